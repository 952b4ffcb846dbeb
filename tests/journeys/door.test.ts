import { mkdirSync, writeFileSync } from 'node:fs';
import { en, es } from '#lib/text/words.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

test('wrong passphrase: five tries are free, the sixth waits, a reload does not help, the right one opens @full', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  await luz.seesKept();
  await luz.locks();
  await expect(page.getByText('Cedar Bay')).toHaveCount(0);
  for (const left of [4, 3, 2, 1]) {
    await luz.unlocks('seventeen wrong guesses');
    await expect(page.getByText(luz.t.door.unlock.triesLeft(left))).toBeVisible();
  }
  await luz.unlocks('seventeen wrong guesses');
  const waiting = page.getByText(/wait \d+ seconds/).first();
  await expect(waiting).toBeVisible();
  await page.reload();
  await expect(waiting).toBeVisible();
  await expect(waiting).toBeHidden({ timeout: 40_000 });
  await luz.unlocks();
  await luz.seesThePlace('today');
});

test('a passphrase of one’s own is weighed, and the kit sets a new one when it is forgotten', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  await luz.locks();
  await page.getByRole('button', { name: luz.t.door.unlock.forgot }).click();
  await page.getByLabel(luz.t.door.unlock.kitWords).fill(luz.kit.join('  ').toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: luz.t.door.passphrase.own }).click();
  const own = page.getByLabel(luz.t.door.passphrase.ownLabel);
  const again = page.getByLabel(luz.t.door.passphrase.again);
  await own.fill('cedar bay high 2026');
  await again.fill('cedar bay high 2026');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByText(luz.t.door.passphrase.schoolWords)
      .or(page.getByText(luz.t.door.passphrase.tooEasy))
      .first(),
  ).toBeVisible();
  luz.passphrase = 'wet boots dry slowly by the stove';
  await own.fill(luz.passphrase);
  await again.fill(luz.passphrase);
  await page.keyboard.press('Enter');
  await luz.seesThePlace('today');
  await luz.locks();
  await luz.unlocks();
  await luz.seesThePlace('today');
});

test('two tabs: the second opens without a passphrase, both follow each other, and they lock together', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  const second = new Counselor(await page.context().newPage());
  await second.page.goto('./students');
  await second.seesThePlace('students');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('students');
  await expect(second.page.getByText('Noor Haddad').first()).toBeVisible();
  await second.addsAStudentByHand('Sam', 'Kealoha');
  await expect(page.getByText('Sam Kealoha').first()).toBeVisible();
  await luz.locks();
  await expect(second.page.getByLabel(second.t.door.passphrase.label).first()).toBeVisible();
  await expect(second.page.getByText('Noor')).toHaveCount(0);
});

test('where a policy forbids all storage, or WebAssembly, the door says which, in either language, and asks for nothing', async ({
  laptop,
}, info) => {
  const profile = `${info.outputPath('blocked')}/Default`;
  mkdirSync(profile, { recursive: true });
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(`${profile}/Preferences`, JSON.stringify(blocked));
  const page = await laptop('blocked');
  await page.goto('./');
  await expect(page.getByText(en.faults.noStorage)).toBeVisible();
  await expect(page.getByRole('button', { name: en.door.start })).toHaveCount(0);
  await page.getByText(en.display.languages.es).first().click();
  await expect(page.getByText(es.faults.noStorage)).toBeVisible();

  const other = await laptop('switchedOff');
  await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await other.goto('./');
  await expect(other.getByText(en.door.switchedOff)).toBeVisible();
  await expect(other.getByText(en.door.unsupportedTitle)).toHaveCount(0);
});

test('from an open school the palette leads into the invented one, by way of the lock; and the label at the door can be changed @full', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.goesTo('settings');
  await page.getByRole('button', { name: t.settings.device.label }).click();
  const label = page.getByRole('dialog').getByLabel(t.door.chooser.label);
  await expect(label).toHaveValue('Front office');
  await label.fill('Room 12');
  await page.getByRole('dialog').getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  // The recovery drill: wrong words change nothing, the printed ones open.
  await page.getByRole('button', { name: t.settings.device.kit }).click();
  const drill = page.getByRole('dialog');
  await drill.getByLabel(t.door.unlock.kitWords).fill('kelp kelp kelp');
  await drill.getByRole('button', { name: t.settings.device.kitTry }).click();
  await expect(drill.getByText(t.door.unlock.kitWrong)).toBeVisible();
  await drill.getByLabel(t.door.unlock.kitWords).fill(luz.kit.join(' '));
  await drill.getByRole('button', { name: t.settings.device.kitTry }).click();
  await expect(drill.getByText(t.settings.device.kitGood)).toBeVisible();
  await drill.getByRole('button', { name: t.common.close, exact: true }).last().click();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('invented');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.invented.strip)).toBeVisible();
  await page.getByRole('button', { name: t.common.lock }).first().click();
  await page.getByRole('button', { name: 'Room 12' }).click();
  await luz.unlocks();
  await luz.seesThePlace('today');
  await expect(page.getByText('Cedar Bay High').first()).toBeVisible();
});
