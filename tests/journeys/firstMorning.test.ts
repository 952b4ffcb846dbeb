import { en, es } from '#lib/text/words.ts';
import { makeOneRoster, zipOneRoster } from '../support/oneroster.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const roster = () => ({
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOneRoster(makeOneRoster({ seed: 7, students: 420 }))),
});

test('first morning: make a school, bring in the roster, refer, meet, plan, log, lock, go offline, come back, print @everywhere', async ({
  laptop,
}, info) => {
  test.setTimeout(120_000);
  const page = await laptop('luz');
  await page.addInitScript(() => (window.print = () => undefined));
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();

  await luz.choosesFilesToImport([roster()]);
  await luz.appliesTheImport();
  await luz.goesTo('students');
  await expect(page.getByText(en.students.count(420))).toBeVisible();
  const name = (await page.getByRole('row').getByRole('link').first().innerText()).trim();

  await luz.refers(
    name,
    'Missed first period on Monday, Tuesday and Thursday. Takes two brothers to school.',
  );
  await luz.goesTo('today');
  await expect(page.getByText(name).first()).toBeVisible();
  await luz.acceptsTheReferral('Seven absences in six weeks; knows why, and asks for help.');
  await luz.opensTheCase();

  await luz.opensTheTab('intake');
  await luz.addsAStrength('cares for two brothers');
  await luz.writesOwnWords('I want to be there. I just need the mornings to work.');
  await luz.addsANeed('morning child care');
  await luz.opensTheTab('plan');
  await luz.addsAGoal('on time to first period three days of five');
  await luz.addsAStep('call the mother about the morning bus');
  await luz.logsAContact('We talked in the art room.');
  await luz.goesTo('today');
  await expect(page.getByText('call the mother about the morning bus').first()).toBeVisible();
  await luz.seesKept();

  // A sentence is half written when the bell rings.
  await page.getByRole('link', { name: en.referrals.refer }).first().click();
  await page.getByLabel(en.referrals.seen).first().fill('Asleep in second period, twice');
  await page.waitForTimeout(600);
  await luz.locks();
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(page).toHaveTitle(/Holdfast/);

  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await luz.unlocks();
  await expect(page.getByLabel(en.referrals.seen).first()).toHaveValue('Asleep in second period, twice');
  await luz.goesTo('students');
  await expect(page.getByText(en.students.count(420))).toBeVisible();
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await luz.opensTheTab('contacts');
  await expect(page.getByText('We talked in the art room.')).toBeVisible();
  await luz.opensTheTab('intake');
  await expect(page.getByText('I just need the mornings to work.')).toBeVisible();

  await page.getByRole('link', { name: en.cases.sheet }).first().click();
  await page.getByRole('radio', { name: en.plan.sheet.languages.es }).locator('..').click();
  await page.getByRole('button', { name: en.plan.sheet.print }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(en.plan.sheet.recipient).fill('the mother');
  await dialog.getByLabel(en.plan.sheet.purpose).fill('our plan, to keep at home');
  await dialog.getByRole('button', { name: en.plan.sheet.print }).click();
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('on time to first period three days of five');
  await expect(sheet).toContainText('cares for two brothers');
  await expect(sheet).toContainText(es.plan.sheet.agree);
  await expect(sheet).not.toContainText(/tier|nivel 2/i);
  await page.pdf({ path: info.outputPath('plan.pdf'), format: 'Letter' });
});
