/** What teachers see of a student comes into the intake, and what helps in class goes to them: never the case. */
import AxeBuilder from '@axe-core/playwright';
import type { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';
import { asksByPaper, printsFor } from './support/teachers.ts';

async function withACase(luz: Counselor): Promise<void> {
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
}

test('a coach without an account gets a sheet, and what comes back on it stands in the intake', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await withACase(luz);
  await luz.opensTheTab('intake');
  await expect(page.getByText(t.asks.none)).toBeVisible();
  await page.getByRole('button', { name: t.asks.ask, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t.asks.send, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.required());
  await dialog.getByRole('button', { name: t.common.cancel }).click();
  await asksByPaper(luz, 'Coach Bell');

  const more = page.getByRole('button', { name: t.asks.more('Coach Bell') });
  await more.click();
  await page.getByRole('menuitem', { name: t.asks.sheet }).click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  await expect(page.getByRole('article')).toContainText('Fortalezas que veo');
  expect(await printsFor(luz, 'Coach Bell')).toBe(1);
  await page.getByRole('link', { name: t.asks.paper.back }).click();

  await more.click();
  await page.getByRole('menuitem', { name: t.asks.typeIn }).click();
  await dialog.getByRole('checkbox', { name: t.asks.ticks.strengths.helpsOthers }).check();
  await dialog.getByLabel(t.asks.line(t.asks.rows.energy)).fill('yawns before practice');
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t.asks.withYou).first()).toBeVisible();
  await page.getByRole('button', { name: t.asks.takeIn(1) }).click();
  await expect(page.getByText(t.asks.withYou)).toHaveCount(0);
  const row = page.getByRole('region', { name: t.asks.title('Noor Haddad') }).locator('section');
  await expect(row.filter({ hasText: t.asks.rows.strengths })).toContainText(
    t.asks.ticks.strengths.helpsOthers,
  );
  await expect(row.filter({ hasText: t.asks.rows.energy })).toContainText('yawns before practice');
});

test('a teacher answers on their own laptop in two minutes, reads nothing of the case, and the asker hears of it today @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await withACase(luz);
  const june = await letsIn(luz, await laptop('june'), 'June Park', 'teacher');
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await luz.opensTheTab('intake');
  await page.getByRole('button', { name: t.asks.ask, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.asks.other).selectOption({ label: 'June Park · Teacher' });
  await dialog.getByRole('button', { name: t.asks.send, exact: true }).click();
  await expect(dialog).toBeHidden();

  await june.goesTo('today');
  await june.page.getByRole('link', { name: t.today.viewAsked('Luz Duarte') }).click({ timeout: 60_000 });
  await expect(june.page.getByRole('heading', { level: 1 })).toContainText('Noor');
  const { violations } = await new AxeBuilder({ page: june.page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await june.page.getByRole('button', { name: t.asks.form.give, exact: true }).click();
  await expect(june.page.getByRole('alert')).toContainText(t.refusals.required());
  await june.page.getByRole('checkbox', { name: t.asks.ticks.works.stepByStep }).check();
  await june.page.getByRole('button', { name: t.asks.form.give, exact: true }).click();
  await expect(june.page.getByRole('status').filter({ hasText: 'Thank you' })).toBeVisible();
  await june.goesTo('cases');
  await expect(june.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' })).toHaveCount(0);
  await june.goesTo('today');
  await expect(june.page.getByRole('link', { name: t.today.viewAsked('Luz Duarte') })).toHaveCount(0);
  await june.page.getByRole('region', { name: t.asks.answered.title }).getByRole('link').click();
  await expect(june.page.getByRole('button', { name: t.asks.form.change })).toBeVisible();

  await luz.goesTo('today');
  await page.getByRole('link', { name: t.today.viewGiven('June Park') }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: t.asks.takeIn(1) }).click();
  await expect(page.getByText(t.asks.ticks.works.stepByStep)).toBeVisible();
});

test('a teacher’s sheet says what works and never why, is printed for one person, and is over on its day @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await withACase(luz);
  await luz.opensTheTab('intake');
  await luz.addsAStrength('sings in the choir');
  await luz.addsANeed('sleeps three hours a night');
  await luz.opensTheTab('plan');
  await page.getByRole('button', { name: t.strategy.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.strategy.to).fill('June Park');
  await dialog.getByRole('checkbox', { name: 'sings in the choir' }).check();
  await dialog.getByRole('checkbox', { name: t.strategy.prepared.stepByStep }).check();
  await dialog.getByLabel(t.strategy.lines).fill('Be patient: sleeps three hours a night.');
  await dialog.getByRole('button', { name: t.strategy.keep }).click();
  await expect(dialog).toContainText(t.refusals.tellsWhy());
  await dialog.getByLabel(t.strategy.lines).fill('A nod is enough.');
  await dialog.getByRole('button', { name: t.strategy.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t.strategy.notHanded)).toBeVisible();

  const more = page.getByRole('button', { name: t.strategy.more('June Park') });
  await more.click();
  await page.getByRole('menuitem', { name: t.strategy.show }).click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('IEP');
  await expect(paper).toContainText('Dar un paso a la vez.');
  for (const inside of ['three hours', 'lunch', 'somebody to talk to'])
    await expect(paper).not.toContainText(inside);
  expect(await printsFor(luz, 'June Park')).toBe(1);
  await page.getByRole('link', { name: t.strategy.paper.back }).click();
  await expect(page.getByText(t.strategy.notHanded)).toHaveCount(0);

  await more.click();
  await page.getByRole('menuitem', { name: t.strategy.end }).click();
  await more.click();
  await page.getByRole('menuitem', { name: t.strategy.show }).click();
  await expect(page.getByText(t.strategy.isOver)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.plan.sheet.print })).toHaveCount(0);
});
