import type { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

async function opensACase(luz: Counselor): Promise<void> {
  await luz.addsAStudentByHand('Ẹ̀kọ́ O’Brien-Núñez', 'Ng');
  await luz.refers('Ẹ̀kọ́', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.', '2a');
  await luz.opensTheCase();
}

test('a case closes with its outcomes, is opened again, and its history tells all of it', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page } = luz;
  await opensACase(luz);
  const { t } = luz;
  await luz.opensTheTab('plan');
  await luz.addsAStrength('sings in the choir');
  await luz.addsAGoal('eats with somebody three days a week');
  await luz.addsAStep('ask the choir teacher');
  await page.getByRole('checkbox', { name: t.plan.done('ask the choir teacher') }).click();
  await luz.logsAContact();

  await luz.opensTheTab('overview');
  await page.getByRole('button', { name: t.cases.close }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: t.cases.closeReasons.goalsReached }).locator('..').click();
  await dialog
    .getByRole('radio', { name: t.cases.outcomes.reached, exact: true })
    .first()
    .locator('..')
    .click();
  await dialog.getByLabel(t.cases.studentView).fill('I have people now.');
  await dialog.getByRole('button', { name: t.cases.close }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Closed on/).first()).toBeVisible();

  await page.getByRole('button', { name: t.cases.reopen }).click();
  await page.getByRole('dialog').getByLabel(t.cases.reopenWhy).fill('A hard week; asked for help again.');
  await page.getByRole('dialog').getByRole('button', { name: t.cases.reopen }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await luz.opensTheTab('history');
  const history = page.getByRole('main');
  for (const words of [
    t.decisions.closeCase,
    t.decisions.reopenCase,
    t.decisions.finishStep,
    t.decisions.recordContact,
  ]) {
    await expect(history).toContainText(words);
  }
});

test('one filter after another: the case is there under each that fits, and one press shows all of them again', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  await opensACase(luz);
  await luz.goesTo('cases');
  const theirs = page.getByRole('main').getByRole('link', { name: /Ng$/ });
  const filters = (name: string) => page.getByRole('radio', { name, exact: true }).locator('..').click();
  for (const whose of [t.cases.all, t.cases.mine, t.cases.all]) {
    await filters(whose);
    await expect(theirs).toBeVisible();
  }
  await filters(t.cases.helping);
  await expect(page.getByText(t.cases.none)).toBeVisible();
  await page.getByRole('button', { name: t.common.showAll }).click();
  await expect(theirs).toBeVisible();
});

test('what was done by mistake is taken back with one press, and a later change is never taken along', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  await opensACase(luz);
  await luz.opensTheTab('intake');
  await luz.addsAStrength('reads ahaed');
  await page.getByRole('status').getByRole('button', { name: luz.t.common.undo }).click();
  await expect(page.getByText('reads ahaed')).toHaveCount(0);
  await luz.addsAStrength('reads ahead');
  await luz.seesKept();
});

test('told in confidence: the contact shows, its words wait for a tap, and no sheet and no search has them @full', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  await opensACase(luz);
  await luz.logsAContact('sleeps at an aunt’s since Sunday', 'forSome');
  await luz.opensTheTab('contacts');
  const words = page.getByText('sleeps at an aunt’s since Sunday');
  await expect(words).toBeHidden();
  await page.getByText(t.restricted.show).click();
  await expect(words).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('aunt');
  await expect(page.getByRole('option').filter({ hasText: 'aunt' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await luz.opensTheTab('history');
  await expect(page.getByRole('main')).toContainText(t.decisions.recordContact);
  await expect(page.getByRole('main')).not.toContainText('aunt');

  await luz.opensTheTab('contacts');
  await page.getByRole('button', { name: t.restricted.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.restricted.text).fill('takes a medicine at noon');
  await dialog.getByRole('button', { name: t.restricted.keep }).click();
  await expect(dialog).toBeHidden();
  await luz.seesKept();
  await expect(page.getByText(t.restricted.show)).toHaveCount(2);
  await page.getByText(t.restricted.show).last().click();
  await expect(page.getByText('takes a medicine at noon')).toBeVisible();
});

test('after ten minutes without a hand on it the laptop warns, then locks, and the clock of a woken one locks at once', async ({
  atWork,
}) => {
  const luz = await atWork('luz', (fresh) => fresh.clock.install());
  const { page } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await page.clock.runFor('08:30');
  await expect(page.getByRole('button', { name: luz.t.door.lock.stay })).toBeVisible();
  await page.getByRole('button', { name: luz.t.door.lock.stay }).click();
  await page.clock.runFor('05:00');
  await expect(page.getByRole('heading', { name: 'Noor Haddad', exact: true })).toBeVisible();
  await page.clock.runFor('05:30');
  await expect(page.getByLabel(luz.t.door.passphrase.label).first()).toBeVisible();
  await expect(page.getByText('Noor')).toHaveCount(0);

  await luz.unlocks();
  await expect(page.getByText('Noor').first()).toBeVisible();
  // A lid that was closed for an hour: time has passed, and no timer ran.
  await page.clock.setSystemTime(Date.now() + 3 * 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('Noor')).toHaveCount(0);
});
