/** How a counselor's Monday begins: in the car park without a network, with a student who asked for help on Sunday night. */
import { en } from '#lib/text/words.ts';
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';
import { addsAService } from './support/services.ts';

const CARE = 'Sunrise Child Care';

test('a counselor on Monday: Today opens in the car park without a network, a case begins from a template, a teacher gets a sheet @full', async ({
  laptop,
  atWork,
  complaints,
}) => {
  test.setTimeout(480_000);
  const luz = await atWork('luz', (fresh) => fresh.addInitScript(() => (window.print = () => undefined)));
  const { page, t } = luz;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');

  await test.step('Friday: two colleagues, one case, and each thinks otherwise of its tier', async () => {
    await addsAService(luz, CARE, 'family');
    await addsAService(luz, 'Harbor Mornings', 'family');
    await luz.addsAStudentByHand('Diego', 'Ortiz', '10');
    await luz.addsAStudentByHand('Noor', 'Haddad', '11');
    const teacher = { by: 'Mr. Alder', relation: 'algebra teacher', staff: true };
    await luz.refers('Noor', 'Sits alone at lunch since October.', 'twoDays', teacher);
    await luz.acceptsTheReferral('Asked for somebody to talk to.', '2a');
    const colleague = await letsIn(luz, await laptop('amir'));
    await luz.opensTheCaseOf('Noor Haddad');
    await luz.handsTheLeadTo('Amir Haddad · Teacher', 'Noor asked for him.');
    await colleague.opensTheCaseOf('Noor Haddad');
    await luz.seesKept();
    await page.context().setOffline(true);
    await luz.setsTheTier('2b', 'Comes to the morning group.');
    await colleague.setsTheTier('3', 'Has not been in class since Wednesday.');
    await colleague.seesKept();
    await colleague.locks();
    await luz.seesKept();
    await luz.locks();
  });

  await test.step('Sunday night: a student asks for help', async () => {
    await luz.unlocks();
    const himself = { by: 'Diego Ortiz', relation: 'the student in person', staff: false };
    await luz.refers(
      'Diego',
      'I keep missing first period because I take my brothers to school.',
      'twoDays',
      himself,
    );
    await luz.seesKept();
    await luz.locks();
  });

  await test.step('7:35, the car park: Today opens without a network, and nothing spins', async () => {
    await page.reload();
    await luz.unlocks();
    await luz.goesTo('today');
    await expect(main.getByRole('link', { name: 'Diego Ortiz' }).first()).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });

  await test.step('a case is opened, its plan begins from a template, and the algebra teacher gets a sheet', async () => {
    await luz.acceptsTheReferral('Seven absences in six weeks, and asks for help.', '2a');
    // He is not staff: he hears that it has arrived.
    await expect(main).toContainText(en.referrals.prepared.received);
    await expect(main).not.toContainText(en.referrals.prepared.planMade);
    await luz.opensTheCase();
    await luz.opensTheTab('plan');
    await page.getByRole('button', { name: t.templates.begin }).click();
    await dialog.getByLabel(t.templates.pick).selectOption('attendance');
    await dialog.getByRole('checkbox', { name: t.templates.shipped.attendance.goals[0] ?? '' }).check();
    await dialog.getByLabel(t.plan.goal, { exact: false }).first().fill('On time three days of five');
    await dialog.getByRole('checkbox', { name: t.templates.shipped.attendance.steps[1] ?? '' }).check();
    await dialog.getByRole('button', { name: t.templates.keepLines }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: t.strategy.add }).click();
    await dialog.getByLabel(t.strategy.to).fill('Mr. Alder');
    await dialog.getByRole('checkbox', { name: t.strategy.prepared.stepByStep }).check();
    await dialog.getByRole('button', { name: t.strategy.keep }).click();
    await expect(dialog).toBeHidden();
  });

  // A browser without a network says so of each server that it does not reach.
  const others = complaints.filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'));
  complaints.splice(0, complaints.length, ...others);
});
