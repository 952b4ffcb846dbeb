/**
 * The folder that a school shares, as this browser remembers it: a handle, which nobody can seal. It tells whoever reads
 * the disk that there is such a folder, and nothing of what lies in it.
 */
import Dexie, { type Table } from 'dexie';

const NAME = 'holdfast-folders';

class FolderDatabase extends Dexie {
  constructor() {
    super(NAME);
    this.version(1).stores({ folders: '&vault' });
  }

  get folders(): Table<{ vault: string; handle: FileSystemDirectoryHandle }, string> {
    return this.table('folders');
  }
}

async function within<T>(use: (db: FolderDatabase) => Promise<T>): Promise<T> {
  const db = new FolderDatabase();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

export async function folderOf(vault: string): Promise<FileSystemDirectoryHandle | undefined> {
  if (!(await Dexie.exists(NAME))) return undefined;
  return within(async (db) => (await db.folders.get(vault))?.handle);
}

export const rememberFolder = (vault: string, handle: FileSystemDirectoryHandle): Promise<unknown> =>
  within((db) => db.folders.put({ vault, handle }));

/** Where no folder was ever chosen, no store is made to forget it. */
export async function forgetFolder(vault: string): Promise<void> {
  if (await Dexie.exists(NAME)) await within((db) => db.folders.delete(vault));
}
