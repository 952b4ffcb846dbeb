import { expect, test } from './support/laptop.ts';

test('one plan, three sheets: what colleagues noted stands on the team’s alone, in either language', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Late four days of five.');
  await luz.acceptsTheReferral('Mornings are hard.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  await luz.addsAStrength('draws every day');
  await luz.addsANeed('a ride in the morning');
  await luz.opensTheTab('plan');
  await luz.addsAGoal('on time three days of five');
  await luz.addsAStep('ask about the bus');
  await page.getByRole('link', { name: t.cases.sheet }).first().click();

  const { sheet: words } = t.plan;
  const sheet = page.getByRole('article');
  const handTo = (reader: keyof typeof words.readers) =>
    page.getByRole('radio', { name: words.readers[reader] }).locator('..').click();
  await handTo('team');
  await expect(sheet).toContainText(words.team.staysInside);
  await expect(sheet).toContainText('a ride in the morning');
  await expect(sheet).not.toContainText(words.agree);
  for (const reader of ['student', 'family'] as const) {
    await handTo(reader);
    await expect(sheet).toContainText(words.agree);
    await expect(sheet).toContainText('on time three days of five');
    await expect(sheet).toContainText('ask about the bus');
    await expect(sheet).not.toContainText('a ride in the morning');
    await expect(sheet).not.toContainText(t.cases.tierWord);
  }
  await handTo('team');
  await page.getByRole('radio', { name: words.languages.es }).locator('..').click();
  await expect(sheet).toHaveAttribute('lang', 'es');
  await expect(sheet).toContainText('Plan para el equipo');
});
