/** An open school as the room that carries sees it: sealed bytes by their ids, and nothing that is private. */
import { worksOn } from '#lib/domain/case/worksOn.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Carried, Have } from '#lib/sync/carried.ts';
import { ACTS } from './belonging.ts';
import { Following } from './following.ts';
import { privateTags } from './privateTags.ts';
import { Receiving, type Received } from './receiving.ts';

type Parts = ConstructorParameters<typeof Following>[0] &
  Omit<ConstructorParameters<typeof Receiving>[0], 'following'>;

export class Carrying implements Carried {
  readonly #parts: Parts;
  readonly #following: Following;
  readonly #receiving: Receiving;
  readonly #listeners = new Set<(ids: readonly string[]) => void>();
  readonly #stop: () => void;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#following = new Following(parts);
    this.#receiving = new Receiving({ ...parts, following: this.#following });
    this.#stop = parts.vault.onKept((rows) => void this.#tell(rows));
  }

  async have(): Promise<readonly Have[]> {
    const { vault, keyring, belonging } = this.#parts;
    const closed = await privateTags(belonging, keyring);
    const mine = this.#tagsOfMyCases();
    const found: { have: Have; rank: number }[] = [];
    await vault.eachEnvelope(({ id, tag, feed, seq, kind, state, bytes }) => {
      // What a snapshot of this disk stands for need not travel beside it.
      if (state === 'covered' || closed.has(tag)) return;
      const rank = tag === ACTS ? 0 : kind === 'wrap' ? 1 : mine.has(tag) ? 2 : 3;
      found.push({ have: { id, feed, seq, size: bytes.length }, rank });
    });
    return found.toSorted((a, b) => a.rank - b.rank).map(({ have }) => have);
  }

  async bytesOf(ids: readonly string[]): Promise<readonly Bytes[]> {
    const { vault, keyring, belonging } = this.#parts;
    const closed = await privateTags(belonging, keyring);
    const rows = await vault.envelopesById(ids);
    return rows.flatMap((row) => (row && !closed.has(row.tag) ? [row.bytes] : []));
  }

  /** Who handed them over changes nothing: each is judged by its own signature. */
  take(envelopes: readonly Uint8Array[]): Promise<Received> {
    return this.#receiving.take(envelopes);
  }

  onKept(listener: (ids: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Another tab of this browser kept something; only the tags are known here. */
  async keptElsewhere(tags: readonly string[]): Promise<void> {
    await this.#following.kept(tags);
    for (const tag of tags) await this.#tell(await this.#parts.vault.envelopesOf(tag));
  }

  close(): void {
    this.#receiving.close();
    this.#stop();
    this.#listeners.clear();
  }

  async #tell(rows: readonly { id: string; tag: string; state: string }[]): Promise<void> {
    if (this.#listeners.size === 0) return;
    const closed = await privateTags(this.#parts.belonging, this.#parts.keyring);
    const ids = rows.filter(({ tag, state }) => state !== 'covered' && !closed.has(tag)).map(({ id }) => id);
    if (ids.length > 0) for (const listener of this.#listeners) listener(ids);
  }

  #tagsOfMyCases(): ReadonlySet<string> {
    const { summaries, belonging, keyring } = this.#parts;
    const me = belonging.secrets.memberId;
    const refs = [...summaries.all.cases].flatMap(([id, one]): RecordRef[] =>
      worksOn(me, one) ? [caseRef(id), studentRef(one.student)] : [],
    );
    return new Set(refs.flatMap((ref) => keyring.keysOf(ref).map(({ tag }) => toHex(tag))));
  }
}
