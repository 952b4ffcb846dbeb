/** A folder that a person chose in this browser: files lie in `env/<aa>/`, so that no directory grows too long. */
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import type { Folder } from './folder.ts';

const OURS = /^[0-9a-f]{64}$/;

export function browserFolder(root: FileSystemDirectoryHandle): Folder {
  const file = async (name: string, create: boolean): Promise<FileSystemFileHandle> => {
    const [first = '', last = ''] = name.split('/');
    const env = await root.getDirectoryHandle('env', { create });
    return (await env.getDirectoryHandle(first, { create })).getFileHandle(last, { create });
  };
  const stored = (name: string): Promise<File | undefined> =>
    orGone(async () => (await file(name, false)).getFile());
  return {
    async list() {
      const names: string[] = [];
      for (const env of await directoriesIn(root)) {
        if (env.name !== 'env') continue;
        for (const directory of await directoriesIn(env))
          for await (const name of directory.keys())
            if (OURS.test(name) && name.startsWith(directory.name)) names.push(`${directory.name}/${name}`);
      }
      return names;
    },
    size: async (name) => (await stored(name))?.size,
    async read(name) {
      const bytes = await orGone(async () => (await stored(name))?.arrayBuffer());
      return bytes && owned(new Uint8Array(bytes));
    },
    async write(name: string, bytes: Bytes) {
      // The browser writes beside the file and puts it in its place on closing: whole, or not there.
      const writable = await (await file(name, true)).createWritable();
      await writable.write(bytes);
      await writable.close();
    },
  };
}

async function directoriesIn(parent: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle[]> {
  const found: FileSystemDirectoryHandle[] = [];
  for await (const handle of parent.values())
    if (handle instanceof FileSystemDirectoryHandle) found.push(handle);
  return found;
}

/** A file that another laptop's folder service takes away between two looks is no trouble. */
async function orGone<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'NotFoundError') return undefined;
    throw problem;
  }
}
