/**
 * The one road on which envelopes of other laptops come in, whoever carried them: looked at in the cheapest order, kept on
 * the disk, and only then opened. In any order, twice, damaged or forged: nothing throws, and nothing good is lost.
 */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { Arrivals, type Batched } from './arrivals.ts';
import { ACTS, type Belonging } from './belonging.ts';
import { breathe } from './breathe.ts';
import type { Following } from './following.ts';
import { HeldBack } from './heldBack.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import type { Shelf } from './shelf.ts';

interface Parts {
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly shelf: Shelf;
  readonly following: Following;
  readonly alone: Alone;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
}

/** How many envelopes were new, were here already, will never count, and wait for acts; and why the disk took no more. */
export interface Received {
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
  readonly held: number;
  readonly fault?: Fault;
}

/** Tags of records with something new, and of those among them that have a new key. */
interface Touched {
  readonly tags: Set<string>;
  readonly keyed: Set<string>;
}

/** Envelopes in one transaction: at most 5 MB in memory, and a screen that moves in between. */
const BATCH = 100;
const ACT = 4;
const WRAP = 5;
const KIND_AT = 5;

export class Receiving {
  readonly #parts: Parts;
  readonly #held: HeldBack;
  readonly #arrivals: Arrivals;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#held = new HeldBack(parts.vault, parts.rows);
    this.#arrivals = new Arrivals({ ...parts, held: this.#held });
  }

  /** Resolves when the disk has what is good of them and the screens follow. Never throws. */
  take(envelopes: readonly Uint8Array[]): Promise<Received> {
    const mine = this.#turn.then(() => this.#take(envelopes));
    this.#turn = mine;
    return mine;
  }

  close(): void {
    this.#closed = true;
  }

  async #take(envelopes: readonly Uint8Array[]): Promise<Received> {
    const sum = { kept: 0, known: 0, refused: 0, held: 0 };
    const touched = { tags: new Set<string>(), keyed: new Set<string>() };
    let fault: Fault | undefined;
    try {
      let waiting: readonly Uint8Array[] = actsFirst(envelopes);
      while (waiting.length > 0) {
        const acts = await this.#keepAll(waiting, sum, touched);
        // Whoever was unknown may be known now; each round brings at least one act, so there is a last one.
        if (typeof acts === 'string') fault = acts;
        waiting = acts === true ? actsFirst(await this.#held.all()) : [];
      }
      await this.#follow(touched);
    } catch (problem) {
      return { ...sum, fault: this.#closed ? 'closed' : faultOrDefect(problem) };
    }
    return fault ? { ...sum, fault } : sum;
  }

  /** True when something was kept that changes who belongs to the school; a fault when the disk took no more. */
  async #keepAll(
    envelopes: readonly Uint8Array[],
    sum: { kept: number; known: number; refused: number; held: number },
    { tags, keyed }: Touched,
  ): Promise<boolean | Fault> {
    const { alone, vault, keyring, belonging } = this.#parts;
    let acts = false;
    for (let start = 0; start < envelopes.length && !this.#closed; start += BATCH) {
      const some = envelopes.slice(start, start + BATCH);
      const batched = await alone(async (): Promise<Batched | Fault> => {
        const judged = await this.#arrivals.judge(some);
        const kept = await vault.keep(judged.batch);
        return kept.ok ? judged : kept.error;
      });
      if (typeof batched === 'string') return batched;
      for (const key of batched.keys) {
        keyring.hold(key);
        keyed.add(toHex(key.tag));
      }
      if (batched.tags.has(ACTS)) {
        acts = true;
        await belonging.refresh(vault);
      }
      for (const tag of batched.tags) tags.add(tag);
      for (const count of ['kept', 'known', 'refused', 'held'] as const) sum[count] += batched[count];
      await breathe();
    }
    return acts;
  }

  async #follow({ tags, keyed }: Touched): Promise<void> {
    const { vault, shelf, following, tellTabs } = this.#parts;
    if (tags.size === 0 || this.#closed) return;
    // A key may have come before the one it follows from, and an act after what it allows: until nothing is new.
    let later = await this.#keysThatCameLater(tags.has(ACTS) ? undefined : [...keyed]);
    while (later.length > 0) {
      for (const tag of later) tags.add(tag);
      later = await this.#keysThatCameLater(later);
    }
    if (tags.has(ACTS)) {
      await shelf.readAgain();
      for (const { tag, why } of await vault.quarantined()) if (OF_THE_SCHOOL.includes(why)) tags.add(tag);
    }
    await following.arrived(tags);
    tellTabs([...tags]);
  }

  async #keysThatCameLater(tags: readonly string[] | undefined): Promise<string[]> {
    const { alone, vault, keyring } = this.#parts;
    const keys = await alone(async () => {
      const found = await this.#arrivals.cameLater(tags);
      return (await vault.keep({ rows: found.rows })).ok ? found.keys : [];
    });
    for (const key of keys) keyring.hold(key);
    return keys.map(({ tag }) => toHex(tag));
  }
}

/** A defect of ours is told to the page as one; whoever carries goes on. */
function faultOrDefect(problem: unknown): Fault {
  try {
    return faultOf(problem);
  } catch (defect) {
    queueMicrotask(() => {
      throw defect;
    });
    return 'unknown';
  }
}

/** What was refused for these reasons may count once acts have arrived. */
const OF_THE_SCHOOL = ['unknownAuthor', 'notAllowed'];

/** Acts, then the keys, then what they open. Bytes that are no envelope stand somewhere, and are refused there. */
function actsFirst(envelopes: readonly Uint8Array[]): readonly Uint8Array[] {
  const rank = (bytes: Uint8Array): number => (bytes[KIND_AT] === ACT ? 0 : bytes[KIND_AT] === WRAP ? 1 : 2);
  return envelopes.toSorted((a, b) => rank(a) - rank(b));
}
