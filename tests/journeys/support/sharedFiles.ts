/**
 * A shared folder in a journey: each browser shows its own (the private file system stands for it), and the journey is
 * what copies files from one to the other.
 */
import type { Page } from '@playwright/test';

export interface FolderFile {
  /** `<aa>/<hex>`. */
  readonly name: string;
  readonly bytes: readonly number[];
}

/** The browser's own dialog cannot be driven: whoever is asked for a folder gets this one. */
export const sharesOpfs = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true }),
    });
  });

export const filesIn = (page: Page): Promise<FolderFile[]> =>
  page.evaluate(async () => {
    const found: { name: string; bytes: number[] }[] = [];
    const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared');
    for await (const env of shared.values()) {
      if (!(env instanceof FileSystemDirectoryHandle)) continue;
      for await (const part of env.values()) {
        if (!(part instanceof FileSystemDirectoryHandle)) continue;
        for await (const file of part.values())
          if (file instanceof FileSystemFileHandle) {
            const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
            found.push({ name: `${part.name}/${file.name}`, bytes: [...bytes] });
          }
      }
    }
    return found;
  });

export const putsInto = (page: Page, files: readonly FolderFile[] | 'nothing'): Promise<void> =>
  page.evaluate(async (put) => {
    const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared');
    if (typeof put === 'string') {
      await shared.removeEntry('env', { recursive: true });
      return;
    }
    const env = await shared.getDirectoryHandle('env', { create: true });
    for (const { name, bytes } of put) {
      const [part = '', last = ''] = name.split('/');
      const directory = await env.getDirectoryHandle(part, { create: true });
      const writable = await (await directory.getFileHandle(last, { create: true })).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    }
  }, files);
