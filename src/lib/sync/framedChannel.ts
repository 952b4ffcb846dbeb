/**
 * A data channel that takes messages of any length and waits for room, with the few properties of an RTCDataChannel that
 * simple-peer uses: y-webrtc sends through it unchanged and does not know.
 */
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import { cutFrames, FrameJoiner, type FrameFault } from './frames.ts';

/** Bytes handed to the browser and not yet sent; Chromium gives up at 16 MiB. */
const FULL = 1024 * 1024;
const ROOM_AGAIN = 256 * 1024;
/** Bytes that wait here for a laptop that does not take them: past this it is gone. */
const WAITING_LIMIT = 96 * 1024 * 1024;
/** Messages that come before the other is admitted. */
const HELD_LIMIT = 64;

export interface ChannelRules {
  /** Bytes of the longest message that is welcome now. */
  limit(): number;
  /** A frame came: the other is alive. */
  onAlive(): void;
  /** The other's frames are no frames, or it takes nothing. The channel is of no use any more. */
  onFault(fault: FrameFault | 'stuck'): void;
  /** False: not handed on. */
  isWelcome?(message: Bytes): boolean;
}

type Handler<T = unknown> = ((event: T) => void) | null;

export class FramedChannel {
  readonly #channel: RTCDataChannel;
  readonly #rules: ChannelRules;
  readonly #joiner: FrameJoiner;
  #isHeld: boolean;
  #heldIn: Bytes[] = [];
  #heldOut: Bytes[] = [];
  #frames: Bytes[] = [];
  #waiting = 0;
  #rooms: (() => void)[] = [];

  binaryType = 'arraybuffer';
  bufferedAmountLowThreshold = 0;
  onopen: Handler = null;
  onclose: Handler = null;
  onerror: Handler = null;
  onbufferedamountlow: Handler = null;
  onmessage: Handler<{ readonly data: ArrayBuffer }> = null;

  /** `isHeld`: nothing passes in either direction until `letThrough`. */
  constructor(channel: RTCDataChannel, rules: ChannelRules, isHeld: boolean) {
    this.#channel = channel;
    this.#rules = rules;
    this.#joiner = new FrameJoiner(() => rules.limit());
    this.#isHeld = isHeld;
    channel.binaryType = 'arraybuffer';
    channel.bufferedAmountLowThreshold = ROOM_AGAIN;
    channel.onopen = (event) => this.onopen?.(event);
    channel.onclose = (event) => {
      this.#giveRoom();
      this.onclose?.(event);
    };
    channel.onerror = (event) => this.onerror?.(event);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    channel.onbufferedamountlow = (event) => {
      this.#pump();
      this.onbufferedamountlow?.(event);
    };
  }

  get label(): string {
    return this.#channel.label;
  }

  get readyState(): RTCDataChannelState {
    return this.#channel.readyState;
  }

  get bufferedAmount(): number {
    return this.#waiting + this.#channel.bufferedAmount;
  }

  send(data: Uint8Array | ArrayBuffer): void {
    const message = owned(data instanceof ArrayBuffer ? new Uint8Array(data) : data);
    if (this.#isHeld) {
      if (this.#heldOut.push(message) > HELD_LIMIT) this.#heldOut.shift();
      return;
    }
    for (const frame of cutFrames(message)) {
      this.#frames.push(frame);
      this.#waiting += frame.length;
    }
    if (this.#waiting > WAITING_LIMIT) this.#rules.onFault('stuck');
    this.#pump();
  }

  /** Resolves when everything that was sent is with the browser, or the channel is gone. */
  room(): Promise<void> {
    if (this.#frames.length === 0 || this.readyState !== 'open') return Promise.resolve();
    return new Promise((resolve) => this.#rooms.push(resolve));
  }

  /** The other was admitted: what waited passes, in its order. */
  letThrough(): void {
    this.#isHeld = false;
    for (const message of this.#heldOut.splice(0)) this.send(message);
    for (const message of this.#heldIn.splice(0)) this.#handOn(message);
  }

  /** The other is turned away: nothing passes any more, what still waits here least of all. */
  hold(): void {
    this.#isHeld = true;
    this.#frames.splice(0);
    this.#waiting = 0;
    this.#giveRoom();
  }

  close(): void {
    this.#channel.close();
    this.#giveRoom();
  }

  #pump(): void {
    let sent = 0;
    for (const frame of this.#frames) {
      if (this.#channel.readyState !== 'open' || this.#channel.bufferedAmount >= FULL) break;
      if (!this.#give(frame)) break;
      this.#waiting -= frame.length;
      sent += 1;
    }
    this.#frames.splice(0, sent);
    if (this.#frames.length === 0) this.#giveRoom();
  }

  /** The browser throws when the channel closes under it or its own buffer is full. */
  #give(frame: Bytes): boolean {
    try {
      this.#channel.send(frame);
      return true;
    } catch (problem) {
      if (!(problem instanceof DOMException || problem instanceof TypeError)) throw problem;
      queueMicrotask(() => this.#rules.onFault('stuck'));
      return false;
    }
  }

  #giveRoom(): void {
    for (const resolve of this.#rooms.splice(0)) resolve();
  }

  #hear(data: unknown): void {
    this.#rules.onAlive();
    // Text never comes from us.
    if (!(data instanceof ArrayBuffer)) return this.#rules.onFault('broken');
    const joined = this.#joiner.push(new Uint8Array(data));
    if (joined.is === 'fault') this.#rules.onFault(joined.fault);
    else if (joined.is === 'whole') this.#take(joined.message);
  }

  #take(message: Bytes): void {
    if (!this.#isHeld) return this.#handOn(message);
    if (this.#heldIn.push(message) > HELD_LIMIT) this.#rules.onFault('broken');
  }

  #handOn(message: Bytes): void {
    if (this.#rules.isWelcome?.(message) !== false) this.onmessage?.({ data: message.buffer });
  }
}
