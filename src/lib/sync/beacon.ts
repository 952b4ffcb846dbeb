/**
 * The gossip of a school: one outer document whose only content is sealed envelopes under the cover of the team. Never the
 * truth: what arrives goes to the disk, what the disk has and the beacon lost is put back, and a spoiled beacon is done
 * without, because the lane carries everything too.
 */
import * as Y from 'yjs';
import { sha256 } from '#lib/crypto/hash.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { ITEM_LIMIT, ITEMS } from './beaconMessage.ts';
import type { Carried } from './carried.ts';
import { coveredLength, type Cover } from './cover.ts';

/** Bytes of items. Past the budget nothing is added here; past the limit somebody floods. */
const BUDGET = 4 * 1024 * 1024;
const LIMIT = 8 * 1024 * 1024;
/** Bytes that Yjs holds because something before them is missing. */
const PENDING_LIMIT = 256 * 1024;
/** What is kept at once in larger amounts (a file, an import) goes by the lane. */
const AT_ONCE = 256 * 1024;
const PUT_BACK_AFTER = 1_000;
const PUT_BACKS = 20;
/** Items that no cover of the team opens. */
const JUNK_LIMIT = 200;

/** For a place where nobody gossips. */
export const emptyDoc = (): Y.Doc => new Y.Doc();

export class Beacon {
  readonly doc = new Y.Doc();
  readonly #items = this.doc.getArray<Uint8Array>(ITEMS);
  readonly #carried: Carried;
  readonly #cover: Cover;
  readonly #isHere: (id: string) => boolean;
  /** Everything that was seen here once, and what is here now. */
  readonly #seen = new Set<string>();
  #present = new Set<string>();
  #names = new Map<Uint8Array, string>();
  #bytes = 0;
  #junk = 0;
  #putBacks = 0;
  #work: Promise<void> = Promise.resolve();
  #puttingBack: ReturnType<typeof setTimeout> | undefined;
  #isSpoiled = false;

  /** `isHere`: whether the disk has it. */
  constructor(carried: Carried, cover: Cover, isHere: (id: string) => boolean) {
    this.#carried = carried;
    this.#cover = cover;
    this.#isHere = isHere;
    this.#items.observe((event) => {
      const added = [...event.changes.added].flatMap((item) => item.content.getContent().filter(isBytes));
      if (added.length > 0) this.#then(() => this.#read(added));
      if (event.changes.deleted.size > 0) this.#lost();
    });
  }

  get isSpoiled(): boolean {
    return this.#isSpoiled;
  }

  /** Bytes of items that are here. */
  get size(): number {
    return this.#bytes;
  }

  /** Newly kept on this laptop. What does not fit is left to the lane. */
  append(ids: readonly string[]): Promise<void> {
    return this.#then(() => this.#append(ids.filter((id) => !this.#present.has(id))));
  }

  /** True when Yjs waits for so much that is missing that only malice explains it. */
  get isPolluted(): boolean {
    return (this.doc.store.pendingStructs?.update.length ?? 0) > PENDING_LIMIT;
  }

  spoil(): void {
    this.#isSpoiled = true;
  }

  destroy(): void {
    clearTimeout(this.#puttingBack);
    this.#isSpoiled = true;
    this.doc.destroy();
  }

  async #append(ids: readonly string[]): Promise<void> {
    const all = (await this.#carried.bytesOf(ids)).filter((b) => coveredLength(b.length) <= ITEM_LIMIT);
    const length = all.reduce((sum, bytes) => sum + coveredLength(bytes.length), 0);
    if (all.length === 0 || length > AT_ONCE || this.#bytes + length > BUDGET || this.#isSpoiled) return;
    const covered = await Promise.all(all.map((bytes) => this.#cover.put(bytes)));
    // One push for all: Yjs keeps them as one run.
    this.#items.push(covered);
  }

  async #read(items: readonly Uint8Array[]): Promise<void> {
    const fresh: Bytes[] = [];
    for (const item of items) {
      this.#bytes += item.length;
      const envelope = this.#isSpoiled ? undefined : await this.#cover.takeOff(item);
      if (!envelope) {
        this.#junk += 1;
        continue;
      }
      const id = toHex(await sha256(envelope.slice(0, -64)));
      this.#names.set(item, id);
      this.#present.add(id);
      if (!this.#seen.has(id) && !this.#isHere(id)) fresh.push(envelope);
      this.#seen.add(id);
    }
    if (this.#junk > JUNK_LIMIT || this.#bytes > LIMIT) this.#isSpoiled = true;
    if (fresh.length > 0) await this.#carried.take(fresh, undefined);
  }

  /** Nobody deletes here. Whoever did: what the disk has of it comes back. */
  #lost(): void {
    this.#puttingBack ??= setTimeout(() => void this.#then(() => this.#putBack()), PUT_BACK_AFTER);
  }

  async #putBack(): Promise<void> {
    this.#puttingBack = undefined;
    const here = this.#items.toArray();
    this.#bytes = here.reduce((sum, { length }) => sum + length, 0);
    this.#names = new Map(here.flatMap((item) => named(item, this.#names.get(item))));
    this.#present = new Set(this.#names.values());
    const lost = [...this.#seen].filter((id) => !this.#present.has(id) && this.#isHere(id));
    if (lost.length === 0) return;
    if ((this.#putBacks += 1) > PUT_BACKS) {
      this.#isSpoiled = true;
      return;
    }
    for (let at = 0; at < lost.length; at += 100) await this.#append(lost.slice(at, at + 100));
  }

  #then(act: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(act);
    return this.#work;
  }
}

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

const named = (item: Uint8Array, id: string | undefined): [Uint8Array, string][] => (id ? [[item, id]] : []);
