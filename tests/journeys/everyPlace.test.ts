/** Every screen, once, as people see it who need more contrast, more size, other colours, another language or no pointer. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en, es, type Words } from '#lib/text/words.ts';
import { addressOf, full, walked } from './support/addresses.ts';
import { addressesIn, opensByAddress } from './support/byAddress.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { looksAround } from './support/looksAround.ts';
import { looksOnceAWeek, notesThisWeek } from './support/mentor.ts';
import { asksByPaper, writesASheetFor } from './support/teachers.ts';
import { addsAService, refersToAService, writesDownAConsent } from './support/services.ts';
import { walks, writesAlone } from './support/everyScreen.ts';

/** Where every colour and every control of the kit is to be seen; the whole matrix walks all of it. */
const telling = {
  places: ['today', 'students', 'referrals', 'cases', 'review', 'resources', 'settings'],
  tabs: ['overview', 'intake', 'plan', 'around'],
} as const;
const SEEN = ['color-contrast', 'target-size'];

/** The addresses that axe has seen, as their folders are called. */
const seen = new Set<string>();

async function findsNothing(page: Page, where: string, rules?: string[]): Promise<void> {
  seen.add(addressOf(page.url()) ?? page.url());
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  // Every screen is looked at, whatever the one before it had.
  expect.soft(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** Nothing asks to be scrolled in two directions. */
async function fits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, `${where} runs out of the screen by ${wide} px`).toBeLessThanOrEqual(0);
}

type Look = Parameters<Page['emulateMedia']>[0] & { readonly name: string; readonly width: number };

const light: Look = { name: 'light', width: 1280, colorScheme: 'light' };
const dark: Look = { name: 'dark', width: 1280, colorScheme: 'dark' };
const narrow: Look = { name: '320 px', width: 320, colorScheme: 'light' };
const contrast: Look = { name: 'more contrast', width: 1280, contrast: 'more', colorScheme: 'light' };
const everyLook: readonly Look[] = [1280, 320].flatMap((width) => [
  { name: `light, ${width}`, width, colorScheme: 'light' as const },
  { name: `dark, ${width}`, width, colorScheme: 'dark' as const },
  { name: `more contrast, ${width}`, width, contrast: 'more' as const, colorScheme: 'light' as const },
  { name: `more contrast, dark, ${width}`, width, contrast: 'more' as const, colorScheme: 'dark' as const },
  { name: `forced colours, ${width}`, width, forcedColors: 'active' as const },
]);

async function wears(page: Page, { name: _, width, ...media }: Look): Promise<void> {
  // Tall, so that the line at the foot covers nothing: axe does not scroll.
  await page.setViewportSize({ width, height: 9600 });
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, ...media });
}

/** Somebody who has begun: a student, a case with a plan, one more referral that waits. */
async function withSomething(page: Page, t: Words): Promise<Counselor> {
  const luz = new Counselor(page, t);
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.addsAStrength('sings in the choir');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await luz.addsAGoal('eats with somebody three days a week');
  await luz.wordsFiveLevels(['never', 'one day', 'three days', 'four days', 'every day']);
  await luz.addsAStep('ask the choir teacher');
  await writesASheetFor(luz, 'June Park');
  await looksOnceAWeek(luz);
  await notesThisWeek(luz, 'ate with two others', '3');
  await notesThisWeek(luz, 'sang at assembly', '6');
  await luz.logsAContact('Good talk.');
  await luz.logsAContact('Told in confidence.', 'forSome');
  await luz.opensTheTab('family');
  await luz.warnsBeforeCalling('Never call the number at work.');
  await luz.opensTheTab('intake');
  await luz.addsANeed('company at lunch');
  await asksByPaper(luz, 'Coach Bell');
  await luz.opensTheTab('around');
  await luz.page.getByRole('button', { name: t.around.add }).click();
  await luz.page.getByLabel(t.around.name).fill('Aunt Ana');
  await luz.page.keyboard.press('Enter');
  await luz.opensTheTab('services');
  await refersToAService(luz, 'Lakeside pantry', 'bread for five', ['identity']);
  await writesDownAConsent(luz, 'Lakeside pantry', ['identity']);
  await addsAService(luz, 'Lakeside pantry', 'family');
  await luz.refers('Noor', 'Left class early on Monday.');
  return luz;
}

