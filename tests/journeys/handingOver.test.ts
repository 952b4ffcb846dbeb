import { expect, test } from './support/laptop.ts';
import { field } from './support/person.ts';

test('at the end of the year no case is forgotten: each has an answer, one is closed, and reopened it keeps its history', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.yearEnd;
  const dialog = page.getByRole('dialog');
  for (const name of ['Diego', 'Marisol']) {
    await luz.addsAStudentByHand(name, 'Ortiz');
    await luz.refers(name, 'Misses first period.');
    await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  }
  await luz.goesTo('cases');
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByText(words.left(2))).toBeVisible();
  await page.getByRole('button', { name: words.decide('Diego Ortiz') }).click();
  await dialog.getByRole('radio', { name: words.whats.september }).locator('..').click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.reasonNeeded());
  await dialog.getByRole('textbox', { name: words.line }).fill('Draws well. Ask how the summer was.');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words.decide('Marisol Ortiz') }).click();
  await dialog.getByRole('radio', { name: words.whats.close }).locator('..').click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words.left(1))).toBeVisible();

  // What was said is done from the same list, with what is still open said before.
  await page.getByRole('link', { name: words.toClose('Marisol Ortiz') }).click();
  await luz.opensTheTab('plan');
  await luz.addsAGoal('sings in the choir');
  await luz.addsAStep('ask the choir teacher');
  await luz.opensTheTab('overview');
  await page.getByRole('button', { name: t.cases.close }).click();
  await expect(dialog.getByRole('note')).toContainText('ask the choir teacher');
  await dialog.getByRole('radio', { name: t.cases.outcomes.partly }).locator('..').click();
  await field(dialog, t.cases.studentView).fill('I found people.');
  await field(dialog, t.cases.familyView).fill('Better evenings.');
  await dialog.getByRole('radio', { name: t.cases.closeReasons.noLongerNeeded }).locator('..').click();
  await field(dialog, t.cases.followUpOn).fill('tomorrow');
  await dialog.getByRole('button', { name: t.cases.close }).click();
  await expect(dialog).toBeHidden();
  await luz.goesTo('today');
  await expect(page.getByRole('main')).toContainText(t.today.followUp);
  await page.getByRole('link', { name: t.today.followUp }).click();
  await page.getByRole('button', { name: t.cases.reopen }).click();
  await field(dialog, t.cases.reopenWhy).fill('The choir has ended.');
  await dialog.getByRole('button', { name: t.cases.reopen }).click();
  await expect(dialog).toBeHidden();
  await luz.opensTheTab('overview');
  for (const said of ['The choir has ended.', 'I found people.', 'Better evenings.', t.cases.outcomes.partly])
    await expect(page.getByRole('main')).toContainText(said);
});

test('a lead hands a case over with a sheet that has the promise and no word told in confidence; a form half filled waits', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.addsAStrength('cares for two brothers');
  await luz.refers('Diego', 'Misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await luz.addsAStep('ask about the bus');
  await luz.logsAContact('Sleeps at an aunt’s.', 'forSome');
  await luz.opensTheTab('overview');
  await page.getByRole('link', { name: t.cases.changeLead }).click();
  await field(page, t.handover.promised).fill('A call on Friday.');
  const sheet = page.getByRole('article');
  const order = await sheet.innerText();
  for (const said of ['cares for two brothers', 'A call on Friday.', 'ask about the bus'])
    expect(order).toContain(said);
  expect(order.indexOf('cares for two brothers')).toBeLessThan(order.indexOf('ask about the bus'));
  expect(order).toContain(t.handover.sheet.confided(1));
  expect(order).not.toContain('aunt');

  // Nobody to hand over to yet: a rule says what is missing, and what was typed waits on Today.
  await page.getByRole('button', { name: t.cases.handOver }).click();
  await expect(page.getByRole('alert')).toContainText(t.refusals.required());
  await luz.goesTo('today');
  await page.getByRole('link', { name: t.today.begunOne(t.cases.changeLead) }).click();
  await expect(field(page, t.handover.promised)).toHaveValue('A call on Friday.');
});
