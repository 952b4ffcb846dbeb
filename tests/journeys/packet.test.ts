/** What leaves for a service: ticked, covered, noted, on paper or sealed, and to be shown to a parent. */
import { readFile } from 'node:fs/promises';
import { openUnderPassphrase } from '#lib/crypto/age.ts';
import { field } from './support/person.ts';
import { expect, test } from './support/laptop.ts';
import { refersToAService, writesDownAConsent } from './support/services.ts';

const CARE = 'Sunrise Child Care';

test('a packet is refused without a consent, printed with one, sealed as a file, and both stand on the list for the parent', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz', (fresh) => fresh.addInitScript(() => (window.print = () => undefined)));
  const { page, t } = luz;
  const main = page.getByRole('main');
  const { packets: words } = t;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.addsAStrength('looks after two brothers');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.logsAContact('Told in confidence about an uncle.', 'forSome');
  await luz.opensTheTab('services');
  await refersToAService(luz, CARE, 'care before school for two brothers', [
    'identity',
    'reason',
    'plan',
    'health',
  ]);

  const makes = () => main.getByRole('link', { name: words.make }).click();
  const ticks = (name: string) => main.getByRole('checkbox', { name, exact: true });
  const sheet = main.getByRole('article');
  await makes();
  await expect(page.getByRole('complementary', { name: t.mayKnow.warnTitle })).toContainText(
    t.mayKnow.unasked.outside,
  );
  for (const box of await main.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expect(ticks(words.fields.attendance)).toHaveCount(0);
  await ticks(words.fields.name).check();
  await ticks(words.fields.strengths).check();
  await field(main, words.replyPhone).fill('555-0142');
  await main.getByRole('button', { name: words.print }).click();
  await expect(main.getByRole('alert')).toContainText(t.refusals.noConsent());
  await expect(main).toContainText(words.gap(t.consents.records.plan, t.services.missing.none));

  await main.getByRole('link', { name: words.back }).click();
  await expect(page.getByText(words.record.none)).toBeVisible();
  await writesDownAConsent(luz, CARE, ['identity', 'reason', 'plan']);
  await makes();
  await expect(main).toContainText(words.mayGo('Carmen Ortiz'));
  await expect(sheet).toContainText('looks after two brothers');
  await ticks(words.fields.health).check();
  await main.getByRole('textbox', { name: words.fields.health }).fill('carries an inhaler');
  await expect(main).toContainText(words.gap(t.consents.records.health, t.services.missing.notCovered));
  await ticks(words.fields.health).uncheck();
  await ticks(words.fields.reason).check();
  await expect(sheet).not.toContainText('uncle');
  await expect(sheet).not.toContainText('inhaler');
  await main.getByRole('button', { name: words.print }).click();
  await expect(main).toContainText(words.noted(CARE));

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await ticks(words.fields.name).check();
  await main.getByRole('radio', { name: t.plan.sheet.languages.es }).locator('..').click();
  await expect(sheet).toContainText('Hoja de respuesta');
  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: words.seal }).click();
  const saved = await saving;
  const passphrase = await main.getByText(words.file.passphrase).locator('b').innerText();
  for (const said of ['Install the free program age', 'Instale el programa gratuito age'])
    await expect(main.getByRole('blockquote').filter({ hasText: said })).toContainText(
      `age --decrypt -o ${said.startsWith('Install') ? 'packet' : 'envio'}.html ${saved.suggestedFilename()}`,
    );
  const opened = await openUnderPassphrase(passphrase, await readFile(await saved.path()));
  if (!opened.ok) throw new Error(opened.error);
  const html = new TextDecoder().decode(opened.value);
  expect(html).toContain('Diego Ortiz');
  expect(html).toContain('Hoja de respuesta');
  expect(html).not.toMatch(/<script|looks after|uncle/);
  expect(saved.suggestedFilename()).not.toMatch(/diego|ortiz/i);

  await main.getByRole('link', { name: words.back }).click();
  await main.getByRole('link', { name: words.record.open }).click();
  await expect(main.getByRole('listitem').filter({ hasText: CARE })).toHaveCount(2);
  await expect(main).toContainText(words.record.basis.consent('Carmen Ortiz'));
  await expect(main).toContainText(words.record.ways.file);
  await luz.goesTo('students');
  await main.getByRole('link', { name: 'Diego Ortiz' }).click();
  await main.getByRole('link', { name: words.record.ofStudent }).click();
  await expect(main.getByRole('listitem').filter({ hasText: CARE })).toHaveCount(2);
});

test('an emergency is shared with its four boxes, and what was told in confidence only where it was ticked', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz', (fresh) => fresh.addInitScript(() => (window.print = () => undefined)));
  const { page, t } = luz;
  const main = page.getByRole('main');
  const { emergencies: words } = t;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Wrote a goodbye on the board.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.', '3');
  await luz.opensTheCase();
  await luz.logsAContact('Keeps pills in the locker.', 'forSome');
  await luz.opensTheTab('services');
  await main.getByRole('link', { name: words.open }).click();
  await expect(main.getByRole('link', { name: /988/ })).toBeVisible();
  await main.getByRole('button', { name: words.tell }).click();
  await expect(main.getByRole('alert')).toContainText(t.refusals.required());

  await field(main, words.threat).fill('Said at 10:40 that tonight would be the last one.');
  await field(main, words.to).fill('County crisis line');
  await field(main, words.interest).fill('It sends somebody to the house.');
  await main.getByRole('checkbox', { name: t.packets.fields.name, exact: true }).check();
  const sheet = main.getByRole('article');
  await expect(sheet).toContainText('Noor Haddad');
  await expect(sheet).not.toContainText('pills');
  await expect(sheet).not.toContainText('tonight');
  await main.getByRole('group', { name: words.notes }).getByRole('checkbox').check();
  await expect(sheet).toContainText('pills');
  await main.getByRole('button', { name: words.print }).click();
  await expect(main).toContainText(words.noted('County crisis line'));

  await main.getByRole('link', { name: t.packets.back }).click();
  await main.getByRole('link', { name: t.packets.record.open }).click();
  await expect(main).toContainText('tonight would be the last one');
  await expect(main).toContainText(words.record.notes(1));
  await expect(main).not.toContainText('pills');
});