test('axe finds nothing on any screen, and nothing runs out of one: wide, narrow, dark, with more contrast, at 400 %', async ({
  laptop,
}) => {
  test.setTimeout(600_000);
  const page = await laptop('luz');
  const door = new Counselor(page);
  await door.opensTheApp();
  await findsNothing(page, 'welcome');
  const luz = await withSomething(page, en);
  await findsNothing(page, 'referral sent');
  await wears(page, light);
  await walks(luz, (where) => findsNothing(page, where));

  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await luz.opensTheTab('plan');
  await page.getByRole('button', { name: en.templates.begin }).click();
  await page.getByRole('dialog').getByLabel(en.templates.pick).selectOption('grief');
  await page.getByRole('dialog').getByRole('checkbox').last().check();
  await findsNothing(page, 'a template, ready to tick');
  await page.keyboard.press('Escape');

  // What is missing in a form is said all at once, first to whoever only hears it.
  await page.goto('./referrals/new');
  await luz.unlocks();
  await page.getByRole('button', { name: en.referrals.send }).click();
  await expect(page.getByRole('alert').filter({ hasText: en.common.lookAgain(2) })).toBeFocused();
  await findsNothing(page, 'a form refused');
  expect([...seen].sort()).toEqual([...walked].sort());

  for (const look of [dark, contrast, narrow]) {
    await wears(page, look);
    const rules = look === narrow ? SEEN : ['color-contrast'];
    const sees = async (where: string) => {
      await fits(page, `${where}, ${look.name}`);
      await findsNothing(page, `${where}, ${look.name}`, rules);
    };
    await walks(luz, sees, look === narrow ? { ...telling, tabs: [...telling.tabs, 'services'] } : telling);
    await writesAlone(luz, sees);
  }
  // 1280 px at 400 %: as many CSS pixels as a small phone lying on its side. Nothing may lie over what is read.
  await page.setViewportSize({ width: 320, height: 256 });
  await fits(page, '400 %');
  await expect(page.getByRole('contentinfo')).toHaveCSS('position', 'static');
});

test('axe finds nothing on any other address either, nor where a case has much to show', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  seen.clear();
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await looksAround(luz);
  await wears(page, light);
  for (const address of await addressesIn(luz, 'Ana Sofía')) {
    await opensByAddress(luz, address);
    await findsNothing(page, address);
  }
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name: 'Ana Sofía' }).first().click();
  await page.getByRole('link', { name: en.cases.sheet }).click();
  await page.getByRole('radio', { name: en.plan.sheet.readers.family }).locator('..').click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  await findsNothing(page, 'the plan for the family, in Spanish');
  expect([...seen].sort()).toEqual([...full].sort());
});

test('more contrast is one switch away, and stays after a lock', async ({ atWork }) => {
  const luz = await atWork('luz');
  const { page } = luz;
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const before = await ink();
  await luz.goesTo('settings');
  await page.getByRole('checkbox', { name: en.settings.device.contrast }).check();
  expect(await ink()).not.toBe(before);
  expect(await ink()).toBe('rgb(0, 0, 0)');
  await luz.locks();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  // A locked screen leaves nothing on paper.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveText('', { useInnerText: true });
});

if (process.env.FULL) {
  test('the whole matrix: every screen, in both languages, in every look', async ({ laptop }) => {
    test.setTimeout(1_800_000);
    const page = await laptop('luz');
    await page.goto('./');
    const luz = await withSomething(page, en);
    for (const t of [en, es]) {
      await wears(page, dark);
      await luz.goesTo('settings');
      const language = t === es ? es.display.languages.es : en.display.languages.en;
      await page.locator('#device').getByRole('radio', { name: language }).locator('..').click();
      luz.t = t;
      for (const look of everyLook) {
        await wears(page, look);
        await walks(luz, async (where) => {
          await fits(page, `${where}, ${look.name}`);
          await findsNothing(page, `${where}, ${look.name}`, look.forcedColors ? ['target-size'] : SEEN);
        });
      }
    }
  });
}
