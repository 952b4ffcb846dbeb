/**
 * Keeps the beacon over a reload, with y-indexeddb. What it holds is sealed and can be rebuilt, so a store that fails is
 * opened anew or done without: no failure of it is anybody's loss.
 */
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** y-indexeddb never settles when a database does not open. */
const OPENS_WITHIN = 10_000;
const TRIES = 3;

export interface BeaconStore {
  close(): Promise<void>;
}

/** Resolves when what was kept is in `doc`, or after ten seconds without it. */
export async function keepBeacon(doc: Y.Doc, name: string): Promise<BeaconStore> {
  let tries = 0;
  let store = open();

  function open(): IndexeddbPersistence | undefined {
    if (typeof indexedDB === 'undefined' || (tries += 1) > TRIES) return undefined;
    const opened = new IndexeddbPersistence(name, doc);
    // Its own listener throws into whoever changes the document once the browser has closed its database.
    const write = opened._storeUpdate;
    doc.off('update', write);
    opened._storeUpdate = (update, origin) => {
      try {
        write(update, origin);
      } catch (problem) {
        if (!(problem instanceof DOMException)) throw problem;
        void close(opened);
        // Opening writes the whole document.
        if (store === opened) store = open();
      }
    };
    doc.on('update', opened._storeUpdate);
    return opened;
  }

  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), OPENS_WITHIN));
  if (store) await Promise.race([store.whenSynced, late]);
  return { close: async () => void (store && (await close(store))) };
}

async function close(store: IndexeddbPersistence): Promise<void> {
  const closing = store.destroy();
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 1_000))]).catch(() => undefined);
}
