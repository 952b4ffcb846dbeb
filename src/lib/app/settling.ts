/**
 * Pays the keys that are owed: to who has come, and against who has left. What is owed is worked out anew each time from
 * what lies on the disk, so that a step that was interrupted is simply still owed.
 */
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { presenceTable, restrictedRef } from '#lib/domain/restricted/restricted.ts';
import type { Summaries } from '#lib/domain/summaries.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { Target } from '#lib/ledger/exposure.ts';
import type { Holdings } from '#lib/ledger/holdings.ts';
import { newMemberKey, payGroup } from '#lib/ledger/keyActs.ts';
import { owedGroups, owesMemberKey, type OwedRecord } from '#lib/ledger/owed.ts';
import { newRecordKey, type RecordKey } from '#lib/ledger/recordKey.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import { breathe } from './breathe.ts';
import { FeedWriter } from './feedWriter.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import { Owing } from './owing.ts';
import type { Shelf } from './shelf.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly acts: Acts;
  readonly alone: Alone;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
  readonly summaries: { readonly all: Summaries };
  readonly shelf: Pick<Shelf, 'take' | 'glance'>;
}

/** What stays owed after this device has paid what it can; a colleague's has to pay the rest. */
export interface StillOwed {
  readonly groups: number;
  readonly records: number;
}

/** Milliseconds after which what others have changed is settled here: whoever changed it is at it already. */
const REST = 15_000;

export class Settling {
  readonly #parts: Parts;
  readonly #owing: Owing;
  readonly #listeners = new Set<() => void>();
  #left: StillOwed | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #running: Promise<StillOwed> | undefined;
  #again = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#owing = new Owing(parts);
  }

  /** What was still owed when it was last looked at; undefined before the first time. */
  get left(): StillOwed | undefined {
    return this.#left;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks after a rest, and again whenever people or laptops have changed: what was interrupted is paid to its end. */
  watch(): void {
    const soon = (): void => {
      clearTimeout(this.#waiting);
      if (!this.#closed) this.#waiting = setTimeout(() => void this.settle(), REST);
    };
    this.#parts.belonging.onChange(soon);
    soon();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#waiting);
    this.#listeners.clear();
  }

  /** Who holds the newest key of a record, as its wraps have it. */
  readonly holders = (ref: RecordRef): Promise<ReadonlySet<Id>> => this.#owing.holders(ref);

  /** One at a time; whoever asks while it runs gets another round after it. */
  async settle(): Promise<StillOwed> {
    if (this.#running) this.#again = true;
    this.#running ??= this.#unlessDisk(() => this.#rounds()).then((owed) => {
      this.#running = undefined;
      return owed ?? this.#left ?? { groups: 0, records: 0 };
    });
    return this.#running;
  }

  /** Records that were just decided about here: whoever came onto a list, or left it, is settled at once. */
  async follow(refs: readonly RecordRef[]): Promise<void> {
    // Who stands in for whom touches every case of theirs.
    if (refs.some(({ kind }) => kind === 'school')) await this.settle();
    else await this.#unlessDisk(() => this.#lists(refs));
  }

  /**
   * One after the other: two that looked at once would change one key twice. A lock in the middle, or a disk that refuses:
   * what is owed stays owed, and the next opening looks again.
   */
  #unlessDisk<T>(act: () => Promise<T>): Promise<T | undefined> {
    const turn = this.#turn
      .then(() => (this.#closed ? undefined : act()))
      .catch((problem: unknown) => {
        if (!this.#closed) faultOf(problem);
        return undefined;
      });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #lists(refs: readonly RecordRef[]): Promise<void> {
    const cases = refs.filter(({ kind }) => kind === 'case');
    // Whoever left a case must not read on in what was told there in confidence.
    const within = (await Promise.all(cases.map((ref) => this.#restrictedIn(ref)))).flat();
    const apart = refs.filter(({ kind }) => kind === 'restricted' || kind === 'ask');
    const restricted = [...apart, ...within];
    for (const ref of [...cases, ...restricted]) {
      const owed = await this.#owing.of(ref);
      if (owed) await this.#pay(ref, owed);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #restrictedIn(ref: RecordRef): Promise<readonly RecordRef[]> {
    const { keyring, shelf } = this.#parts;
    const present = await shelf.glance(ref, (book) => Promise.resolve(book.rows(presenceTable)));
    return present.map(({ id }) => restrictedRef(id)).filter((one) => keyring.keysOf(one).length > 0);
  }

  async #rounds(): Promise<StillOwed> {
    let owed: StillOwed;
    do {
      this.#again = false;
      owed = { groups: await this.#groups(), records: await this.#records() };
    } while (this.#again && !this.#closed);
    this.#left = owed;
    this.#tell();
    return owed;
  }

  async #groups(): Promise<number> {
    const { belonging, acts, now } = this.#parts;
    const { me } = belonging;
    if (!me) return 0;
    if (owesMemberKey(belonging.membership, me.member)) {
      await acts.write(async () => [await newMemberKey(belonging.membership, me.member, instant(now()))]);
    }
    if (me.role === 'coordinator' && owedGroups(belonging.membership).length > 0) {
      await acts.write(async () => {
        const { membership, holdings } = belonging;
        const paid = owedGroups(membership).map((one) => payGroup(one, membership, holdings, instant(now())));
        return (await Promise.all(paid)).flat();
      });
    }
    return owedGroups(belonging.membership).length;
  }

  async #records(): Promise<number> {
    const { keyring } = this.#parts;
    let left = 0;
    for (const ref of keyring.all()) {
      if (this.#closed) break;
      const owed = await this.#owing.of(ref);
      if (owed && !(await this.#pay(ref, owed))) left += 1;
      await breathe();
    }
    return left;
  }

  /** False where it is for somebody else to pay: whoever may not write there, or is to lose the key. */
  async #pay(ref: RecordRef, { rotate, to }: OwedRecord): Promise<boolean> {
    const { vault, keyring, belonging, alone, now, tellTabs } = this.#parts;
    const { me } = belonging;
    if (!me || !mayWrite(me.role, ref.kind)) return false;
    if (rotate && !to.some((target) => canOpen(belonging.holdings, target))) return false;
    let made: RecordKey | undefined;
    const kept = await alone(async () => {
      const writer = new FeedWriter({ vault, keyring, belonging, at: now() });
      const keys = keyring.keysOf(ref);
      const newest = keys.at(-1);
      if (!newest) return false;
      if (rotate) {
        made = await newRecordKey(ref, belonging.secrets.tagKey, newest.n + 1);
        await writer.replace(newest, made, to);
      } else {
        // Whoever held an early one and comes back takes a later one only with its proof.
        for (const key of keys)
          await writer.handTo(
            key,
            to,
            keys.findLast(({ n }) => n < key.n),
          );
      }
      return (await vault.keep(writer.batch())).ok;
    });
    if (!kept) return false;
    if (made) keyring.hold(made);
    const [key] = keyring.keysOf(ref);
    if (key) tellTabs([toHex(key.tag)]);
    return true;
  }
}

const canOpen = ({ memberId, deviceId, groups }: Holdings, { to }: Target): boolean =>
  to === `member/${memberId}` ||
  to === `device/${deviceId}` ||
  groups.has(to.slice('group/'.length) as Group);
