/** The list of services: the first one, a call to it, what fits a need in a case, and the sheet that a family takes home. */
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
