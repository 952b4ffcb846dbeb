import { decodeSlots, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';

export async function readSlots(name: string): Promise<Slots | undefined> {
  const content = await (await slotStore()).read(name);
  return content && decodeSlots(content);
}
