/**
 * Where colleagues are while several write in one text: said as it happens, kept nowhere. What is said is sealed under a
 * key made from the record's own, so that whoever carries it reads nothing, and only who may read the text hears it.
 */
import * as v from 'valibot';
import { rowSealer, type RowSealer } from '#lib/crypto/rowSealer.ts';
import { freshId } from '#lib/crypto/random.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { concat, owned, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Keyring } from './keyring.ts';

const TAG = 16;
/** Milliseconds. Who has said nothing for so long has gone. */
const AGAIN = 10_000;
const GONE = 25_000;
const PACE = 100;
/** As many as one text could show; more are somebody's noise. */
const MOST = 40;

/** Takes sealed words to the other tabs, or to other laptops. */
export interface Carrier {
  say(sealed: Bytes): void;
}

const whole = v.pipe(v.number(), v.safeInteger());
const place = v.optional(v.nullable(v.object({ client: whole, clock: v.pipe(whole, v.minValue(0)) })));
/** A position in the text, in Yjs's own words; anything else is nobody's cursor. */
const position = v.pipe(
  v.object({
    type: place,
    item: place,
    /** The root of the text, for a position that stands in none of its pieces. */
    tname: v.optional(v.nullable(v.string())),
    assoc: v.optional(whole),
  }),
  v.check(({ type, item, tname }) => Boolean(type ?? item ?? tname)),
);
const cursor = v.object({ anchor: position, head: position });
const word = v.object({
  member: v.custom<Id>(isId),
  /** One opening of one text; another for each tab. */
  sitting: v.custom<Id>(isId),
  root: v.string(),
  count: whole,
  cursor: v.nullable(cursor),
  /** Somebody has just come and would like to know who is here. */
  asks: v.optional(v.boolean()),
});

type Word = v.InferOutput<typeof word>;
type Cursor = v.InferOutput<typeof cursor>;

export interface Colleague {
  readonly member: Id;
  readonly cursor: Cursor;
}

/** The cursors in one text. */
export interface Beside {
  /** By a number for each opening of the text elsewhere. */
  others(): ReadonlyMap<number, Colleague>;
  /** Says where I am; `null` when I am not in the text. Anything that is no cursor counts as `null`. */
  say(cursor: unknown): void;
  onChange(listener: () => void): () => void;
  leave(): void;
}

interface Parts {
  readonly member: Id;
  readonly keyring: Pick<Keyring, 'keysOf' | 'refOf'>;
  readonly carrier: Carrier;
  readonly now: () => number;
}

export class Presence {
  readonly #parts: Parts;
  readonly #here = new Map<string, Here>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins to listen and to speak about one text. */
  beside(ref: RecordRef, root: string): Beside {
    const here = new Here(this.#parts, ref, root);
    this.#here.set(here.sitting, here);
    return {
      others: () => here.others(),
      say: (at) => here.say(at),
      onChange: (listener) => here.onChange(listener),
      leave: () => {
        here.leave();
        this.#here.delete(here.sitting);
      },
    };
  }

  /** What a carrier brought. Never throws; what does not open or does not fit is nothing. */
  async heard(sealed: Uint8Array): Promise<void> {
    const tag = toHex(sealed.subarray(0, TAG));
    const listening = [...this.#here.values()].filter(({ ref }) =>
      this.#parts.keyring.keysOf(ref).some((key) => toHex(key.tag) === tag),
    );
    const [first] = listening;
    if (!first) return;
    const said = await first.open(sealed);
    if (said) for (const here of listening) here.hear(said);
  }

  forget(): void {
    for (const here of this.#here.values()) here.leave();
    this.#here.clear();
  }
}

class Here {
  readonly ref: RecordRef;
  readonly sitting = freshId();
  readonly #parts: Parts;
  readonly #root: string;
  readonly #others = new Map<Id, { readonly number: number; word: Word; at: number }>();
  readonly #listeners = new Set<() => void>();
  #mine: Cursor | null = null;
  #count = 0;
  #numbers = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  readonly #again = setInterval(() => this.#beat(), AGAIN);

  constructor(parts: Parts, ref: RecordRef, root: string) {
    this.#parts = parts;
    this.ref = ref;
    this.#root = root;
    void this.#send({ asks: true });
  }

  others(): ReadonlyMap<number, Colleague> {
    return new Map(
      [...this.#others.values()].flatMap(({ number, word: { member, cursor: at } }) =>
        at ? [[number, { member, cursor: at }] as const] : [],
      ),
    );
  }

  say(at: unknown): void {
    // Yjs hands over objects of classes: plain values are what can be compared and sealed.
    const read = v.safeParse(cursor, JSON.parse(JSON.stringify(at ?? null)));
    this.#mine = read.success ? read.output : null;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.#send();
    }, PACE);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(sealed: Uint8Array): Promise<Word | undefined> {
    const tag = toHex(sealed.subarray(0, TAG));
    const key = this.#parts.keyring.keysOf(this.ref).findLast((one) => toHex(one.tag) === tag);
    const opened = key && (await (await sealerOf(key)).open(refKey(this.ref), owned(sealed.subarray(TAG))));
    const read = v.safeParse(word, opened && readCbor(opened));
    return read.success ? read.output : undefined;
  }

  hear(said: Word): void {
    if (said.root !== this.#root || said.sitting === this.sitting) return;
    // A name of another root would make one in this book.
    const roots = said.cursor ? [said.cursor.anchor.tname, said.cursor.head.tname] : [];
    if (roots.some((root) => root && root !== this.#root)) return;
    const known = this.#others.get(said.sitting);
    // Carriers repeat themselves, and what they repeat is no news.
    if (known && said.count <= known.word.count) return;
    if (!known && this.#others.size >= MOST) return;
    const number = known?.number ?? (this.#numbers += 1);
    this.#others.set(said.sitting, { number, word: said, at: this.#parts.now() });
    if (said.asks && this.#mine) void this.#send();
    this.#tell();
  }

  leave(): void {
    clearInterval(this.#again);
    clearTimeout(this.#soon);
    this.#listeners.clear();
    this.#others.clear();
    this.#mine = null;
    void this.#send();
  }

  #beat(): void {
    const gone = [...this.#others].filter(([, { at }]) => this.#parts.now() - at > GONE);
    for (const [sitting] of gone) this.#others.delete(sitting);
    if (gone.length > 0) this.#tell();
    if (this.#mine) void this.#send();
  }

  async #send(more: Pick<Word, 'asks'> = {}): Promise<void> {
    const { member, keyring, carrier } = this.#parts;
    const key = keyring.keysOf(this.ref).at(-1);
    if (!key) return;
    this.#count += 1;
    const { sitting } = this;
    const said: Word = { member, sitting, root: this.#root, count: this.#count, cursor: this.#mine, ...more };
    const sealed = await (await sealerOf(key)).seal(refKey(this.ref), writeCbor(said));
    carrier.say(concat(key.tag, sealed));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Made from the record's key for this purpose alone. */
const sealerOf = ({ key }: RecordKey): Promise<RowSealer> => rowSealer(key, 'presence');
