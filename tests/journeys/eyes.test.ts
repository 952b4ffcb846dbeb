/** Every address, once, as people see it who space their text, bring their own colours, or can bear no movement. */
import type { Page } from '@playwright/test';
import { en, es } from '#lib/text/words.ts';
import { Counselor } from './support/counselor.ts';
import {
  lostShapes,
  lostText,
  moving,
  remembersFills,
  spacesText,
  textAsItWas,
  unseenFocus,
} from './support/eyes.ts';
import { expect, test } from './support/laptop.ts';
import { looksAround } from './support/looksAround.ts';

const lists = ['students', 'referrals', 'cases'] as const;
const ofACase = [
  ...['', '/plan', '/intake', '/contacts', '/family', '/services', '/history', '/sheet', '/read'],
  ...['/message', '/handover'],
];
const pagesOf = { students: ['', '/inspection'], referrals: [''], cases: ofACase } as const;
const alone = [
  'today referrals/new review meetings resources school settings settings/people settings/laptops settings/log settings/import settings/backup',
  'staff-room staff-room/ground staff-room/reflect staff-room/first staff-room/duties staff-room/supervision',
  'staff-room/caseload staff-room/time staff-room/circle staff-room/paper/circle staff-room/paper/consultancy',
  'cases/several cases/year-end staff-room/paper/agreement staff-room/paper/duties',
].flatMap((line) => line.split(' '));

/** As by a link in the page: an address that is typed would lock. */
async function opens(page: Page, address: string): Promise<void> {
  const to = new URL(address, new URL('/', page.url())).href;
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, to);
  await page.waitForURL(to);
  // What is opened from the disk comes after the page itself.
  await page.evaluate(
    () =>
      new Promise<void>((settled) => {
        let quiet = setTimeout(settled, 100);
        new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(settled, 100);
        }).observe(document.body, { subtree: true, childList: true });
      }),
  );
}

/** The first of each list, and every page of it. */
async function everyAddress(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const list of lists) {
    await opens(page, list);
    const link = page.locator(`main a[href*="/${list}/"]:not([href$="/new"])`).first();
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname.slice(1);
    found.push(list, ...pagesOf[list].map((part) => address + part));
  }
  return [
    ...found,
    ...alone,
    ...[...Object.keys(en.places), 'safe', 'wrong'].map((topic) => `help/${topic}`),
  ];
}

/** What is lost there. A phone is as wide as a laptop at 400 %: the narrowest anybody is promised. */
async function lostAt(page: Page, where: string): Promise<string[]> {
  const wears = (forcedColors: 'active' | 'none') =>
    page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  await wears('none');
  await expect.poll(() => moving(page), where).toEqual([]);
  await remembersFills(page);
  await wears('active');
  const forced = [...(await lostShapes(page)), ...(await unseenFocus(page))];
  await wears('none');
  await spacesText(page);
  const spaced = await lostText(page);
  await page.setViewportSize({ width: 320, height: 900 });
  const narrow = await lostText(page);
  await textAsItWas(page);
  const unspaced = await lostText(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  return Object.entries({ forced, spaced, narrow, unspaced }).flatMap(([look, lost]) =>
    lost.map((what) => `${where}, ${look}: ${what}`),
  );
}

for (const [t, locale] of [
  [en, 'en-US'],
  [es, 'es-US'],
] as const)
  test.describe(() => {
    test.use({ locale });

    test(`wider text, forced colours and less motion lose nothing: every address, ${locale} @full`, async ({
      laptop,
    }) => {
      test.setTimeout(900_000);
      const luz = new Counselor(await laptop('luz'), t);
      await luz.opensTheApp();
      await looksAround(luz);
      const lost: string[] = [];
      for (const address of await everyAddress(luz.page)) {
        await opens(luz.page, address);
        lost.push(...(await lostAt(luz.page, address)));
      }
      expect(lost).toEqual([]);
    });

    test(`wider text, forced colours and less motion lose nothing on the way to a school of one’s own, ${locale} @full`, async ({
      laptop,
    }) => {
      const luz = new Counselor(await laptop('luz'), t);
      const lost: string[] = [];
      luz.atEachStep = async (step) => void lost.push(...(await lostAt(luz.page, step)));
      await luz.opensTheApp();
      await luz.atEachStep('welcome');
      await luz.startsASchool();
      expect(lost).toEqual([]);
    });
  });
