import type { Counselor } from './counselor.ts';

/**
 * From the door into the invented school: 420 students, 30 cases in every stage, a Today that is alive on any day. The
 * quick way (a second or two, no passphrase) for a journey that needs a lively school and not one of its own.
 */
export async function looksAround(counselor: Counselor): Promise<void> {
  await counselor.page.getByRole('button', { name: counselor.t.invented.look }).click();
  await counselor.seesThePlace('today');
}
