/** Writing in place needs a synchronous access handle, and browsers give those to workers only. */
import * as Comlink from 'comlink';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { BLOCK, readNewest, writeNext, type BlockFile } from './slotGenerations.ts';

const FOLDER = 'slots';

/** Named here because the compiler's types for pages leave out what only workers have. */
interface InPlaceHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<{
    read(into: Uint8Array, options: { at: number }): number;
    write(from: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

async function withFile<T>(name: string, create: boolean, use: (file: BlockFile) => Promise<T>): Promise<T> {
  const handle = (await (await folder()).getFileHandle(name, { create })) as InPlaceHandle;
  const access = await handle.createSyncAccessHandle();
  try {
    return await use({
      read(index) {
        const block = new Uint8Array(BLOCK);
        const length = access.read(block, { at: index * BLOCK });
        return Promise.resolve(length === BLOCK ? block : new Uint8Array(0));
      },
      write(index, block) {
        access.write(block, { at: index * BLOCK });
        access.flush();
        return Promise.resolve();
      },
    });
  } finally {
    access.close();
  }
}

const slotFiles = {
  async read(name: string): Promise<Bytes | undefined> {
    const names = await slotFiles.list();
    if (!names.includes(name)) return undefined;
    return withFile(name, false, async (file) => (await readNewest(file))?.content);
  },
  write: (name: string, content: Bytes): Promise<void> =>
    withFile(name, true, (file) => writeNext(file, content)),
  async list(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names;
  },
  async remove(name: string): Promise<void> {
    if (!(await slotFiles.list()).includes(name)) return;
    try {
      await withFile(name, false, async (file) => {
        await file.write(0, new Uint8Array(BLOCK));
        await file.write(1, new Uint8Array(BLOCK));
      });
    } finally {
      await (await folder()).removeEntry(name);
    }
  },
};

export type SlotFiles = typeof slotFiles;
Comlink.expose(slotFiles);
