/**
 * For the worst day: a release whose service worker must go, because pages no longer start by themselves. Puts a worker in
 * its place that takes over at once, deletes the stored files of the app, and takes itself off. Records are not touched:
 * they lie in IndexedDB and in the private file system, and open again with the next release.
 *
 *   node tools/killSwitch.mjs FOLDER      then upload FOLDER/service-worker.js, and leave it there for a few weeks
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stop } from './stop.mjs';

// No claim: pages that are under the former worker hear of this one, keep their drafts and load again from the host.
const worker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;

const [folder] = process.argv.slice(2);
if (!folder) stop('Which folder? For example: node tools/killSwitch.mjs build');
const file = resolve(folder, 'service-worker.js');
// Elsewhere it would do nothing, and nobody would notice.
if (!existsSync(file)) stop(`${folder} holds no build of Holdfast: there is no service-worker.js in it.`);
writeFileSync(file, worker);
console.log(`${file} now takes the app off every browser that asks for it. Records stay.
Upload this one file. To be rid of it again, build and upload as always.`);
