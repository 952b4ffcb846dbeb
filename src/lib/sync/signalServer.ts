/** One connection to one signalling server, for all topics of this laptop: reached again and again until `stop`. */
import { randomBytes } from '#lib/crypto/random.ts';

export const NOTE_LIMIT = 32 * 1024;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const PING = 25_000;
/** Notes of one server that are opened at once: what floods in beyond is dropped, and the honest say theirs again. */
const AT_ONCE = 64;
/** What one server may send in ten seconds; from one that floods, this laptop hangs up, and looks again after a while. */
const WINDOW = 10_000;
const MOST_MESSAGES = 2_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;

interface Listener {
  readonly heard: (sealed: string) => Promise<void>;
  /** The server was reached, now or again. */
  readonly onOpen: () => void;
}

/** After each failure it waits longer. */
export class SignalServer {
  readonly #url: string;
  readonly #topics = new Map<string, Listener>();
  #socket: WebSocket | undefined;
  #wait = FIRST_WAIT;
  #again: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #stopped = false;
  #opening = 0;
  #heardNow = { since: 0, messages: 0, characters: 0 };
  state: 'connecting' | 'open' | 'closed' = 'connecting';

  constructor(url: string) {
    this.#url = url;
    this.#reach();
    globalThis.addEventListener?.('online', this.#reachNow);
  }

  enter(topic: string, listener: Listener): void {
    this.#topics.set(topic, listener);
    if (this.state !== 'open') return;
    this.#send({ type: 'subscribe', topics: [topic] });
    // Whoever enters has to have its hands free first.
    queueMicrotask(() => listener.onOpen());
  }

  leave(topic: string): void {
    if (this.#topics.delete(topic)) this.#send({ type: 'unsubscribe', topics: [topic] });
  }

  say(topic: string, data: string): void {
    this.#send({ type: 'publish', topic, data });
  }

  #send(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  stop(): void {
    this.#stopped = true;
    globalThis.removeEventListener?.('online', this.#reachNow);
    clearTimeout(this.#again);
    clearInterval(this.#ping);
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
      this.#send({ type: 'subscribe', topics: [...this.#topics.keys()] });
      this.#ping = setInterval(() => this.#send({ type: 'ping' }), PING);
      for (const { onOpen } of this.#topics.values()) onOpen();
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
    const message = typeof data === 'string' && data.length <= 2 * NOTE_LIMIT ? parseNote(data) : undefined;
    if (typeof message !== 'object' || message === null) return;
    const { type, topic, data: sealed } = Object.assign({ type: '', topic: '', data: undefined }, message);
    const listener = this.#topics.get(topic);
    if (type !== 'publish' || !listener || typeof sealed !== 'string') return;
    this.#opening += 1;
    void listener.heard(sealed).finally(() => (this.#opening -= 1));
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

/** Undefined for text that is no JSON. */
export function parseNote(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
