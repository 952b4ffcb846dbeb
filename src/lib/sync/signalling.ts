/**
 * How laptops find each other over a small server that passes notes by topic: y-webrtc's protocol (subscribe, publish,
 * ping), with notes sealed under a key of the room. y-webrtc's own client is not used: a bad note makes it reject out of
 * anyone's reach, and two that begin at once may meet deaf.
 */
import { aesKey, openUnder, sealUnder } from '#lib/crypto/aesKey.ts';
import { hkdf } from '#lib/crypto/hash.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { fromBase64Url, toBase64Url, toHex, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { readWithoutAccount } from './iceServers.ts';
import { NOTE_LIMIT, parseNote, type SignalServer } from './signalServer.ts';

export interface Note {
  /** A name of one laptop for one opening; tells nothing. */
  readonly from: string;
  /** To one, or to all. */
  readonly to?: string;
  /** An offer, an answer or a way to be reached, as simple-peer makes it; without one: here I am. */
  readonly signal?: object;
  /** By which servers the other may learn how it is seen from outside. */
  readonly through?: readonly string[];
  /** Here, for whoever calls; not calling. */
  readonly listens?: boolean;
}

/** Notes that came by one server are not heard again by another. */
const REMEMBERED = 500;
const BOUND = utf8('hfe1/signal');

export class Signalling {
  readonly #topic: string;
  readonly #key: Promise<CryptoKey>;
  readonly #servers: readonly SignalServer[];
  readonly #hear: (note: Note) => void;
  readonly #seen = new Set<string>();

  /** `servers` serve other topics as well, and are stopped by whoever made them. `onOpen`: one was reached, now or again. */
  constructor(
    servers: readonly SignalServer[],
    topic: string,
    password: Bytes,
    hear: (note: Note) => void,
    onOpen: () => void,
  ) {
    this.#topic = topic;
    this.#key = hkdf(password, new Uint8Array(0), utf8('hfe1/signal'), 32).then(aesKey);
    this.#hear = hear;
    this.#servers = servers;
    const heard = (sealed: string) => this.#open(sealed);
    for (const server of servers) server.enter(topic, { heard, onOpen });
  }

  async say(note: Note): Promise<void> {
    const text = JSON.stringify({ ...note, number: toHex(randomBytes(8)) });
    const data = toBase64Url(await sealUnder(await this.#key, BOUND, utf8(text)));
    for (const server of this.#servers) server.say(this.#topic, data);
  }

  stop(): void {
    for (const server of this.#servers) server.leave(this.#topic);
  }

  async #open(sealed: string): Promise<void> {
    const bytes = sealed.length <= NOTE_LIMIT && /^[\w-]*$/.test(sealed) ? decode(sealed) : undefined;
    const opened = bytes && (await openUnder(await this.#key, BOUND, bytes));
    const read = opened && readNote(opened);
    if (!read || this.#seen.has(read.number)) return;
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.add(read.number);
    this.#hear(read.note);
  }
}

function decode(text: string): Bytes | undefined {
  try {
    return fromBase64Url(text);
  } catch (problem) {
    if (problem instanceof DOMException) return undefined;
    throw problem;
  }
}

function readNote(bytes: Bytes): { readonly note: Note; readonly number: string } | undefined {
  const read = parseNote(new TextDecoder().decode(bytes));
  if (typeof read !== 'object' || read === null) return undefined;
  const { from, to, signal, through, listens, number } = Object.assign(
    { from: '', to: undefined, signal: undefined, through: undefined, listens: false, number: '' },
    read,
  );
  if (typeof number !== 'string' || typeof from !== 'string' || !from || from.length > 64) return undefined;
  if (to !== undefined && typeof to !== 'string') return undefined;
  if (signal !== undefined && (typeof signal !== 'object' || signal === null)) return undefined;
  const servers = readWithoutAccount(through);
  const note = {
    from,
    ...(to ? { to } : {}),
    ...(signal ? { signal } : {}),
    ...(servers && { through: servers }),
    ...(listens === true && { listens }),
  };
  return { number, note };
}
