/** Where the key slots lie: in the origin's private file system, or, where a browser has none, in IndexedDB. */
import * as Comlink from 'comlink';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { startWorker } from '#lib/kernel/startWorker.ts';
import type { SlotFiles } from './slotFile.worker.ts';
import workerUrl from './slotFile.worker.ts?worker&url';

export interface SlotStore {
  /** False in IndexedDB: what was overwritten there may stay on the disk, and the app says so. */
  readonly erasesInPlace: boolean;
  read(vault: string): Promise<Bytes | undefined>;
  write(vault: string, content: Bytes): Promise<void>;
  list(): Promise<string[]>;
  remove(vault: string): Promise<void>;
}

export async function slotStore(): Promise<SlotStore> {
  if (await hasPrivateFiles()) return fileSlots();
  const { databaseSlots } = await import('./slotDatabase.ts');
  return databaseSlots();
}

async function hasPrivateFiles(): Promise<boolean> {
  if (typeof Worker === 'undefined' || !('storage' in navigator)) return false;
  try {
    await navigator.storage.getDirectory();
    return true;
  } catch (problem) {
    // Refused in some private windows and old browsers: the other store serves, and says so.
    if (problem instanceof Error) return false;
    throw problem;
  }
}

function fileSlots(): SlotStore {
  // One tab at a time: two access handles on one file exclude each other.
  const alone = <T>(act: (files: Comlink.Remote<SlotFiles>) => Promise<T>): Promise<T> =>
    navigator.locks.request('holdfast-slots', async () => {
      const worker = startWorker(workerUrl);
      try {
        return await act(Comlink.wrap<SlotFiles>(worker));
      } finally {
        worker.terminate();
      }
    }) as Promise<T>;
  return {
    erasesInPlace: true,
    read: (vault) => alone((files) => files.read(vault)),
    write: (vault, content) => alone((files) => files.write(vault, content)),
    list: () => alone((files) => files.list()),
    remove: (vault) => alone((files) => files.remove(vault)),
  };
}
