/** The key slots where a browser has no private file system. What was overwritten here may stay on the disk. */
import Dexie, { type EntityTable } from 'dexie';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { SlotStore } from './slotStore.ts';

class SlotDatabase extends Dexie {
  declare readonly slots: EntityTable<{ vault: string; content: Bytes }, 'vault'>;
  constructor() {
    super('holdfast-slots', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ slots: '&vault' });
  }
}

export function databaseSlots(): SlotStore {
  const db = new SlotDatabase();
  return {
    erasesInPlace: false,
    read: async (vault) => (await db.slots.get(vault))?.content,
    write: async (vault, content) => void (await db.slots.put({ vault, content })),
    list: async () => (await db.slots.toCollection().primaryKeys()).map(String),
    remove: (vault) => db.slots.delete(vault),
  };
}
