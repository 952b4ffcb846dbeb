/** Draws the pictures of the README in the invented school, and with LOOK set every screen in turn, for eyes. Run with `PICTURES=1`. */
import { en, es } from '#lib/text/words.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { looksAround } from './support/looksAround.ts';

const {
  LOOK: look,
  PICTURES,
  THEME: theme = 'light',
  WIDE: wide = '1280',
  SPEAK: speak = 'en',
} = process.env;

/** In this case there is something in every part: services, people around, a family, teachers, the student's own page. */
const WHO = 'Ana Sofía';
/** In this one the plan helps: the check-ins rise. */
const RISES = 'Zuri';

/** The name of the picture in the README, by the part of the case. */
const pictured: Readonly<Record<string, string>> = { around: 'around', services: 'services' };

test('draws the invented school: today, a plan, services, people around, a student, the staff room', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  const page = await laptop('luz');
  await page.setViewportSize({ width: Number(wide), height: Number(wide) < 500 ? 720 : 860 });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  const luz = new Counselor(page, speak === 'es' ? es : en);
  const { t } = luz;
  const draw = async (name: string, picture?: string) => {
    // Nothing is lit up by a pointer that stayed where it pressed last.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    if (look)
      await page.screenshot({ path: `${look}/${wide}-${theme}-${speak}-${name}.png`, fullPage: true });
    if (picture && PICTURES) await page.screenshot({ path: `docs/pictures/${picture}.png` });
  };
  await page.goto('./');
  if (speak === 'es') await page.getByText(es.display.languages.es).first().click();
  await draw('door');
  await looksAround(luz);
  await draw('today', 'today');
  await luz.goesTo('cases');
  await draw('cases');
  await page.getByRole('main').getByRole('link', { name: WHO }).first().click();
  await luz.seesThePlace('cases');
  for (const tab of [
    'overview',
    'intake',
    'contacts',
    'family',
    'around',
    'services',
    'history',
    'plan',
  ] as const) {
    await luz.opensTheTab(tab);
    await draw(`case-${tab}`, pictured[tab]);
  }
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name: RISES }).first().click();
  await luz.opensTheTab('plan');
  // The line of the check-ins lies below the words.
  await page.evaluate(() => scrollTo(0, 790));
  await draw('case-rises', 'plan');
  await luz.goesTo('students');
  await draw('students');
  await page.getByLabel(t.students.search).first().fill(WHO);
  await page.getByRole('row').getByRole('link', { name: WHO }).first().click();
  await expect(page.getByRole('heading', { name: WHO }).first()).toBeVisible();
  await draw('student', 'student');
  await luz.goesTo('staffRoom');
  await draw('staffRoom', 'staff-room');
  for (const place of ['referrals', 'review', 'meetings', 'resources', 'school', 'settings'] as const) {
    await luz.goesTo(place);
    await draw(place);
  }
});
