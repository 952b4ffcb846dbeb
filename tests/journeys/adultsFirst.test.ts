/** The adults first: twenty minutes round one laptop before the first student, by keyboard alone; later, two minutes for oneself. */
import type { Locator, Page } from '@playwright/test';
import { en, es } from '#lib/text/words.ts';

import { expect, test } from './support/laptop.ts';

/** Moves on with Tab until the thing has the focus, as somebody without a pointer does. */
async function reaches(page: Page, thing: Locator): Promise<void> {
  await expect(thing).toBeVisible();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(thing)} is not reached by keyboard`);
}

async function presses(page: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  await reaches(page, page.getByRole('main').getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Opens a form, fills its fields by keyboard and sends it. */
async function notes(page: Page, what: string, filled: Readonly<Record<string, string>>): Promise<void> {
  await presses(page, what);
  const dialog = page.getByRole('dialog', { name: what });
  for (const [name, text] of Object.entries(filled)) {
    await reaches(page, dialog.locator(`[name="${name}"]`));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('adults first: the twenty minutes by keyboard, the agreement on paper, a reflection that is there again after a lock @full', async ({
  atWork,
}, info) => {
  test.setTimeout(120_000);
  const luz = await atWork('luz', (fresh) => fresh.addInitScript(() => (window.print = () => undefined)));
  const { page } = luz;
  const t = en.teamwork;

  await expect(page.getByText(en.staffRoom.offers.first)).toBeVisible();
  await presses(page, en.staffRoom.offers.begin, 'link');
  await presses(page, t.first.parts.circle, 'link');
  await expect(page.getByText(en.guides.circle.steps[1]?.how ?? '')).toBeVisible();
  await presses(page, en.guides.timer.start);
  await expect(page.getByText(en.guides.timer.label)).toBeVisible();
  await presses(page, en.guides.circle.note);
  await presses(page, t.first.next(t.first.parts.duties), 'link');

  for (const name of ['Luz', 'Ms. Ortega', 'Ana', 'Ms. Ortega', 'Ben', 'Cruz', 'Ana'])
    await notes(page, t.duties.add, name === 'Luz' ? { who: 'Luz' } : { whoName: name });
  await expect(page.getByText(t.duties.nobody)).toHaveCount(0);
  await presses(page, t.first.next(t.first.parts.caseload), 'link');
  await notes(page, t.caseload.set, { who: 'Luz', right: '14' });
  await expect(page.getByText(t.caseload.says.room)).toBeVisible();
  await notes(page, t.cover.add, { whoName: 'Ana', standIn: 'Luz', to: inDays(20) });
  await expect(page.getByText(t.cover.today, { exact: true })).toBeVisible();
  await presses(page, t.first.next(t.first.parts.time), 'link');
  await notes(page, t.time.add, { from: '0310PM' });
  await expect(page.getByText('15:10')).toBeVisible();

  await presses(page, t.time.print, 'link');
  await page.getByRole('radio', { name: en.plan.sheet.languages.es }).focus();
  await page.keyboard.press('Space');
  await presses(page, en.common.print);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toContainText(es.teamwork.agreement.promises[0] ?? '');
  await expect(page.getByRole('article')).toContainText('Miércoles, 15:10');
  await page.pdf({ path: info.outputPath('agreement.pdf'), format: 'Letter' });
  await page.emulateMedia({ media: null });
  await presses(page, en.common.back, 'link');
  await notes(page, t.time.note, { by: 'Dr. Ruiz' });
  await expect(page.getByText(/by Dr\. Ruiz/)).toBeVisible();
  await presses(page, t.first.next(t.first.parts.supervision), 'link');
  await notes(page, t.pairs.add, { who: 'Luz', listenerName: 'Dr. Lee' });
  await presses(page, t.first.finish, 'link');
  await expect(page.getByText(t.duties.line(t.duties.list.notices, t.duties.parts.does))).toBeVisible();

  // All five parts stand, so the day offers them no more; nobody is asked for a month's look before there is a student.
  await luz.goesTo('today');
  await expect(page.getByText(en.staffRoom.offers.title)).toHaveCount(0);

  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('contacts');
  await luz.logsAContact('A hard talk; she wept.');
  await page
    .getByRole('status')
    .getByRole('link', { name: en.staffRoom.reflection.open, exact: true })
    .click();
  await expect(page.getByText(en.staffRoom.mine.privacy)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Noor|wept/);
  const felt = page.getByLabel(en.staffRoom.reflection.felt);
  await felt.fill('Helpless, and glad that I stayed.');
  await page.getByRole('button', { name: en.staffRoom.reflection.keep }).click();
  await expect(felt).toHaveValue('');
  await luz.seesKept();

  await luz.locks();
  await expect(page.getByText('Helpless')).toHaveCount(0);
  await luz.unlocks();
  await luz.goesTo('staffRoom');
  await expect(page.getByText('Helpless, and glad that I stayed.')).toBeVisible();
  await page.getByRole('button', { name: /^Take out for good,/ }).click();
  await expect(page.getByText(en.staffRoom.mine.takeOutSays)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: en.staffRoom.mine.takeOut }).click();
  await expect(page.getByText(en.staffRoom.mine.nothing)).toBeVisible();
  await expect(page.getByRole('button', { name: en.common.undo })).toHaveCount(0);
});
