/** The list of services: the first one, a call to it, what fits a need in a case, and the sheet that a family takes home. */
import AxeBuilder from '@axe-core/playwright';
import { en, es } from '#lib/text/words.ts';
import { field } from './support/person.ts';
import { expect, test } from './support/laptop.ts';

const t = en.resources;

test('a service is added, called, found from a need in a case with the reason, and printed in Spanish', async ({
  atWork,
}) => {
  const luz = await atWork('luz', (fresh) => fresh.addInitScript(() => (window.print = () => undefined)));
  const { page } = luz;
  const dialog = page.getByRole('dialog');
  const main = page.getByRole('main');

  await luz.goesTo('resources');
  await page.getByRole('button', { name: t.addFirst }).click();
  await field(dialog, t.name).fill('Clínica del Río');
  await dialog.getByRole('button', { name: en.common.add, exact: true }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await dialog.getByRole('checkbox', { name: en.cases.domains.health }).check();
  await dialog.getByRole('checkbox', { name: 'Spanish', exact: true }).check();
  await dialog.getByRole('radio', { name: t.costs.free }).locator('..').click();
  await field(dialog, t.phone).fill('555-0100');
  await dialog.getByRole('button', { name: en.common.add, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Clínica del Río' })).toBeVisible();

  await page.getByRole('button', { name: t.setCapacity }).click();
  await dialog.getByRole('radio', { name: t.capacities.waiting }).locator('..').click();
  await field(dialog, t.waitDays).fill('40');
  await dialog.getByRole('button', { name: en.common.keep }).click();
  await expect(main.getByText(t.wait(40))).toBeVisible();

  await luz.goesTo('resources');
  await field(page, t.search).fill('rio');
  await expect(main.getByRole('link', { name: 'Clínica del Río' })).toBeVisible();
  await field(page, t.search).fill('nobody');
  await expect(main.getByText(t.nothing)).toBeVisible();

  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Has had a cough since October.');
  await luz.acceptsTheReferral('Asked to see somebody.');
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  await main
    .locator('section', { has: page.getByRole('heading', { name: en.cases.domains.health }) })
    .getByRole('button', { name: t.findHere })
    .click();
  await expect(dialog.getByText(t.reasons.need, { exact: false })).toBeVisible();
  await expect(dialog.getByText(t.doubts.waiting, { exact: false })).toBeVisible();
  await dialog.getByRole('link', { name: 'Clínica del Río' }).click();

  await page.getByRole('link', { name: t.toSheet }).click();
  await page.getByRole('radio', { name: en.plan.sheet.languages.es }).locator('..').click();
  await expect(main.getByRole('heading', { name: es.resources.sheet.title })).toBeVisible();
  await expect(main.getByText(es.resources.costs.free)).toBeVisible();
  await main.getByRole('button', { name: en.common.print, exact: true }).click();
  await expect(page.getByText(en.decisions.recordLeaving)).toBeVisible();
});

test('a county’s list of 2,000 services is brought in with a report, and the second time duplicates nothing', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  const lines = Array.from({ length: 2000 }, (_, n) => `c${n},Service ${n},Help for families,555-${n}`);
  const buffer = Buffer.from(['id,name,description,phone', ...lines, 'c9999,,nameless,'].join('\n'));
  const list = { name: 'county.csv', mimeType: 'text/csv', buffer };

  await luz.goesTo('resources');
  await page.getByRole('link', { name: t.bring }).click();
  await page.locator('input[type=file]').setInputFiles(list);
  await expect(page.getByText(t.wouldBring('2,000', '0', '0'))).toBeVisible();
  await page.getByText(en.importing.whyLeftOut(1)).click();
  await expect(page.getByText(en.importing.line('2002'))).toBeVisible();
  await page.getByRole('button', { name: en.importing.apply, exact: true }).click();
  await expect(page.getByText(t.brought)).toBeVisible();

  await page.locator('input[type=file]').setInputFiles(list);
  await expect(page.getByText(t.wouldBring('0', '0', '2,000'))).toBeVisible();
  await expect(page.getByRole('button', { name: en.importing.apply, exact: true })).toHaveCount(0);

  await luz.goesTo('resources');
  await field(page, t.search).fill('1999');
  await expect(page.getByRole('main').getByRole('link', { name: 'Service 1999' })).toBeVisible();
});

test('an HSDS file as JSON: which directory it is, what its categories help with, and a damaged one changes nothing', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page } = luz;
  const services = [
    {
      id: '1',
      name: 'Lake Street Pantry',
      organization: { id: 'o', name: 'St. Anne' },
      required_documents: [{ document: 'Proof of address' }],
      attributes: [{ taxonomy_term: { id: 'BD', name: 'Food' } }],
    },
    {
      id: '2',
      name: '<img src=x onerror=alert(1)>',
      attributes: [{ taxonomy_term: { name: 'Odds and ends' } }],
    },
    { id: '3' },
  ];
  const file = (text: string) => ({
    name: 'lake.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const whole = JSON.stringify({ contents: services });
  const choose = (text: string) => page.locator('input[type=file]').setInputFiles(file(text));

  await luz.goesTo('resources');
  await page.getByRole('link', { name: t.bring }).click();
  await choose(whole.slice(0, -9));
  await expect(page.getByText(en.importing.refusals.notJson({ file: 'lake.json' }))).toBeVisible();
  await page.getByRole('main').getByRole('button').first().click();
  await choose('[]');
  await expect(page.getByText(en.importing.refusals.noServices({ file: 'lake.json' }))).toBeVisible();
  await page.getByRole('main').getByRole('button').first().click();

  await choose(whole);
  await expect(page.getByText(t.wouldBring('2', '0', '0'))).toBeVisible();
  await expect(page.getByLabel('Food (1)')).toHaveValue('family');
  await expect(page.getByLabel('Odds and ends (1)')).toHaveValue('');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('Odds and ends (1)').selectOption('health');
  await field(page, t.directoryName).fill('Lake County');
  await page.getByText(en.importing.whyLeftOut(1)).click();
  await expect(page.getByText(en.importing.entry('3'))).toBeVisible();
  await page.getByRole('button', { name: en.importing.apply, exact: true }).click();
  await expect(page.getByText(t.brought)).toBeVisible();

  await choose(whole);
  await expect(page.getByText(t.wouldBring('0', '0', '2'))).toBeVisible();
  await page.getByRole('combobox', { name: t.directory }).selectOption('');
  await field(page, t.directoryName).fill('Another county');
  await expect(page.getByText(t.wouldBring('2', '0', '0'))).toBeVisible();

  await luz.goesTo('resources');
  await page.getByRole('main').getByRole('link', { name: 'Lake Street Pantry' }).click();
  await expect(page.getByRole('main')).toContainText('Proof of address');
});
