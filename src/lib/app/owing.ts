/** What keys a record is owed: who is meant to read it, held against who has its newest key, as the disk has both. */
import {
  readersOfAsk,
  readersOfCase,
  readersOfKind,
  readersOfRestricted,
  type ReadersToBe,
} from '#lib/domain/access/readersOf.ts';
import { askTable } from '#lib/domain/ask/ask.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { onTheList } from '#lib/domain/restricted/onTheList.ts';
import { listedTable, noteTable } from '#lib/domain/restricted/restricted.ts';
import type { Summaries } from '#lib/domain/summaries.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, instant } from '#lib/kernel/moments.ts';
import { isLentOut } from '#lib/ledger/custody.ts';
import { memberOf } from '#lib/ledger/membership.ts';
import { holdersOf, mayRead, owedRecord, type OwedRecord } from '#lib/ledger/owed.ts';
import { follows, readWrap, type WrapEntry } from '#lib/ledger/recordWrap.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';
import { openStored } from './openStored.ts';
import type { Shelf } from './shelf.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly now: () => number;
  readonly summaries: { readonly all: Summaries };
  readonly shelf: Pick<Shelf, 'glance'>;
}

export class Owing {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Who holds the newest key of a record, as its wraps have it. */
  async holders(ref: RecordRef): Promise<ReadonlySet<Id>> {
    return holdersOf(this.#parts.belonging.membership, (await this.#handed(ref)) ?? []);
  }

  async of(ref: RecordRef): Promise<OwedRecord | undefined> {
    if (ref.kind === 'private' || ref.kind === 'membership') return undefined;
    const { belonging, keyring, now } = this.#parts;
    const handed = await this.#handed(ref);
    if (!handed) return undefined;
    const readers = await this.#readers(ref, handed);
    if (!readers) return undefined;
    const newest = keyring.keysOf(ref).at(-1);
    const lentOut = newest && isLentOut(belonging.membership, readers, newest.epoch, now());
    return owedRecord(belonging.membership, readers, handed, lentOut);
  }

  async #readers(ref: RecordRef, handed: readonly WrapEntry[]): Promise<ReadersToBe | undefined> {
    const { belonging } = this.#parts;
    if (ref.kind === 'case') return this.#readersOfCase(ref.id);
    if (ref.kind === 'restricted') return this.#readersOfRestricted(ref);
    if (ref.kind === 'ask') return this.#readersOfAsk(ref);
    const had = handed
      .map(({ to }) => memberOf(belonging.membership, to))
      .filter((id): id is Id => id !== undefined && belonging.membership.members.has(id));
    return readersOfKind(ref.kind, [...new Set(had)]);
  }

  #readersOfCase(id: Id): ReadersToBe | undefined {
    const { summaries, now } = this.#parts;
    const about = summaries.all.cases.get(id);
    const { covers, custodian } = summaries.all.school;
    return about && { ...readersOfCase(about, covers, dayOf(instant(now()))), custodian };
  }

  async #readersOfRestricted(ref: RecordRef): Promise<ReadersToBe | undefined> {
    const { shelf, belonging } = this.#parts;
    const { about, listed } = await shelf.glance(ref, (book) =>
      Promise.resolve({ about: book.only(noteTable)?.case, listed: onTheList(book.rows(listedTable)) }),
    );
    const ofCase = about && this.#readersOfCase(about);
    if (!ofCase) return undefined;
    const readers = readersOfRestricted(listed, (id) => mayRead(belonging.membership, ofCase, id));
    const { custodian } = ofCase;
    return readers.members.length > 0 ? { ...readers, custodian } : undefined;
  }

  async #readersOfAsk(ref: RecordRef): Promise<ReadersToBe | undefined> {
    const { shelf, summaries } = this.#parts;
    const about = await shelf.glance(ref, (book) => Promise.resolve(book.only(askTable)));
    return about && { ...readersOfAsk(about), custodian: summaries.all.school.custodian };
  }

  /** To whom the newest key of the record is sealed; undefined where a later one is there that is not for this laptop. */
  async #handed(ref: RecordRef): Promise<readonly WrapEntry[] | undefined> {
    const { vault, keyring } = this.#parts;
    const keys = keyring.keysOf(ref);
    const newest = keys.at(-1);
    if (!newest) return [];
    const stored = (await vault.envelopesOf(toHex(newest.tag))).filter(({ kind }) => kind === 'wrap');
    const { bodies } = await openStored(this.#parts, ref, stored);
    const wraps = bodies.flatMap(({ bytes }) => readWrap(bytes) ?? []);
    // Only one that follows counts: a stranger's would keep what is owed from being paid.
    for (const wrap of wraps) if (wrap.n > newest.n && (await follows(wrap, keys))) return undefined;
    const epoch = toHex(newest.epoch);
    return wraps.filter((wrap) => toHex(wrap.epoch) === epoch).flatMap(({ wraps }) => wraps);
  }
}
