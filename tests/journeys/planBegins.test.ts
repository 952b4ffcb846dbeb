/** A plan that begins from a template, meets a wall, and is seen over its weeks. */
import type { Counselor } from './support/counselor.ts';
import { field } from './support/person.ts';
import { expect, test } from './support/laptop.ts';

async function withACase(luz: Counselor): Promise<void> {
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
}

test('a template in the school’s words fills in lines; what is ticked is kept, and one undo takes it back', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.templates;
  await luz.goesTo('settings');
  await page.getByRole('link', { name: words.open }).click();
  const own = page.getByRole('listitem').filter({ hasText: words.shipped.attendance.name });
  await own.getByRole('button', { name: words.change }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('group', { name: words.step(1) })
    .getByLabel(words.inEnglish)
    .fill('Ask how mornings go');
  await dialog.getByLabel(words.meetDays).fill('soon');
  await dialog.getByRole('button', { name: words.keep }).click();
  await expect(dialog).toContainText(t.refusals.notANumber());
  await dialog.getByLabel(words.meetDays).fill('3');
  await dialog.getByRole('button', { name: words.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(own).toContainText(words.own);

  await withACase(luz);
  await page.getByRole('button', { name: words.begin }).click();
  await dialog.getByLabel(words.pick).selectOption('attendance');
  await expect(dialog.getByText(words.ticked(0, 7))).toBeVisible();
  await dialog.getByRole('button', { name: words.keepLines }).click();
  await expect(dialog).toContainText(t.refusals.nothingTicked());
  await dialog.getByRole('checkbox', { name: words.shipped.attendance.goals[0] ?? '' }).check();
  await dialog.getByLabel(t.plan.goal, { exact: false }).first().fill('On time three days of five');
  await dialog.getByRole('checkbox', { name: 'Ask how mornings go' }).check();
  await expect(dialog.getByText(words.ticked(2, 7))).toBeVisible();
  await dialog.getByRole('button', { name: words.keepLines }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'On time three days of five' })).toBeVisible();
  await expect(page.getByText('Ask how mornings go').first()).toBeVisible();

  await page.getByRole('button', { name: t.common.undo, exact: true }).click();
  await expect(page.getByText(t.plan.none)).toBeVisible();
  await expect(page.getByText('Ask how mornings go')).toBeHidden();
});

test('what stops a step is picked from the school’s list, stands in the day, and is counted without a name', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.barriers;
  await luz.goesTo('settings');
  await page.getByRole('link', { name: words.openList }).click();
  await page.getByRole('button', { name: words.add }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, t.templates.inEnglish).fill('The ferry does not run');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(page.getByText('The ferry does not run', { exact: true })).toBeVisible();

  await withACase(luz);
  await luz.addsAStep('find a ride in the morning');
  await page.getByRole('button', { name: t.plan.more('find a ride in the morning') }).click();
  await page.getByRole('menuitem', { name: t.plan.block }).click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.reasonNeeded());
  await dialog.getByLabel(words.what).selectOption({ label: 'The ferry does not run' });
  await field(dialog, words.words).fill('until the ice has gone');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The ferry does not run: until the ice has gone').first()).toBeVisible();

  await luz.goesTo('today');
  await expect(page.getByText(t.today.blocked('find a ride in the morning'))).toBeVisible();
  await luz.goesTo('school');
  const counts = page.getByRole('table', { name: words.count });
  await expect(counts.getByRole('row').filter({ hasText: 'The ferry does not run' })).toContainText('1');
  await expect(page.getByRole('main')).not.toContainText('Diego');
  await expect(page.getByRole('main')).not.toContainText('until the ice has gone');
  await luz.goesTo('today');
  await page.getByRole('link', { name: t.today.blocked('find a ride in the morning') }).click();
  await page.getByRole('button', { name: words.onAgain }).click();
  await luz.goesTo('today');
  await expect(page.getByText(t.today.blocked('find a ride in the morning'))).toBeHidden();
});

test('levels are changed after the start only with a reason, and steps stand as bars under the levels @full', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.plan;
  await withACase(luz);
  await luz.addsAGoal('On time three days of five');
  await luz.wordsFiveLevels(['never', 'one day', 'three days', 'four days', 'every day']);
  await page.getByRole('button', { name: words.addStep }).first().click();
  const dialog = page.getByRole('dialog');
  await field(dialog, words.step).fill('call the mother');
  await dialog.getByRole('button', { name: words.addStep }).click();
  await expect(dialog).toBeHidden();
  await luz.checksIn('one day', 'a hard week');

  const picture = page.getByRole('img', { name: words.chart });
  await expect(picture).toContainText('call the mother');
  await page.getByRole('button', { name: t.common.asTable }).click();
  const bars = page.getByRole('table', { name: words.bars.caption });
  await expect(bars.getByRole('row').filter({ hasText: 'call the mother' })).toContainText(
    words.bars.going.going,
  );

  await page.getByRole('button', { name: words.relevel }).click();
  await field(dialog, words.levelLong['0']).fill('two days');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.required());
  await field(dialog, words.relevelWhy).fill('school starts earlier now');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByText('school starts earlier now').first().click();
  await expect(page.getByText(words.levelWas('0', 'three days', 'two days'))).toBeVisible();

  await luz.checksIn('one day', 'the bus was late again');
  await luz.goesTo('today');
  await page.getByRole('link', { name: t.today.noGrowth('On time three days of five') }).click();
  await expect(page.getByText(words.growth.ask)).toBeVisible();
  await page.getByRole('button', { name: words.growth.stay }).click();
  await field(dialog, words.growth.because).fill('the bus runs again from Monday');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(page.getByText(words.growth.ask)).toBeHidden();
  await luz.goesTo('today');
  await expect(page.getByText(t.today.noGrowthRule)).toBeHidden();
});
