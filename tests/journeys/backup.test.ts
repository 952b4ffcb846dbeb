import { makeOneRoster, zipOneRoster } from '../support/oneroster.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const roster = () => ({
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOneRoster(makeOneRoster({ seed: 7, students: 30 }))),
});

test('backup, wipe, restore: the laptop is gone, and everything is there again on a new one', async ({
  laptop,
  atWork,
}, info) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { page } = luz;
  const { t } = luz;
  await luz.choosesFilesToImport([roster()]);
  await luz.appliesTheImport();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.addsAStrength('sings in the choir');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await luz.addsAGoal('eats with somebody three days a week');
  await luz.addsAStep('ask the choir teacher');
  await luz.goesTo('staffRoom');
  await page.getByRole('link', { name: t.staffRoom.reflection.open }).click();
  await page.getByLabel(t.staffRoom.reflection.felt).fill('glad that she asked');
  await page.getByRole('button', { name: t.staffRoom.reflection.keep, exact: true }).click();
  await expect(page.getByText('glad that she asked').last()).toBeVisible();
  await luz.goesTo('today');
  await page.getByRole('link', { name: t.referrals.refer }).first().click();
  await page.getByLabel(t.referrals.seen).first().fill('Asleep in second period');
  await page.waitForTimeout(600);
  await luz.goesTo('today');
  await expect(page.getByText(t.backup.age.none)).toBeVisible();

  const file = info.outputPath('backup.zip');
  await luz.makesABackup(file);
  await luz.checksTheBackup(file);
  await expect(page.getByRole('cell', { name: '31', exact: true })).toHaveCount(2);
  await luz.goesTo('today');
  await expect(page.getByText(t.backup.age.today)).toBeVisible();
  await expect(page.getByText(t.status.backupToday)).toBeVisible();

  const bare = await laptop('another laptop');
  const back = new Counselor(bare);
  Object.assign(back, { passphrase: luz.passphrase, kit: luz.kit });
  await back.opensTheApp();
  await back.choosesABackup(file);
  await bare.getByLabel(t.backup.way.passphrase).fill('not this one at all');
  await bare.keyboard.press('Enter');
  await expect(bare.getByText(t.backup.refusals.wrongPassphrase)).toBeVisible({ timeout: 60_000 });
  await back.bringsTheSchoolBack();
  await expect(bare.getByText('ask the choir teacher').first()).toBeVisible();
  await back.goesTo('students');
  await back.seesKept();
  await expect(bare.getByText(t.students.count(31))).toBeVisible();
  await back.goesTo('staffRoom');
  await expect(bare.getByText('glad that she asked').last()).toBeVisible();
  await back.goesTo('today');
  await bare.getByRole('link', { name: t.referrals.refer }).first().click();
  await expect(bare.getByLabel(t.referrals.seen).first()).toHaveValue('Asleep in second period');
  await back.goesTo('cases');
  await bare.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await back.opensTheTab('plan');
  await expect(bare.getByText('eats with somebody three days a week').first()).toBeVisible();
  await back.addsAStep('tell the family');
  await back.seesKept();

  // Both ways in: the passphrase, and the kit although its words were not typed here.
  await back.locks();
  await back.unlocks();
  await expect(bare.getByText('tell the family').first()).toBeVisible();
  await back.locks();
  await bare.getByRole('button', { name: t.door.unlock.forgot }).click();
  await bare.getByLabel(t.door.unlock.kitWords).fill(back.kit.join(' '));
  await bare.keyboard.press('Enter');
  back.passphrase = await bare.getByLabel(t.door.passphrase.offeredIs).innerText();
  await bare.getByLabel(t.door.passphrase.writeOnce).fill(back.passphrase);
  await bare.getByRole('button', { name: t.door.unlock.open, exact: true }).click();
  await expect(bare.getByText('tell the family').first()).toBeVisible();

  // The same file again in this browser: most likely a mistake, and said so.
  await back.locks();
  await bare.getByText(t.door.removed.haveFile).click();
  await back.choosesABackup(file);
  await bare.getByRole('button', { name: t.backup.way.useKit }).click();
  await bare.getByLabel(t.door.unlock.kitWords).fill(back.kit.join(' '));
  await bare.keyboard.press('Enter');
  await expect(bare.getByText(t.backup.restore.alreadyHere('Front office'))).toBeVisible({
    timeout: 60_000,
  });
});
