/** What its owner calls a school in the list on this browser: it stands in the slots, readable without a passphrase. */
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { encodeSlots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { readSlots } from './readSlots.ts';

export const labelHere = async (name: string): Promise<string> => (await readSlots(name))?.label ?? '';

/** At most 80 characters; the rest is left out. The ways in stay as they are. */
export async function relabel(name: string, label: string): Promise<Result<'kept', Fault>> {
  const slots = await readSlots(name);
  if (!slots) return err('missing');
  try {
    await (await slotStore()).write(name, encodeSlots({ ...slots, label: label.trim().slice(0, 80) }));
    return ok('kept');
  } catch (problem) {
    return err(faultOf(problem));
  }
}
