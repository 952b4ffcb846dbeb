/**
 * What two laptops say to each other on the lane, byte by byte, big-endian. A fixed form and not CBOR, so that every length
 * is checked before anything is made of it. One byte says the kind, the rest is:
 *
 *     hello     version u8 ‖ count u32 ‖ SHA-256 over the hex of all ids, sorted
 *     feeds     last u8 ‖ n × (feed 16 ‖ count u32 ‖ first 16 bytes of SHA-256 over the hex of its ids, sorted)
 *     have      n × (id 32 ‖ feed 16 ‖ seq u64 ‖ size u32)
 *     want      number u32 ‖ n × id 32
 *     envelopes n × (length u32 ‖ bytes)
 *     served    number u32
 *     progress  done u32 ‖ total u32
 *     ping      nothing
 *     bye       reason u8
 *     clock     milliseconds since 1970 u64
 */
import { concat, fromHex, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Have } from './carried.ts';

export const LANE_VERSION = 1;
/** Bytes: no message of the lane is longer. An envelope (48 KiB) and a full list fit. */
export const MESSAGE_LIMIT = 64 * 1024;
/** Entries of one message, so that it is short beside what it speaks of. */
export const LIST_LIMIT = 1_000;

export interface FeedDigest {
  readonly feed: string;
  readonly count: number;
  /** Hex, 32 characters. */
  readonly digest: string;
}

export const byeReasons = ['locked', 'notAdmitted', 'protocol', 'newerVersion'] as const;
export type ByeReason = (typeof byeReasons)[number];

export type LaneMessage =
  | { readonly say: 'hello'; readonly version: number; readonly count: number; readonly digest: string }
  | { readonly say: 'feeds'; readonly last: boolean; readonly feeds: readonly FeedDigest[] }
  | { readonly say: 'have'; readonly entries: readonly Have[] }
  | { readonly say: 'want'; readonly number: number; readonly ids: readonly string[] }
  | { readonly say: 'envelopes'; readonly envelopes: readonly Bytes[] }
  | { readonly say: 'served'; readonly number: number }
  | { readonly say: 'progress'; readonly done: number; readonly total: number }
  | { readonly say: 'ping' }
  | { readonly say: 'bye'; readonly reason: ByeReason }
  | { readonly say: 'clock'; readonly at: number };

/** What a later version says: passed over. */
export type ReadLaneMessage = LaneMessage | { readonly say: 'newer' };

/** The codes stand on the wire: append only. Below 16 speaks admission. */
const FIRST = 16;
const SAYS = [
  'hello',
  'feeds',
  'have',
  'want',
  'envelopes',
  'served',
  'progress',
  'ping',
  'bye',
  'clock',
] as const;

export function encodeLane(message: LaneMessage): Bytes {
  return concat(Uint8Array.of(FIRST + SAYS.indexOf(message.say)), bodyOf(message));
}

function bodyOf(message: LaneMessage): Bytes {
  switch (message.say) {
    case 'hello':
      return concat(Uint8Array.of(message.version), u32(message.count), fromHex(message.digest));
    case 'feeds':
      return concat(Uint8Array.of(message.last ? 1 : 0), ...message.feeds.map(encodeFeed));
    case 'have':
      return concat(...message.entries.map(encodeHave));
    case 'want':
      return concat(u32(message.number), ...message.ids.map(fromHex));
    case 'envelopes':
      return concat(...message.envelopes.flatMap((bytes) => [u32(bytes.length), bytes]));
    case 'served':
      return u32(message.number);
    case 'progress':
      return concat(u32(message.done), u32(message.total));
    case 'ping':
      return new Uint8Array(0);
    case 'bye':
      return Uint8Array.of(byeReasons.indexOf(message.reason));
    case 'clock':
      return u64(message.at);
  }
}

const encodeFeed = ({ feed, count, digest }: FeedDigest): Bytes =>
  concat(fromHex(feed), u32(count), fromHex(digest));

