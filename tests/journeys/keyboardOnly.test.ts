/** The whole way of a first morning without a pointer: the focus is always somewhere, and always seen. */
import type { Page } from '@playwright/test';
import { en as t } from '#lib/text/words.ts';
import { expect, test } from './support/laptop.ts';

/** What has the focus, by the name a reader would say; and whether somebody who sees would find it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', seen: false, lost: true };
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    const legend = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const label = [...(labels ?? [])].map((one) => one.textContent ?? '').join(' ');
    const words = at.getAttribute('aria-label') ?? (label || (at.textContent ?? ''));
    const said = `${at.getAttribute('type') === 'radio' ? legend : ''} ${words}`.replace(/\s+/g, ' ').trim();
    const name = at.tabIndex < 0 ? '' : said;
    const ring = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== 'none';
    // A heading or a page that was given the focus to be heard is nothing to press.
    const seen = at.tabIndex < 0 || ring(at) || ring(at.closest('label'));
    return { name, seen, lost: false };
  });

/** Presses Tab until the focus is on what is called so. */
async function tabsTo(page: Page, name: string, whole = false): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const at = await focused(page);
    if (!at.lost) expect(at.seen, `the focus on "${at.name}" is not seen`).toBe(true);
    if (whole ? at.name === name : at.name.includes(name)) return;
    passed.push(at.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${name}"; it passed ${passed.join(' | ')}`);
}

async function presses(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabsTo(page, name, true);
  await page.keyboard.press(key);
}

async function writes(page: Page, name: string, text: string): Promise<void> {
  await tabsTo(page, name);
  await page.keyboard.type(text);
}

/** One of a few: arrow keys move through them, from the first one on. */
async function picks(page: Page, question: string, answer: string): Promise<void> {
  await tabsTo(page, question);
  for (let moves = 0; moves < 12; moves += 1) {
    if ((await focused(page)).name.includes(answer)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  expect((await focused(page)).name).toContain(answer);
}

const keepsFocus = (page: Page) => expect.poll(async () => (await focused(page)).lost).toBe(false);

/** Two parts of a case may have the same button: the next key is meant for the one that is asked for. */
const stands = (page: Page, part: string) =>
  expect(page.getByRole('link', { name: part, exact: true })).toHaveAttribute('aria-current', 'page');

test('keyboard only: found a school, refer, accept, meet, plan, log, lock, unlock; the focus is never lost', async ({
  laptop,
}) => {
  test.setTimeout(180_000);
  const page = await laptop('luz');
  await page.goto('./');
  await expect(page.getByRole('button', { name: t.door.start })).toBeVisible();
  await presses(page, t.door.start);
  const untested = page.getByRole('button', { name: t.thisBrowser.goOn });
  await expect(untested.or(page.getByLabel(t.door.create.school)).first()).toBeVisible();
  if (await untested.isVisible()) await presses(page, t.thisBrowser.goOn);
  await writes(page, t.door.create.school, 'Cedar Bay High');
  await writes(page, t.door.create.name, 'Luz Duarte');
  await writes(page, t.door.create.role, 'Counselor');
  await writes(page, t.door.chooser.label, 'Front office');
  await page.keyboard.press('Enter');
  const passphrase = await page.getByLabel(t.door.passphrase.offeredIs).innerText();
  await writes(page, t.door.passphrase.writeOnce, passphrase);
  await presses(page, t.door.passphrase.take);
  const kit = (await page.getByRole('listitem').allInnerTexts()).map((line) =>
    line.replace(/^\d+\W+/, '').trim(),
  );
  await presses(page, t.door.kit.written);
  for (const [index, word] of kit.entries()) {
    const label = t.door.kit.word(index + 1);
    if (await page.getByLabel(label, { exact: true }).isVisible()) await writes(page, label, word);
  }
  await presses(page, t.door.create.begin);
  await presses(page, t.door.forgets.goOn);
  // A busy machine may take a while over it: whoever waits presses nothing.
  await expect(page.getByRole('link', { name: t.places.students.name, exact: true })).toBeVisible();
  await keepsFocus(page);

  await presses(page, t.places.students.name);
  await keepsFocus(page);
  await presses(page, t.students.add);
  await writes(page, t.students.hand.given, 'Noor');
  await writes(page, t.students.hand.family, 'Haddad');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Noor Haddad', exact: true })).toBeVisible();
  await keepsFocus(page);

  await page.keyboard.press('/');
  await page.keyboard.type('refer a');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.referrals.emergency.title)).toBeVisible();
  await keepsFocus(page);
  await writes(page, t.referrals.who, 'had');
  await page.keyboard.press('Enter');
  // Too early: what is missing is said, and the focus goes to it.
  await presses(page, t.referrals.send);
  await keepsFocus(page);
  await expect.poll(async () => (await focused(page)).name).toContain(t.referrals.seen);
  await page.keyboard.type('Sits alone at lunch.');
  await picks(page, t.referrals.howSoon, t.referrals.urgency.twoDays);
  await presses(page, t.referrals.send);
  await expect(page.getByText(t.referrals.sent)).toBeVisible();
  await keepsFocus(page);

  await presses(page, t.referrals.decideNow);
  await keepsFocus(page);
  await picks(page, t.referrals.tier, t.cases.tiers['2a']);
  await writes(page, t.referrals.because.accept, 'Asked for somebody to talk to.');
  await presses(page, t.referrals.decide);
  await expect(page.getByText(t.referrals.outcomes.accept).first()).toBeVisible();
  await keepsFocus(page);
  await presses(page, t.referrals.toCase);
  await presses(page, t.cases.tabs.intake);
  await stands(page, t.cases.tabs.intake);
  await keepsFocus(page);
  await presses(page, t.students.addStrength);
  await page.keyboard.type('sings in the choir');
  await page.keyboard.press('Enter');
  await expect(page.getByText('sings in the choir').first()).toBeVisible();
  await keepsFocus(page);
  // Written better, from the words themselves.
  await presses(page, t.common.changeIt('sings in the choir'));
  await page.keyboard.press('End');
  await page.keyboard.type(' and the band');
  await page.keyboard.press('Enter');
  await expect(page.getByText('sings in the choir and the band').first()).toBeVisible();
  await keepsFocus(page);

  await presses(page, t.cases.tabs.plan);
  await stands(page, t.cases.tabs.plan);
  await presses(page, t.plan.addGoal);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('eats with somebody three days a week');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await keepsFocus(page);
  await presses(page, t.plan.addStep);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('ask the choir teacher');
  await writes(page, t.plan.due, '');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('tomorrow');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(t.dates.tomorrow, { exact: true }).first()).toBeVisible();
  await presses(page, t.plan.more('ask the choir teacher'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t.plan.changeStep })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await keepsFocus(page);
  await presses(page, t.plan.done('ask the choir teacher'), 'Space');
  await expect(page.getByText(t.plan.ended(1))).toBeVisible();
  await keepsFocus(page);

  await presses(page, t.contacts.log);
  await picks(page, t.contacts.with, t.contacts.withs.student);
  await picks(page, t.contacts.medium, t.contacts.mediums.inPerson);
  await presses(page, t.contacts.keep);
  await expect(page.getByRole('dialog')).toBeHidden();
  await keepsFocus(page);

  await presses(page, t.common.lock);
  await expect(page.getByLabel(t.door.passphrase.label).first()).toBeVisible();
  await writes(page, t.door.passphrase.label, passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Noor Haddad').first()).toBeVisible();
  await keepsFocus(page);
});
