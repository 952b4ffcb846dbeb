import { decodeSlots, type NewerSlots, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';

export async function readSlots(name: string): Promise<Slots | undefined> {
  const slots = await seeSlots(name);
  return slots?.v === 'newer' ? undefined : slots;
}

/** Also such as only a newer release can use. */
export async function seeSlots(name: string): Promise<Slots | NewerSlots | undefined> {
  const content = await (await slotStore()).read(name);
  return content && decodeSlots(content);
}
