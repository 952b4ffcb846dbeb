/** A folder that several laptops see, and what real ones do to files: cut them off, take them away, refuse. */
import type { Folder } from '#lib/sync/folder/folder.ts';

export class FolderInMemory implements Folder {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Names that are listed once more after their file is gone. */
  readonly vanishing = new Set<string>();
  /** The name of the error that everything is answered with. */
  refusing: string | undefined;
  reads = 0;

  async list(): Promise<readonly string[]> {
    this.#refuse();
    const names = [...this.files.keys(), ...this.vanishing];
    this.vanishing.clear();
    return names;
  }

  async size(name: string): Promise<number | undefined> {
    this.#refuse();
    return this.files.get(name)?.length;
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    this.#refuse();
    this.reads += 1;
    return this.files.get(name);
  }

  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#refuse();
    this.files.set(name, bytes);
  }

  #refuse(): void {
    if (this.refusing) throw new DOMException('the folder says no', this.refusing);
  }
}
