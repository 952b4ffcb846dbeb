/** Every place, whole, once: nothing that axe would find, nothing that runs out of a narrow screen. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en, es } from '#lib/text/words.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const places = [
  'today',
  'students',
  'referrals',
  'cases',
  'review',
  'meetings',
  'resources',
  'school',
  'staffRoom',
  'settings',
] as const;

async function findsNothing(page: Page, where: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

async function fits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${where} runs out of the screen by ${wide} px`).toBeLessThanOrEqual(0);
}

test('axe finds nothing on any place, in light and dark, wide and at 320 px', async ({ laptop }) => {
  test.setTimeout(240_000);
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await findsNothing(page, 'welcome');
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await findsNothing(page, 'a student');
  await luz.addsAStrength('sings in the choir');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await findsNothing(page, 'referral sent');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await findsNothing(page, 'a referral decided');
  await luz.opensTheCase();
  for (const tab of ['overview', 'intake', 'plan', 'contacts', 'history'] as const) {
    await luz.opensTheTab(tab);
    if (tab === 'plan') {
      await luz.addsAGoal('eats with somebody three days a week');
      await luz.addsAStep('ask the choir teacher');
    }
    if (tab === 'contacts') await luz.logsAContact('Good talk.');
    await findsNothing(page, `case, ${tab}`);
  }
  for (const place of places) {
    await luz.goesTo(place);
    await findsNothing(page, place);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const place of places) {
    await luz.goesTo(place);
    await findsNothing(page, `${place}, dark`, ['color-contrast']);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of ['today', 'students', 'referrals', 'cases'] as const) {
    await luz.goesTo(place);
    await fits(page, place);
    await findsNothing(page, `${place}, 320 px`, ['color-contrast', 'target-size']);
  }
});

test('everything by keyboard: find a student, refer, and come back, without a pointer', async ({
  laptop,
}) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('noor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Noor Haddad', exact: true })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('refer a');
  await page.keyboard.press('Enter');
  await expect(page.getByText(en.referrals.emergency.title)).toBeVisible();
  await page.getByRole('combobox').focus();
  await page.keyboard.type('had');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('first a strength');
  for (let tabs = 0; tabs < 40; tabs += 1) {
    const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (at === en.referrals.send) break;
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    const kind = await page.evaluate(() => document.activeElement?.getAttribute('type') ?? '');
    if (name === 'seen') await page.keyboard.type('Sits alone at lunch.');
    if (kind === 'radio') await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(en.referrals.sent)).toBeVisible();
});

test('in Spanish from the first screen: start a school, refer, and no English word of ours is left on Today', async ({
  laptop,
}) => {
  const page = await laptop('luz');
  await page.goto('./');
  await page.getByText('Español').first().click();
  const luz = new Counselor(page, es);
  await luz.startsASchool('Bahía Cedro', 'Luz Duarte', 'Oficina');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Llega tarde a la primera hora.');
  await luz.goesTo('today');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByText('Noor Haddad').first()).toBeVisible();
  for (const word of [en.places.students.name, en.places.cases.name, en.common.lock, en.status.kept]) {
    await expect(page.getByText(word, { exact: true })).toHaveCount(0);
  }
});
