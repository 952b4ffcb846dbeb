/** The opposite of our product: a page on the same origin that leaves every canary in the clear wherever a page can. */
import type { Page } from '@playwright/test';
import { canaries, STEM } from '../../support/thief/canaries.ts';
import { clothings } from '../../support/thief/clothings.ts';

export async function writesEverythingInTheClear(page: Page): Promise<void> {
  await page.route('**/control', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>${STEM}</title>` }),
  );
  await page.goto(`./control#${STEM}`);
  const dressed = canaries.map((name) => clothings(name).map(([, bytes]) => bytes.toString('latin1')));
  await page.evaluate(writeIt, { names: [...canaries], dressed });
}

/** Runs in the page. */
async function writeIt({ names, dressed }: { names: string[]; dressed: string[][] }): Promise<void> {
  const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('control');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('did not open'));
  });
  const put = (rows: object[]) =>
    new Promise<void>((resolve, reject) => {
      const writing = db.transaction('rows', 'readwrite', { durability: 'strict' });
      for (const row of rows) writing.objectStore('rows').put(row);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error ?? new Error('not written'));
    });
  const all = dressed.flatMap((clothes) => clothes.map(bytesOf));
  await put(all.map((bytes, id) => ({ id, bytes })));
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle('control', { create: true })).createWritable();
  await file.write(new Blob(all));
  await file.close();
  await (await caches.open('control')).put('/control', new Response(new Blob(all)));
  for (const name of names) localStorage.setItem(`control ${name}`, name);

  // Enough small rows that LevelDB makes a table of them, and one row so large that the browser presses its value first.
  const padded = (name: string, by = 200) => `${name}${' '.repeat(by)}${Math.random()}`;
  const rows = Array.from({ length: 100 }, (_, n) =>
    names.map((name, m) => ({ id: `${n}/${m}`, text: padded(name) })),
  );
  for (let n = 0; n < 100; n += 10) await put(rows.slice(n, n + 10).flat());
  await put([{ id: 'large', text: names.map((name) => padded(name, 800)).join('') }]);
  db.close();
}
