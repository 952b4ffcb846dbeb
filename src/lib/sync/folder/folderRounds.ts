/**
 * Two laptops that are never on at the same time meet in a folder: files that nobody changes, each named and covered so
 * that whoever runs the folder learns nothing. Whatever happens to it, nothing is lost that a laptop has kept.
 */
import { hmacSha256 } from '#lib/crypto/hash.ts';
import { fromHex, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import type { Carried, Have } from '../carried.ts';
import { coveredLength, type Cover } from '../cover.ts';
import { troubleOf, type Folder, type FolderTrouble } from './folder.ts';
import { folderPlan, type FolderPlan } from './folderPlan.ts';

interface Parts {
  readonly carried: Carried;
  readonly cover: Cover;
  readonly nameKey: Redacted<Bytes>;
}

/** What one round did. `notWhole`: files that do not open; they may still be on their way. */
export interface Round {
  /** Files in the folder at its end. */
  readonly files: number;
  readonly written: number;
  readonly kept: number;
  readonly refused: number;
  readonly notWhole: number;
  readonly trouble?: FolderTrouble;
}

/** Files that are read before anything is kept: at most 5 MB. */
const BATCH = 100;
/** Files whose length is looked at in one round; all of them in the end. */
const LOOKED_AT = 500;

export class FolderRounds {
  readonly #parts: Parts;
  readonly #names = new Map<string, string>();
  readonly #done = new Set<string>();
  /** Files that did not open, with the length that they had: looked at again when that has changed. */
  readonly #closed = new Map<string, number>();
  #next = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `before`: how many files lay there last time. Throws only on a defect of ours. */
  async round(folder: Folder, before: number, signal: AbortSignal): Promise<Round> {
    const done = { files: before, written: 0, kept: 0, refused: 0, notWhole: 0 };
    try {
      const listed = await folder.list();
      if (before > 0 && listed.length === 0) return { ...done, trouble: 'empty' };
      const plan = folderPlan({ listed, mine: await this.#mine(), done: this.#done });
      const disk = await this.#read(folder, plan, done, signal);
      await this.#write(folder, plan, done, signal);
      done.files = listed.length + plan.write.length;
      return disk ? { ...done, trouble: 'disk' } : done;
    } catch (problem) {
      const trouble = troubleOf(problem);
      if (!trouble) throw problem;
      return { ...done, trouble };
    }
  }

  async #mine(): Promise<ReadonlyMap<string, Have>> {
    const mine = new Map<string, Have>();
    for (const have of await this.#parts.carried.have()) mine.set(await this.#nameOf(have.id), have);
    return mine;
  }

  /** True when this device's own disk took no more. */
  async #read(
    folder: Folder,
    { read }: FolderPlan,
    done: { kept: number; refused: number; notWhole: number },
    signal: AbortSignal,
  ): Promise<boolean> {
    for (let start = 0; start < read.length && !signal.aborted; start += BATCH) {
      const opened: Bytes[] = [];
      const names: string[] = [];
      for (const name of read.slice(start, start + BATCH)) {
        const envelope = await this.#open(folder, name, done);
        if (envelope) opened.push(envelope);
        if (envelope) names.push(name);
      }
      const { kept, refused, fault } = await this.#parts.carried.take(opened, undefined);
      done.kept += kept;
      done.refused += refused;
      if (fault) return true;
      for (const name of names) this.#done.add(name);
    }
    return false;
  }

  async #open(folder: Folder, name: string, done: { notWhole: number }): Promise<Bytes | undefined> {
    const size = await folder.size(name);
    if (size === undefined) return undefined;
    if (this.#closed.get(name) !== size) {
      const covered = await folder.read(name);
      const opened = covered && (await this.#parts.cover.takeOff(covered));
      if (opened) return opened;
      this.#closed.set(name, size);
    }
    done.notWhole += 1;
    return undefined;
  }

  async #write(
    folder: Folder,
    { write, both }: FolderPlan,
    done: { written: number },
    signal: AbortSignal,
  ): Promise<void> {
    for (const { name, have } of [...write, ...(await this.#broken(folder, both))]) {
      if (signal.aborted) return;
      const [bytes] = await this.#parts.carried.bytesOf([have.id]);
      if (!bytes) continue;
      await folder.write(name, await this.#parts.cover.put(bytes));
      done.written += 1;
    }
  }

  /** Whoever holds what a file should hold knows how long it must be; a few are looked at in each round. */
  async #broken(folder: Folder, both: FolderPlan['both']): Promise<FolderPlan['both']> {
    const start = this.#next < both.length ? this.#next : 0;
    const some = both.slice(start, start + LOOKED_AT);
    this.#next = start + LOOKED_AT;
    const sizes = await Promise.all(some.map(({ name }) => folder.size(name)));
    return some.filter(({ have }, index) => sizes[index] !== coveredLength(have.size));
  }

  /** `<aa>/<hex>`: HMAC-SHA-256(name key, id), the same on every laptop of the team and noise to all others. */
  async #nameOf(id: string): Promise<string> {
    const known = this.#names.get(id);
    if (known) return known;
    const hex = toHex(await hmacSha256(this.#parts.nameKey.reveal(), fromHex(id)));
    const name = `${hex.slice(0, 2)}/${hex}`;
    this.#names.set(id, name);
    return name;
  }
}