const encodeHave = ({ id, feed, seq, size }: Have): Bytes =>
  concat(fromHex(id), fromHex(feed), u64(seq), u32(size));

const u64 = (value: number): Bytes => concat(u32(Math.floor(value / 2 ** 32)), u32(value % 2 ** 32));

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Undefined for anything that is not exactly a message: too long, cut short, or with something left over. */
export function decodeLane(bytes: Bytes): ReadLaneMessage | undefined {
  const kind = bytes[0];
  if (kind === undefined || kind < FIRST || bytes.length > MESSAGE_LIMIT) return undefined;
  const say = SAYS[kind - FIRST];
  if (say === undefined) return { say: 'newer' };
  const body = new Body(bytes);
  const message = READERS[say](body);
  return body.isRead ? message : undefined;
}

/** Reads forward; once something is missing it gives zeros and is never wholly read. */
class Body {
  readonly #bytes: Bytes;
  readonly #view: DataView;
  #at = 1;
  #short = false;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isRead(): boolean {
    return !this.#short && this.#at === this.#bytes.length;
  }

  u8(): number {
    const at = this.#take(1);
    return at === undefined ? 0 : this.#view.getUint8(at);
  }

  u32(): number {
    const at = this.#take(4);
    return at === undefined ? 0 : this.#view.getUint32(at);
  }

  u64(): number {
    return this.u32() * 2 ** 32 + this.u32();
  }

  bytes(length: number): Bytes {
    const at = this.#take(length);
    return at === undefined ? new Uint8Array(0) : this.#bytes.slice(at, at + length);
  }

  /** As many as there are bytes for, at most `LIST_LIMIT`. */
  list<T>(read: () => T): T[] {
    const entries: T[] = [];
    while (!this.#short && this.#at < this.#bytes.length && entries.length < LIST_LIMIT) entries.push(read());
    return entries;
  }

  #take(length: number): number | undefined {
    const at = this.#at;
    if (this.#short || length > this.#bytes.length - at) {
      this.#short = true;
      return undefined;
    }
    this.#at += length;
    return at;
  }
}

const hex = (body: Body, length: number): string => toHex(body.bytes(length));

function readHave(body: Body): Have {
  const [id, feed] = [hex(body, 32), hex(body, 16)];
  return { id, feed, seq: body.u64(), size: body.u32() };
}

const READERS: Record<LaneMessage['say'], (body: Body) => LaneMessage | undefined> = {
  hello: (body) => ({ say: 'hello', version: body.u8(), count: body.u32(), digest: hex(body, 32) }),
  feeds(body) {
    const last = body.u8();
    const read = () => ({ feed: hex(body, 16), count: body.u32(), digest: hex(body, 16) });
    return last > 1 ? undefined : { say: 'feeds', last: last === 1, feeds: body.list(read) };
  },
  have(body) {
    const entries = body.list(() => readHave(body));
    return entries.every(isPossible) ? { say: 'have', entries } : undefined;
  },
  want: (body) => ({ say: 'want', number: body.u32(), ids: body.list(() => hex(body, 32)) }),
  envelopes: (body) => ({ say: 'envelopes', envelopes: body.list(() => body.bytes(body.u32())) }),
  served: (body) => ({ say: 'served', number: body.u32() }),
  progress: (body) => ({ say: 'progress', done: body.u32(), total: body.u32() }),
  ping: () => ({ say: 'ping' }),
  bye(body) {
    const reason = byeReasons[body.u8()];
    return reason && { say: 'bye', reason };
  },
  clock(body) {
    const at = body.u64();
    return Number.isSafeInteger(at) ? { say: 'clock', at } : undefined;
  },
};

const isPossible = ({ seq, size }: Have): boolean =>
  Number.isSafeInteger(seq) && seq > 0 && size > 0 && size <= MESSAGE_LIMIT - 5;
