/**
 * A case that this laptop cannot open is opened by two people: a coordinator asks, the records custodian agrees, and the
 * signed acts of both stay where everybody's laptop has them.
 */
import { openEnvelope, readEnvelope } from '#lib/crypto/envelope.ts';
import { freshId } from '#lib/crypto/random.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, fromHex, toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import { isOver, LENT_FOR, openAskings } from '#lib/ledger/custody.ts';
import {
  isKeyOf,
  readCustodyLetter,
  readTold,
  tellCustody,
  writeCustodyLetter,
  type CustodyLetter,
} from '#lib/ledger/custodyLetters.ts';
import { targetsOfGroup } from '#lib/ledger/exposure.ts';
import type { Custody } from '#lib/ledger/membership.ts';
import { decodePayload } from '#lib/ledger/payload.ts';
import { tagOf } from '#lib/ledger/recordKey.ts';
import { readWrap, withoutInner, withoutOuter, type RecordWrap } from '#lib/ledger/recordWrap.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';
import type { Shelf } from './shelf.ts';
import { summaryRow, type SummaryIndex } from './summaryIndex.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly acts: Acts;
  readonly shelf: Pick<Shelf, 'take' | 'readAgain'>;
  readonly summaries: Pick<SummaryIndex, 'all' | 'update'>;
  readonly now: () => number;
}

/** A case of which this laptop has no key, and who would open it together with its owner. */
export interface Closed {
  readonly ref: RecordRef;
  readonly custodian: Id;
  /** When the last change of it came to this disk (ms). */
  readonly changedAt: number;
}

export interface Asked extends Custody {
  readonly ref: RecordRef;
  readonly because: string;
}

/** An asking that nobody has answered; what is not told to this member is left open. */
export interface Waiting extends Custody {
  readonly ref?: RecordRef | undefined;
  readonly because?: string | undefined;
}

/** A letter with many keys must still fit into an act, in any script. */
export const LONGEST_REASON = 400;

/** Epochs that one letter carries: it has to stay short, and older ones say what the newest say. */
const MOST_KEYS = 20;

