/** Every byte that this program has put outside its memory, for a thief's search. */
import { serialize } from 'node:v8';

export async function everythingOnDisk(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name) parts.push(Buffer.from(name), ...(await contentOf(name)));
  }
  for (const key of ['holdfast.vaults', 'holdfast.device'])
    parts.push(Buffer.from(localStorage.getItem(key) ?? ''));
  return Buffer.concat(parts);
}

function contentOf(name: string): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error ?? new Error('did not open'));
    opening.onsuccess = () => {
      const db = opening.result;
      const stores = [...db.objectStoreNames];
      if (stores.length === 0) {
        db.close();
        return resolve([]);
      }
      const reading = db.transaction(stores);
      const parts: Buffer[] = [];
      for (const store of stores) {
        const all = reading.objectStore(store).getAll();
        all.onsuccess = () => parts.push(Buffer.from(serialize(all.result)));
      }
      reading.oncomplete = () => {
        db.close();
        resolve(parts);
      };
    };
  });
}
