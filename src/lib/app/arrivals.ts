/**
 * What becomes of each envelope that arrives, before anything is kept: to the disk, held back until acts arrive, or
 * refused. Whatever a device of this school has signed is kept, also where it does not count today: who was on the road
 * longer must not decide what a record says. Opening a record judges anew each time.
 */
import { openEnvelope, readEnvelope, type Envelope } from '#lib/crypto/envelope.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { authorityOf } from '#lib/ledger/authority.ts';
import type { MemberDevice } from '#lib/ledger/membership.ts';
import { decodePayload } from '#lib/ledger/payload.ts';
import { tagOf, type RecordKey } from '#lib/ledger/recordKey.ts';
import { follows, readWrap, unwrapRecordKey, type RecordWrap } from '#lib/ledger/recordWrap.ts';
import type { EnvelopeRow, SealedRow } from '#lib/vault/database.ts';
import type { Batch, Vault } from '#lib/vault/vault.ts';
import { Authors, type Author } from './authors.ts';
import { ACTS, type Belonging } from './belonging.ts';
import { rowOf } from './envelopeRow.ts';
import { forksAmong } from './forks.ts';
import { heldRow, type HeldBack } from './heldBack.ts';
import type { Keyring } from './keyring.ts';
import { privateTags } from './privateTags.ts';
import { summaryRow } from './summaryIndex.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly held: HeldBack;
  readonly now: () => number;
}

/** One batch for the disk, and what follows once it is there. */
export interface Batched {
  readonly batch: Batch;
  readonly keys: readonly RecordKey[];
  readonly tags: ReadonlySet<string>;
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
  readonly held: number;
}