export class BreakGlass {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Cases that are here, that nobody has let this member read, and that a coordinator can ask for. */
  async closed(): Promise<readonly Closed[]> {
    const { vault, keyring, belonging, summaries } = this.#parts;
    const { custodian } = summaries.all.school;
    if (!custodian) return [];
    const tags = new Set<string>();
    // What is known to be something else need not be looked into.
    const maybe = (tag: string): boolean => (keyring.refOf(tag)?.kind ?? 'case') === 'case';
    await vault.eachEnvelope(({ kind, tag }) => kind === 'wrap' && maybe(tag) && tags.add(tag));
    const found: Closed[] = [];
    for (const tag of tags) {
      const wraps = await this.#wraps(tag);
      const newest = wraps.toSorted((a, b) => a.n - b.n).at(-1);
      if (newest?.ref.kind !== 'case' || keyring.holds(newest)) continue;
      const mine = await Promise.all(
        wraps
          .filter(({ n }) => n === newest.n)
          .map((wrap) => withoutOuter(wrap, custodian, belonging.holdings)),
      );
      if (mine.some((one) => one !== undefined))
        found.push({ ref: newest.ref, custodian, changedAt: await this.#changedAt(tag) });
    }
    return found;
  }

  async ask(
    { ref, custodian }: Pick<Closed, 'ref' | 'custodian'>,
    because: string,
  ): Promise<Result<'kept', Fault>> {
    const { acts, belonging, now } = this.#parts;
    const to = belonging.membership.members.get(custodian);
    if (!to) return err('missing');
    const tag = await tagOf(belonging.secrets.tagKey, ref);
    const sealed = (await this.#wraps(toHex(tag))).map(async (wrap) => {
      const key = await withoutOuter(wrap, custodian, belonging.holdings);
      return key ? [{ n: wrap.n, epoch: wrap.epoch, key }] : [];
    });
    const keys = newestOfEach((await Promise.all(sealed)).flat());
    const ask = freshId();
    const letter = await writeCustodyLetter({ ref, because, keys }, ask, custodian, to.agreeKey);
    const told = await tellCustody(
      { ref, because },
      ask,
      targetsOfGroup(belonging.membership, 'coordinators'),
    );
    const at = instant(now());
    return acts.write(async () => [{ act: 'askCustody', at, ask, tag, custodian, letter, told: [...told] }]);
  }

  /** Who waits for this member to agree: told before any letter is opened. */
  get askers(): readonly Id[] {
    return openAskings(this.#parts.belonging.membership)
      .filter(({ custodian }) => custodian === this.#me)
      .map(({ by }) => by);
  }

  /** What this member is asked to agree to. */
  asked(): Promise<readonly Asked[]> {
    const open = openAskings(this.#parts.belonging.membership);
    return this.#read(
      open.filter(({ custodian }) => custodian === this.#me),
      (one) => one.letter,
    );
  }

  /** What coordinators have asked and nobody has answered yet: for coordinators, who are told why. */
  waiting(): Promise<readonly Waiting[]> {
    const { belonging } = this.#parts;
    const waiting = openAskings(belonging.membership).map(async (one): Promise<Waiting> => {
      const told = await readTold(one, belonging.holdings);
      // What was told must be about what is asked for.
      const own = told && equalBytes(await tagOf(belonging.secrets.tagKey, told.ref), one.tag);
      return { ...one, ...(own ? told : {}) };
    });
    return Promise.all(waiting);
  }

  /** Taken back by whoever asked, refused by the custodian, or over: then the record gets a new key. */
  end({ ask }: Pick<Custody, 'ask'>): Promise<Result<'kept', Fault>> {
    const { acts, now } = this.#parts;
    return acts.write(async () => [{ act: 'endCustody', at: instant(now()), ask }]);
  }

  async agree({ ask, by, ref, because }: Asked): Promise<Result<'kept', Fault>> {
    const { acts, belonging, now } = this.#parts;
    const custody = belonging.membership.custody.get(ask);
    const to = belonging.membership.members.get(by);
    const letter = custody && (await this.#open(custody.letter, ask));
    if (!letter || !to) return err('missing');
    const opened = letter.keys.map(async ({ n, epoch, key }) => {
      const bare = await withoutInner(key, ref.id, epoch, belonging.holdings);
      return bare ? [{ n, epoch, key: bare }] : [];
    });
    const keys = (await Promise.all(opened)).flat();
    const back = await writeCustodyLetter({ ref, because, keys }, ask, by, to.agreeKey);
    const epoch = newestOfEach(keys).at(-1)?.epoch;
    return acts.write(async () => [{ act: 'giveCustody', at: instant(now()), ask, letter: back, epoch }]);
  }

  /** What this member asked for and was given, until it is over. */
  given(): Promise<readonly Asked[]> {
    return this.#read(this.#lent(), (one) => one.given?.letter);
  }

  /** When (ms) whoever opened it is through with it at the latest. */
  readonly lentUntil = ({ at, given }: Custody): number => (given?.at ?? at) + LENT_FOR;

  /** Whether whoever asked reads in it now. */
  readonly isLent = (one: Custody): boolean =>
    one.given !== undefined && !isOver(this.#parts.belonging.membership, one, this.#parts.now());

  /** Puts the keys into this laptop's keyring. */
  async take({ ask, ref, given }: Asked): Promise<Result<'kept', Fault>> {
    const { vault, keyring, belonging, shelf, summaries, now } = this.#parts;
    const letter = given && (await this.#open(given.letter, ask));
    if (!letter) return err('missing');
    const taken = [];
    for (const one of letter.keys)
      if (await isKeyOf(one)) taken.push(await keyring.given({ ref, n: one.n }, one.key, now()));
    const tag = toHex(await tagOf(belonging.secrets.tagKey, ref));
    // What was summed up without these keys is summed up anew.
    const kept = await vault.keep({ rows: taken.map(({ row }) => row), dropRows: [summaryRow(tag)] });
    if (!kept.ok) return kept;
    for (const { key } of taken) keyring.hold(key);
    await shelf.readAgain();
    summaries.update((await shelf.take(ref)).book);
    return kept;
  }

  /** Cases that this member opened with the custodian, whether or not they are on their list, until it is over. */
  openedHere(): ReadonlySet<Id> {
    const { keyring } = this.#parts;
    const opened = this.#lent();
    return new Set(opened.flatMap(({ tag }) => keyring.refOf(toHex(tag))?.id ?? []));
  }

  /** Who opened this record, with whom and when: from the acts, which nobody can take back. */
  async openingsOf(ref: RecordRef): Promise<readonly Custody[]> {
    const { belonging } = this.#parts;
    const tag = await tagOf(belonging.secrets.tagKey, ref);
    return [...belonging.membership.custody.values()].filter(
      (one) => one.given !== undefined && equalBytes(one.tag, tag),
    );
  }

  async #changedAt(tag: string): Promise<number> {
    const rows = await this.#parts.vault.envelopesOf(tag);
    return Math.max(0, ...rows.filter(({ kind }) => kind !== 'wrap').map(({ keptAt }) => keptAt));
  }

  #lent(): readonly Custody[] {
    const { belonging, now } = this.#parts;
    const { membership } = belonging;
    return [...membership.custody.values()].filter(
      (one) => one.by === this.#me && one.given !== undefined && !isOver(membership, one, now()),
    );
  }

  get #me(): Id {
    return this.#parts.belonging.secrets.memberId;
  }

  async #read(
    all: readonly Custody[],
    letterOf: (one: Custody) => Custody['letter'] | undefined,
  ): Promise<readonly Asked[]> {
    const { belonging } = this.#parts;
    const read = all.map(async (one): Promise<Asked[]> => {
      const bytes = letterOf(one);
      const letter = bytes && (await this.#open(bytes, one.ask));
      // What was sealed must be about what everybody was told that it is about.
      const own = letter && equalBytes(await tagOf(belonging.secrets.tagKey, letter.ref), one.tag);
      return letter && own ? [{ ...one, ref: letter.ref, because: letter.because }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  #open(letter: Custody['letter'], ask: Id): Promise<CustodyLetter | undefined> {
    return readCustodyLetter(letter, ask, this.#me, this.#parts.belonging.holdings.member);
  }

  /** Bodies of wraps are under a key of the whole school; what lies in them is not. */
  async #wraps(tag: string): Promise<readonly RecordWrap[]> {
    const { vault, belonging } = this.#parts;
    const rows = (await vault.envelopesOf(tag)).filter(({ kind }) => kind === 'wrap');
    const found: RecordWrap[] = [];
    for (const { bytes } of rows) {
      const read = await readEnvelope(bytes);
      const plaintext = read.ok ? await openEnvelope(read.value, belonging.membershipKey.key) : undefined;
      const body = plaintext?.ok ? decodePayload(plaintext.value)?.body : undefined;
      const wrap = body && readWrap(body);
      if (wrap && equalBytes(await tagOf(belonging.secrets.tagKey, wrap.ref), fromHex(tag))) found.push(wrap);
    }
    return found;
  }
}

type Keys = CustodyLetter['keys'];

function newestOfEach(keys: Keys): Keys {
  const byEpoch = new Map(keys.map((one) => [toHex(one.epoch), one]));
  return [...byEpoch.values()].toSorted((a, b) => a.n - b.n).slice(-MOST_KEYS);
}
