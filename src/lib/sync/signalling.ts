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

const NOTE_LIMIT = 32 * 1024;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const PING = 25_000;
/** Notes that came by one server are not heard again by another. */
const REMEMBERED = 500;
/** Notes of one server that are opened at once: what floods in beyond is dropped, and the honest say theirs again. */
const AT_ONCE = 64;
/** What one server may send in ten seconds; from one that floods, this laptop hangs up, and looks again after a while. */
const WINDOW = 10_000;
const MOST_MESSAGES = 2_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;
const BOUND = utf8('hfe1/signal');

export type ServerState = 'connecting' | 'open' | 'closed';

export class Signalling {
  readonly #topic: string;
  readonly #key: Promise<CryptoKey>;
  readonly #servers: Server[];
  readonly #hear: (note: Note) => void;
  readonly #seen = new Set<string>();

  /** `onOpen`: a server was reached, now or again. Nothing is contacted when `urls` is empty. */
  constructor(
    urls: readonly string[],
    topic: string,
    password: Bytes,
    hear: (note: Note) => void,
    onOpen: () => void,
  ) {
    this.#topic = topic;
    this.#key = hkdf(password, new Uint8Array(0), utf8('hfe1/signal'), 32).then(aesKey);
    this.#hear = hear;
    this.#servers = urls.map((url) => new Server(url, topic, (sealed) => this.#open(sealed), onOpen));
  }

  get states(): ServerState[] {
    return this.#servers.map(({ state }) => state);
  }

  async say(note: Note): Promise<void> {
    const text = JSON.stringify({ ...note, number: toHex(randomBytes(8)) });
    const data = toBase64Url(await sealUnder(await this.#key, BOUND, utf8(text)));
    for (const server of this.#servers) server.send({ type: 'publish', topic: this.#topic, data });
  }

  stop(): void {
    for (const server of this.#servers) server.stop();
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
  const read = parse(new TextDecoder().decode(bytes));
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

/** One server, reached again and again until `stop`, each time after a longer wait. */
class Server {
  readonly #url: string;
  readonly #topic: string;
  readonly #heard: (data: string) => Promise<void>;
  readonly #onOpen: () => void;
  #socket: WebSocket | undefined;
  #wait = FIRST_WAIT;
  #again: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #stopped = false;
  #opening = 0;
  #heardNow = { since: 0, messages: 0, characters: 0 };
  state: ServerState = 'connecting';

  constructor(url: string, topic: string, heard: (data: string) => Promise<void>, onOpen: () => void) {
    this.#url = url;
    this.#topic = topic;
    this.#heard = heard;
    this.#onOpen = onOpen;
    this.#reach();
    globalThis.addEventListener?.('online', this.#reachNow);
  }

  send(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  stop(): void {
    this.#stopped = true;
    globalThis.removeEventListener?.('online', this.#reachNow);
    clearTimeout(this.#again);
    clearInterval(this.#ping);
    this.send({ type: 'unsubscribe', topics: [this.#topic] });
    this.#socket?.close();
  }

  readonly #reachNow = (): void => {
    if (this.state === 'open') return;
    this.#wait = FIRST_WAIT;
    clearTimeout(this.#again);
    this.#reach();
  };

  #reach(): void {
    if (this.#stopped) return;
    this.#again = undefined;
    const socket = openSocket(this.#url);
    if (!socket) {
      this.state = 'closed';
      return;
    }
    this.#socket = socket;
    this.state = 'connecting';
    socket.onopen = () => {
      this.state = 'open';
      this.#wait = FIRST_WAIT;
      this.send({ type: 'subscribe', topics: [this.#topic] });
      this.#ping = setInterval(() => this.send({ type: 'ping' }), PING);
      this.#onOpen();
    };
    socket.onmessage = ({ data }: MessageEvent<unknown>) => this.#read(data);
    socket.onclose = () => {
      clearInterval(this.#ping);
      this.state = 'closed';
      if (this.#stopped || socket !== this.#socket) return;
      // Not all at once after a server came back.
      const spread = 1 + (randomBytes(1)[0] ?? 0) / 255;
      this.#again = setTimeout(() => this.#reach(), this.#wait * spread);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    };
  }

  #isFlood(data: unknown): boolean {
    const now = Date.now();
    if (now - this.#heardNow.since > WINDOW) this.#heardNow = { since: now, messages: 0, characters: 0 };
    this.#heardNow.messages += 1;
    if (typeof data === 'string') this.#heardNow.characters += data.length;
    return this.#heardNow.messages > MOST_MESSAGES || this.#heardNow.characters > MOST_CHARACTERS;
  }

  #hangUp(): void {
    this.#wait = LONGEST_WAIT;
    const socket = this.#socket;
    if (!socket) return;
    socket.onmessage = null;
    socket.close();
  }

  #read(data: unknown): void {
    if (this.#isFlood(data)) return this.#hangUp();
    if (this.#opening >= AT_ONCE) return;
    const message = typeof data === 'string' && data.length <= 2 * NOTE_LIMIT ? parse(data) : undefined;
    if (typeof message !== 'object' || message === null) return;
    const { type, topic, data: sealed } = Object.assign({ type: '', topic: '', data: undefined }, message);
    if (type !== 'publish' || topic !== this.#topic || typeof sealed !== 'string') return;
    this.#opening += 1;
    void this.#heard(sealed).finally(() => (this.#opening -= 1));
  }
}

/** Undefined where the address is no address, or a secure page may not open it. */
function openSocket(url: string): WebSocket | undefined {
  try {
    return new WebSocket(url);
  } catch (problem) {
    if (problem instanceof DOMException) return undefined;
    throw problem;
  }
}