export class Arrivals {
  readonly #parts: Parts;
  readonly #authors: Authors;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#authors = new Authors(parts.belonging);
  }

  /** Inside the write lock, so that what is here already is still here when the batch is kept. */
  async judge(arrived: readonly Uint8Array[]): Promise<Batched> {
    const { vault, keyring, belonging, now } = this.#parts;
    const read = await Promise.all(arrived.map((bytes) => readEnvelope(bytes)));
    const whole = new Map(read.flatMap((one) => (one.ok ? [[toHex(one.value.id), one.value] as const] : [])));
    const stored = await vault.envelopesById([...whole.keys()]);
    const fresh = [...whole].filter((_, index) => !stored[index]);
    const mayCome = await this.#mayCome();
    const good: { row: EnvelopeRow; author: Author | undefined }[] = [];
    const keys: RecordKey[] = [];
    const rows: SealedRow[] = [];
    const learned = new Map<string, RecordRef>();
    const waiting: [string, Envelope][] = [];
    const refusedActs = await this.#refusedActs(fresh);
    for (const [id, envelope] of fresh) {
      if (!mayCome(envelope)) continue;
      const row = rowOf(id, envelope, now());
      if (envelope.header.kind === 'act' && !refusedActs.has(id)) {
        good.push({ row, author: undefined });
        continue;
      }
      const wrap = envelope.header.kind === 'wrap' ? await this.#openWrap(envelope) : undefined;
      const about = row.tag === ACTS ? belonging.membershipKey.ref : wrap?.ref;
      const ref = about ?? keyring.refOf(row.tag) ?? learned.get(row.tag);
      const author = await this.#authors.of(envelope, ref);
      if (author === 'unknown') waiting.push([id, envelope]);
      if (typeof author === 'string') continue;
      good.push({ row, author });
      if (!wrap) continue;
      learned.set(row.tag, wrap.ref);
      const given = await this.#given(wrap, envelope, author);
      if (given) keys.push(given.key);
      if (given) rows.push(given.row);
    }
    const heldNow = await this.#hold(waiting);
    const tags = new Set(good.map(({ row }) => row.tag));
    const known = whole.size - fresh.length + heldNow.known;
    return {
      batch: {
        envelopes: good.map(({ row }) => row),
        rows: [...rows, ...heldNow.rows],
        // A crash before the summary is made anew must not leave the former one.
        dropRows: [...[...tags].map(summaryRow), ...good.map(({ row }) => heldRow(row.id))],
        ...(await forksAmong(good, { vault, own: belonging.secrets.deviceId, now: now() })),
      },
      keys,
      tags,
      kept: good.length,
      known,
      held: heldNow.rows.length,
      refused: arrived.length - good.length - known - heldNow.rows.length,
    };
  }

  /**
   * Keys in wraps that lie here since before they counted: a group's key, a role or the key before has arrived since.
   * `tags`: undefined where it may be any record.
   */
  async cameLater(
    tags: readonly string[] | undefined,
  ): Promise<Pick<Batched, 'keys'> & { rows: SealedRow[] }> {
    const keys: RecordKey[] = [];
    const rows: SealedRow[] = [];
    for (const bytes of await this.#wraps(tags)) {
      const envelope = await readEnvelope(bytes);
      const wrap = envelope.ok ? await this.#openWrap(envelope.value) : undefined;
      if (!envelope.ok || !wrap) continue;
      const author = await this.#authors.of(envelope.value, wrap.ref);
      const given = typeof author === 'string' ? undefined : await this.#given(wrap, envelope.value, author);
      if (given) keys.push(given.key);
      if (given) rows.push(given.row);
    }
    return { keys, rows };
  }

  async #wraps(tags: readonly string[] | undefined): Promise<Bytes[]> {
    const { vault } = this.#parts;
    const found: Bytes[] = [];
    const look = ({ kind, bytes }: EnvelopeRow): void => {
      if (kind === 'wrap') found.push(bytes);
    };
    if (!tags) await vault.eachEnvelope(look);
    for (const tag of tags ?? []) (await vault.envelopesOf(tag)).forEach(look);
    return found;
  }

  /** Own school, never a private record, and no record under the tag of the acts. */
  async #mayCome(): Promise<(envelope: Envelope) => boolean> {
    const { belonging, keyring } = this.#parts;
    const closed = await privateTags(belonging, keyring);
    return ({ header: { school, tag, kind } }) => {
      if (!equalBytes(school, belonging.school)) return false;
      return toHex(tag) === ACTS ? WITHOUT_TAG.includes(kind) : kind !== 'act' && !closed.has(toHex(tag));
    };
  }

  async #refusedActs(fresh: readonly (readonly [string, Envelope])[]): Promise<ReadonlySet<string>> {
    const acts = fresh.filter(([, { header }]) => toHex(header.tag) === ACTS);
    if (acts.length === 0) return new Set();
    const { belonging, now } = this.#parts;
    const arrived = acts.map(([id, envelope]) => rowOf(id, envelope, now()));
    const { refused } = await belonging.judge([...belonging.actRows, ...arrived]);
    return new Set(refused.map(({ id }) => id));
  }

  async #openWrap(envelope: Envelope): Promise<RecordWrap | undefined> {
    const { secrets, membershipKey } = this.#parts.belonging;
    const plaintext = await openEnvelope(envelope, membershipKey.key);
    const body = plaintext.ok ? decodePayload(plaintext.value)?.body : undefined;
    const wrap = body && readWrap(body);
    // The tag says which record a carrier takes this for; a wrap that speaks of another is none.
    const own = wrap && equalBytes(await tagOf(secrets.tagKey, wrap.ref), envelope.header.tag);
    return own ? wrap : undefined;
  }

  /** Who may not write a record cannot hand out a key to write it with, and a later key must follow from one held here. */
  async #given(wrap: RecordWrap, { header }: Envelope, author: MemberDevice) {
    const { keyring, belonging, now } = this.#parts;
    const held = keyring.keysOf(wrap.ref);
    if (held.some(({ epoch }) => equalBytes(epoch, wrap.epoch))) return undefined;
    if (authorityOf(belonging.membership, author, wrap.ref.kind, header).may === 'no') return undefined;
    if (wrap.n > 1 && held.length > 0 && !(await follows(wrap, held))) return undefined;
    const secret = await unwrapRecordKey(wrap, belonging.holdings);
    return secret && keyring.given(wrap, secret, now());
  }

  async #hold(waiting: readonly [string, Envelope][]) {
    const { vault, held } = this.#parts;
    const rows: SealedRow[] = [];
    let known = 0;
    let room = waiting.length > 0 ? await held.room() : 0;
    for (const [id, { bytes }] of waiting) {
      if (await vault.row(heldRow(id))) known += 1;
      else if (room-- > 0) rows.push(await held.row(id, bytes));
    }
    return { rows, known };
  }
}

/** A long act travels in blobs; a kind of a later version may have no tag either. */
const WITHOUT_TAG: readonly string[] = ['act', 'blob', 'head', 'newer'];
