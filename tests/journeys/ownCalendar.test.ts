/** What falls due, taken along into the calendar one looks at anyway. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/laptop.ts';

test('own days leave as a calendar file that names nobody, or initials where somebody chose so, and the log has it', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.calendar;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await luz.addsAGoal('On time three days of five');
  await luz.addsAStep('call the mother');
  await expect(page.getByText(t.plan.nextCheckInWord).first()).toBeVisible();
  await luz.goesTo('today');

  const taken = async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: words.save }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('holdfast.ics');
    await expect(page.getByRole('dialog')).toBeHidden();
    return readFile(await saved.path(), 'utf8');
  };
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('dialog')).toContainText(words.holds(2));
  const file = await taken();
  expect(file).toContain(`SUMMARY:${words.titles.checkIn}\r\n`);
  expect(file).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2');
  for (const word of ['Diego', 'Ortiz', 'D.O.', 'mother', 'On time']) expect(file).not.toContain(word);

  await page.getByRole('button', { name: words.open }).click();
  await page.getByRole('radio', { name: words.says.initials }).check();
  const named = await taken();
  expect(named).toContain(`SUMMARY:${words.titles.step} · D.O.\r\n`);
  expect(named).not.toContain('Diego');
});
