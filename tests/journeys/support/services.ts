/** What a counselor does with services: the directory, a referral to one, a consent. */
import type { en } from '#lib/text/words.ts';
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';
import { field } from './person.ts';

export async function addsAService(
  luz: Counselor,
  name: string,
  need: keyof typeof en.cases.domains,
): Promise<void> {
  const { page, t } = luz;
  await luz.goesTo('resources');
  await page
    .getByRole('main')
    .getByRole('button', { name: t.resources.addFirst })
    .or(page.getByRole('main').getByRole('button', { name: t.resources.add }))
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await field(dialog, t.resources.name).fill(name);
  await dialog.getByRole('checkbox', { name: t.cases.domains[need] }).check();
  await dialog.getByRole('button', { name: t.common.add, exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

export async function refersToAService(
  luz: Counselor,
  service: string,
  reason: string,
  records: readonly (keyof typeof en.consents.records)[],
): Promise<void> {
  const { page, t } = luz;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t.services.add }).click();
  await field(dialog, t.services.service).fill(service);
  await field(dialog, t.services.reason).fill(reason);
  for (const record of records)
    await dialog.getByRole('checkbox', { name: t.consents.records[record] }).check();
  await dialog.getByRole('button', { name: t.services.keep }).click();
  await expect(dialog).toBeHidden();
}

/** A mother's, signed on paper. */
export async function writesDownAConsent(
  luz: Counselor,
  to: string,
  records: readonly (keyof typeof en.consents.records)[],
): Promise<void> {
  const { page, t } = luz;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t.consents.add }).click();
  await dialog.getByRole('radio', { name: t.consents.givers.guardian }).check();
  await field(dialog, t.consents.giverName).fill('Carmen Ortiz');
  await field(dialog, t.consents.to).fill(to);
  await field(dialog, t.consents.purposeWords).fill('a place before school for the two brothers');
  const which = dialog.getByRole('group', { name: t.consents.which });
  for (const record of records)
    await which.getByRole('checkbox', { name: t.consents.records[record] }).check();
  await dialog.getByRole('radio', { name: t.consents.hows.paper }).check();
  await dialog.getByRole('button', { name: t.consents.keep }).click();
  await expect(dialog).toBeHidden();
}
