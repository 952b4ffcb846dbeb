/** What is kept here, as two laptops compare it: whole, then feed by feed, so that equals cost forty bytes. */
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { sha256 } from '#lib/crypto/hash.ts';
import { toHex, utf8 } from '#lib/kernel/bytes.ts';
import type { Carried, Have } from './carried.ts';
import type { FeedDigest } from './laneMessage.ts';

export interface WholeDigest {
  readonly count: number;
  /** Hex, 64 characters. */
  readonly digest: string;
}

export class Holdings {
  readonly #carried: Carried;
  /** In the order in which they are to be carried. */
  #entries = new Map<string, Have>();
  #feeds = new Map<string, string[]>();
  #digests = new Map<string, FeedDigest>();
  #whole: Promise<WholeDigest> | undefined;

  constructor(carried: Carried) {
    this.#carried = carried;
  }

  /** Reads the whole list anew: what was pruned goes, what is nearest comes first. */
  async refresh(): Promise<void> {
    const entries = await this.#carried.have();
    const before = this.#entries;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    if (before.size === entries.length && entries.every(({ id }) => before.has(id))) return;
    this.#feeds = new Map();
    this.#digests = new Map();
    this.#whole = undefined;
    for (const entry of entries) this.#file(entry);
  }

  /** Those of `ids` that were not known, as others are told of them. */
  async add(ids: readonly string[]): Promise<readonly Have[]> {
    const fresh = ids.filter((id) => !this.#entries.has(id));
    if (fresh.length === 0) return [];
    const added: Have[] = [];
    for (const bytes of await this.#carried.bytesOf(fresh)) {
      const envelope = await readEnvelope(bytes);
      if (!envelope.ok) continue;
      const { id, header } = envelope.value;
      const entry = { id: toHex(id), feed: toHex(header.feed), seq: header.seq, size: bytes.length };
      if (this.#entries.has(entry.id)) continue;
      this.#entries.set(entry.id, entry);
      this.#file(entry);
      added.push(entry);
    }
    return added;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  ids(): string[] {
    return [...this.#entries.keys()];
  }

  idsOf(feed: string): readonly string[] {
    return this.#feeds.get(feed) ?? [];
  }

  /** Entries of these feeds, nearest work first. */
  entriesOf(feeds: ReadonlySet<string>): Have[] {
    return [...this.#entries.values()].filter(({ feed }) => feeds.has(feed));
  }

  whole(): Promise<WholeDigest> {
    this.#whole ??= digestOf(this.ids()).then((digest) => ({ count: this.#entries.size, digest }));
    return this.#whole;
  }

  async feeds(): Promise<FeedDigest[]> {
    const all: FeedDigest[] = [];
    for (const [feed, ids] of this.#feeds) {
      const known = this.#digests.get(feed);
      const current =
        known?.count === ids.length
          ? known
          : { feed, count: ids.length, digest: (await digestOf(ids)).slice(0, 32) };
      this.#digests.set(feed, current);
      all.push(current);
    }
    return all;
  }

  #file({ id, feed }: Have): void {
    const ids = this.#feeds.get(feed);
    if (ids) ids.push(id);
    else this.#feeds.set(feed, [id]);
    this.#whole = undefined;
  }
}

/** SHA-256 over the ids as hex, sorted: equal for equal sets, whatever the order of arrival. */
async function digestOf(ids: readonly string[]): Promise<string> {
  return toHex(await sha256(utf8(ids.toSorted().join(''))));
}
