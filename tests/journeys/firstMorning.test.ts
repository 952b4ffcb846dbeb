import { en, es } from '#lib/text/words.ts';
import { makeOneRoster, zipOneRoster } from '../support/oneroster.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { speaksOnlySpanish } from './support/onlySpanish.ts';

const roster = () => ({
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOneRoster(makeOneRoster({ seed: 7, students: 420 }))),
});

/** At the root of a site the morning is English; under a path of its own it is Spanish, from the first screen to the paper. */
test('first morning, in either language: make a school, bring in the roster, refer, meet, plan, log, lock, go offline, come back, print @everywhere', async ({
  laptop,
}, info) => {
  test.setTimeout(120_000);
  const page = await laptop('luz');
  await page.addInitScript(() => (window.print = () => undefined));
  const spanish = info.project.name === 'sub';
  const t = spanish ? es : en;
  const look = async (where: string) => {
    if (spanish) await speaksOnlySpanish(page, where);
  };
  const luz = new Counselor(page, t);
  await page.goto('./');
  if (spanish) await page.getByText(en.display.languages.es).first().click();
  await look('the welcome');
  await luz.startsASchool(spanish ? 'Bahía Cedro' : 'Cedar Bay High');
  await look('Today, empty');
  for (const place of [
    'referrals',
    'cases',
    'review',
    'meetings',
    'resources',
    'school',
    'staffRoom',
  ] as const) {
    if (!spanish) break;
    await luz.goesTo(place);
    await look(place);
  }

  await luz.choosesFilesToImport([roster()]);
  await expect(page.getByRole('heading', { name: t.importing.diffTitle })).toBeVisible();
  await look('what an import would change');
  await luz.appliesTheImport();
  await look('an import');
  await luz.goesTo('students');
  await expect(page.getByText(t.students.count(420))).toBeVisible();
  const name = (await page.getByRole('row').getByRole('link').first().innerText()).trim();

  await luz.refers(
    name,
    'Missed first period on Monday, Tuesday and Thursday. Takes two brothers to school.',
  );
  await luz.goesTo('today');
  await expect(page.getByText(name).first()).toBeVisible();
  await look('Today');
  await luz.acceptsTheReferral('Seven absences in six weeks; knows why, and asks for help.');
  await look('a referral decided');
  await luz.opensTheCase();
  await look('a case');

  await luz.opensTheTab('intake');
  await luz.addsAStrength('cares for two brothers');
  await luz.writesDownTheirWords('I want to be there. I just need the mornings to work.');
  await luz.addsANeed('morning child care');
  await look('the intake');
  await luz.opensTheTab('plan');
  await luz.addsAGoal('on time to first period three days of five');
  await luz.addsAStep('call the mother about the morning bus');
  await luz.logsAContact('We talked in the art room.');
  await look('the plan');
  await luz.opensTheTab('history');
  await look('the history');
  await luz.goesTo('today');
  await expect(page.getByText('call the mother about the morning bus').first()).toBeVisible();
  await luz.seesKept();

  // A sentence is half written when the bell rings.
  await page.getByRole('link', { name: t.referrals.refer }).first().click();
  await page.getByLabel(t.referrals.seen).first().fill('Asleep in second period, twice');
  await page.waitForTimeout(600);
  await luz.locks();
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(page).toHaveTitle(/Holdfast/);
  await look('the lock');

  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await luz.unlocks();
  await expect(page.getByLabel(t.referrals.seen).first()).toHaveValue('Asleep in second period, twice');
  await luz.goesTo('students');
  await expect(page.getByText(t.students.count(420))).toBeVisible();
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await luz.opensTheTab('contacts');
  await look('the contacts');
  await expect(page.getByText('We talked in the art room.')).toBeVisible();
  await luz.opensTheTab('intake');
  await expect(page.getByText('I just need the mornings to work.')).toBeVisible();

  await page.getByRole('link', { name: t.cases.sheet }).first().click();
  await page
    .getByRole('radio', { name: t.plan.sheet.languages[spanish ? 'en' : 'es'] })
    .locator('..')
    .click();
  await page.getByRole('button', { name: t.plan.sheet.print }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.plan.sheet.recipient).fill('the mother');
  await dialog.getByLabel(t.plan.sheet.purpose).fill('our plan, to keep at home');
  await dialog.getByRole('button', { name: t.plan.sheet.print }).click();
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('on time to first period three days of five');
  await expect(sheet).toContainText('cares for two brothers');
  await expect(sheet).toContainText((spanish ? en : es).plan.sheet.agree);
  await expect(sheet).not.toContainText(/tier|nivel 2/i);
  await page.pdf({ path: info.outputPath('plan.pdf'), format: 'Letter' });
});
