/** What somebody does who looks once a week. */
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';
import { field } from './person.ts';

export async function looksOnceAWeek({ page, t }: Counselor): Promise<void> {
  await page.getByRole('button', { name: t.mentor.begin }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.mentor.who).selectOption({ index: 1 });
  await dialog.getByLabel(t.mentor.weekday).selectOption('3');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function notesThisWeek({ page, t }: Counselor, good: string, late: string): Promise<void> {
  await page.getByRole('button', { name: t.mentor.note }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, t.mentor.good).fill(good);
  await field(dialog, t.mentor.watched.late).fill(late);
  await dialog.getByRole('radio', { name: t.mentor.dids.basic }).locator('..').click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
}
