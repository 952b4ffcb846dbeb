/** Draws the pictures of the README, and with LOOK set every screen in turn, for eyes. Run with `PICTURES=1`. */
import { en, es } from '#lib/text/words.ts';
import { makeOneRoster, zipOneRoster } from '../support/oneroster.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const { LOOK: look, THEME: theme = 'light', WIDE: wide = '1280', SPEAK: speak = 'en' } = process.env;

test('draws Today and a plan in an invented school', async ({ laptop }) => {
  test.setTimeout(240_000);
  const page = await laptop('luz');
  await page.setViewportSize({ width: Number(wide), height: Number(wide) < 500 ? 720 : 860 });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  const t = speak === 'es' ? es : en;
  const luz = new Counselor(page, t);
  const draw = async (name: string) => {
    if (!look) return;
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${look}/${wide}-${theme}-${speak}-${name}.png`, fullPage: true });
  };
  await page.goto('./');
  if (speak === 'es') await page.getByText('Español').first().click();
  await luz.startsASchool('Cedar Bay High (invented)');
  await draw('today-new');
  const buffer = Buffer.from(zipOneRoster(makeOneRoster({ seed: 7, students: 420 })));
  await luz.choosesFilesToImport([{ name: 'roster.zip', mimeType: 'application/zip', buffer }]);
  await expect(page.getByRole('heading', { name: t.importing.diffTitle })).toBeVisible();
  await draw('import-diff');
  await luz.appliesTheImport();
  await draw('import-done');
  await luz.goesTo('students');
  await draw('students');
  const names = (await page.getByRole('row').getByRole('link').allInnerTexts()).map((name) => name.trim());
  const [first = '', second = '', third = ''] = new Set(names);
  await luz.refers(second, 'Sits alone at lunch since October; asked twice for the art room.', 'week');
  await draw('referral-sent');
  await luz.refers(
    first,
    'Missed first period on Monday, Tuesday and Thursday. Takes two brothers to school.',
  );
  await luz.goesTo('referrals');
  await draw('referrals');
  await luz.acceptsTheReferral('Seven absences in six weeks; knows why, and asks for help.');
  await draw('referral-decided');
  await luz.opensTheCase();
  await draw('case-overview');
  await luz.opensTheTab('intake');
  for (const strength of ['cares for two brothers', 'draws every day', 'keeps a weekend job']) {
    await luz.addsAStrength(strength);
  }
  await luz.writesOwnWords('I want to be there. I just need the mornings to work.');
  await luz.addsANeed('tutoring after lunch');
  await draw('case-intake');
  await luz.opensTheTab('plan');
  await luz.addsAGoal('on time to first period');
  await luz.addsAStep('call the mother about the morning bus');
  await luz.addsAStep('visit the before-school care together');
  await luz.wordsFiveLevels(['0 to 1 day a week', '2 days', '3 days of 5', '4 days', 'every day']);
  await luz.checksIn('+1', 'On time four days; proud of it.');
  await draw('case-plan');
  if (process.env.PICTURES) await page.screenshot({ path: 'docs/pictures/plan.png' });
  await luz.opensTheTab('contacts');
  await luz.logsAContact('We talked in the art room.');
  await draw('case-contacts');
  await luz.opensTheTab('history');
  await draw('case-history');
  await luz.goesTo('cases');
  await draw('cases');
  await luz.goesTo('students');
  await page.getByRole('row').getByRole('link', { name: first }).first().click();
  await draw('student');
  await luz.goesTo('today');
  await luz.refers(third, 'Two brothers new in town; the family asks for a doctor.', 'sameDay');
  await luz.goesTo('today');
  await expect(page.getByText('call the mother about the morning bus').first()).toBeVisible();
  await draw('today');
  if (process.env.PICTURES) await page.screenshot({ path: 'docs/pictures/today.png' });
  for (const place of ['settings', 'staffRoom', 'school'] as const) {
    await luz.goesTo(place);
    await draw(place);
  }
});
