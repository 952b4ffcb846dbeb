/** A coordinator asks what left the school: on the screen, on paper, as a table. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/laptop.ts';

test('a coordinator finds in the log who printed what for whom, and saves it as a table that is itself noted @full', async ({
  atWork,
}) => {
  const luz = await atWork('luz', (page) =>
    page.addInitScript(() => {
      window.print = () => undefined;
    }),
  );
  const { page, t } = luz;
  const words = t.securityLog;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const opensTheLog = async () => {
    await luz.goesTo('settings');
    await main.getByRole('link', { name: words.open }).click();
  };

  await opensTheLog();
  await expect(main).toContainText(words.none);

  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('students');
  await main.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await main.getByRole('button', { name: t.common.printThis }).click();
  await dialog.getByLabel(t.plan.sheet.recipient).fill('Nurse Bell');
  await dialog.getByLabel(t.plan.sheet.purpose).fill('=a talk on Friday');
  await dialog.getByRole('button', { name: t.common.printThis }).click();
  await expect(dialog).toBeHidden();

  await opensTheLog();
  const line = main.getByRole('row', { name: 'Nurse Bell' });
  await expect(line).toContainText(words.aboutOf(words.records.student, 'Noor Haddad'));
  await expect(line).toContainText(words.kinds.print);
  await main.getByLabel(words.filter.words).fill('nobody wrote this');
  await expect(main).toContainText(words.noneFound);
  await main.getByRole('button', { name: t.common.showAll }).click();
  await main.getByLabel(words.filter.kind).selectOption('print');
  await expect(line).toBeVisible();

  await main.getByRole('button', { name: words.save.open }).click();
  await expect(dialog).toContainText(words.save.warning);
  await dialog.getByLabel(words.save.recipient).fill('the superintendent');
  await dialog.getByLabel(words.save.purpose).fill('yearly review');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.save.submit }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(file.split('\r\n')).toHaveLength(3);
  expect(file).toContain(words.columns.recipient);
  expect(file).toContain('Nurse Bell');
  expect(file).toContain("'=a talk on Friday");

  await main.getByLabel(words.filter.kind).selectOption('export');
  await expect(main.getByRole('row', { name: 'the superintendent' })).toBeVisible();
});
