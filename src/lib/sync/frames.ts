/**
 * Cuts messages into frames that every browser's data channel takes, and joins them again. Chromium refuses 262,144 bytes
 * and y-webrtc swallows the refusal; 16 KiB pass everywhere. Pure: bytes in, bytes out.
 *
 *     first frame   version u8 ‖ length of the whole message u32 ‖ bytes
 *     later frames  0 ‖ bytes
 */
import { concat, type Bytes } from '#lib/kernel/bytes.ts';

export const WIRE_VERSION = 1;
const FRAME = 16 * 1024;
const FIRST_HEADER = 5;
const LATER_HEADER = 1;
/** Bytes. Nothing longer is sent, and nothing is kept of a message that says it is longer. */
export const WHOLE_LIMIT = 64 * 1024 * 1024;

/** Frames of at most 16 KiB; an empty message is one frame. */
export function cutFrames(message: Bytes): Bytes[] {
  if (message.length > WHOLE_LIMIT) throw new Error('the message is too long for the wire');
  const first = new Uint8Array(Math.min(FRAME, FIRST_HEADER + message.length));
  first[0] = WIRE_VERSION;
  new DataView(first.buffer).setUint32(1, message.length);
  first.set(message.subarray(0, FRAME - FIRST_HEADER), FIRST_HEADER);
  const frames = [first];
  for (let at = FRAME - FIRST_HEADER; at < message.length; at += FRAME - LATER_HEADER)
    frames.push(concat(Uint8Array.of(0), message.subarray(at, at + FRAME - LATER_HEADER)));
  return frames;
}

export type FrameFault = 'otherVersion' | 'tooLong' | 'broken';
export type Joined =
  | { readonly is: 'more' }
  | { readonly is: 'whole'; readonly message: Bytes }
  | { readonly is: 'fault'; readonly fault: FrameFault };

/** One for each direction of each channel. After a fault everything is a fault. Holds what has arrived and no more. */
export class FrameJoiner {
  readonly #limit: () => number;
  #parts: Bytes[] = [];
  #missing = 0;
  #fault: FrameFault | undefined;

  /** `limit`: bytes of the longest message that is welcome now. */
  constructor(limit: () => number) {
    this.#limit = limit;
  }

  push(frame: Bytes): Joined {
    this.#fault ??= this.#parts.length === 0 ? this.#begin(frame) : this.#goOn(frame);
    if (this.#fault) {
      this.#parts = [];
      return { is: 'fault', fault: this.#fault };
    }
    if (this.#missing > 0) return { is: 'more' };
    const message = concat(...this.#parts);
    this.#parts = [];
    return { is: 'whole', message };
  }

  #begin(frame: Bytes): FrameFault | undefined {
    if (frame.length < FIRST_HEADER || frame.length > FRAME) return 'broken';
    if (frame[0] !== WIRE_VERSION) return frame[0] === 0 ? 'broken' : 'otherVersion';
    const length = new DataView(frame.buffer, frame.byteOffset).getUint32(1);
    if (length > Math.min(this.#limit(), WHOLE_LIMIT)) return 'tooLong';
    return this.#keep(frame.subarray(FIRST_HEADER), length);
  }

  #goOn(frame: Bytes): FrameFault | undefined {
    // Later frames are never empty: a flood of nothing would hold memory without coming to an end.
    if (frame.length <= LATER_HEADER || frame.length > FRAME || frame[0] !== 0) return 'broken';
    return this.#keep(frame.subarray(LATER_HEADER), this.#missing);
  }

  #keep(part: Bytes, missing: number): FrameFault | undefined {
    this.#parts.push(part);
    this.#missing = missing - part.length;
    return this.#missing < 0 ? 'broken' : undefined;
  }
}
