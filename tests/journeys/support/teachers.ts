/** What a counselor asks of teachers, and gives to them. */
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';
import { field } from './person.ts';

/** Somebody without an account is asked how they see the student. */
export async function asksByPaper({ page, t }: Counselor, name: string): Promise<void> {
  await page.getByRole('button', { name: t.asks.ask, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.asks.otherName).fill(name);
  await dialog.getByRole('button', { name: t.asks.send, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Prints the sheet that is open, and says for whom; how many pages it fills. */
export async function printsFor({ page, t }: Counselor, recipient: string): Promise<number> {
  const dialog = page.getByRole('dialog');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: t.plan.sheet.print }).click();
  await field(dialog, t.plan.sheet.recipient).fill(recipient);
  await field(dialog, t.plan.sheet.purpose).fill('so that class goes well');
  await dialog.getByRole('button', { name: t.plan.sheet.print }).click();
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'Letter' });
  await page.emulateMedia({ media: 'screen' });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

export async function writesASheetFor({ page, t }: Counselor, teacher: string): Promise<void> {
  await page.getByRole('button', { name: t.strategy.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.strategy.to).fill(teacher);
  await dialog.getByRole('checkbox', { name: t.strategy.prepared.stepByStep }).check();
  await dialog.getByRole('button', { name: t.strategy.keep }).click();
  await expect(dialog).toBeHidden();
}
