/** Student and family answer the plan: yes, no, or in their own words; and a plan that changed since says so. */
import { expect, test } from './support/laptop.ts';

test('what student and family say to the plan stands on it and on its sheets, also when it was another plan @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  const words = t.agreement;
  const dialog = page.getByRole('dialog');
  const notes = async (
    who: 'student' | 'family',
    answer: 'agrees' | 'different',
    way: 'inPerson' | 'phone',
  ) => {
    await page.getByRole('button', { name: words.add }).click();
    await dialog.getByRole('radio', { name: words.whos[who], exact: true }).locator('..').click();
    await dialog.getByRole('radio', { name: words.answers[answer] }).check();
    await dialog.getByRole('radio', { name: words.ways[way] }).locator('..').click();
    await dialog.getByRole('button', { name: t.common.keep }).click();
  };
  await notes('student', 'different', 'inPerson');
  await expect(dialog).toContainText(t.refusals.noPlanYet());
  await dialog.getByRole('button', { name: t.common.cancel }).click();

  await luz.addsAGoal('eats with somebody three days a week');
  await notes('student', 'different', 'inPerson');
  await expect(dialog).toContainText(t.refusals.reasonNeeded());
  await dialog.getByLabel(words.words).fill('I would rather come before school.');
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await notes('family', 'agrees', 'phone');
  await expect(dialog).toBeHidden();
  const said = page.getByRole('region', { name: words.title });
  await expect(said).toContainText('I would rather come before school.');
  await expect(said).not.toContainText('Said before');
  await luz.addsAStep('ask the choir teacher');
  await expect(said).toContainText('Said before');

  await page.getByRole('link', { name: t.cases.sheet }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('I would rather come before school.');
  await page.getByRole('radio', { name: t.plan.sheet.readers.family }).locator('..').click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  await expect(paper).toContainText('por teléfono');
  await expect(paper).toContainText('Se dijo antes de que el plan cambiara');
  await expect(paper).not.toContainText('I would rather come before school.');
});
