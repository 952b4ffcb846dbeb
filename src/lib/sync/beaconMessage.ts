/**
 * What y-webrtc and Yjs would take from a colleague's laptop without looking: here every byte is read once before, so that
 * nothing throws in them, and nothing gets into a beacon that is no sealed bytes.
 */
import * as Y from 'yjs';
import type { Bytes } from '#lib/kernel/bytes.ts';

/** The one list of a beacon. */
export const ITEMS = 'items';
/** Bytes of one item. What is longer goes by the lane. */
export const ITEM_LIMIT = 48 * 1024;

const [SYNC, AWARENESS, ASK_AWARENESS] = [0, 1, 3] as const;
const STEP_ONE = 0;
const PRESENT_LIMIT = 200;
const PRESENCE_LIMIT = 8 * 1024;

/** Whether y-webrtc may have this. Never throws. */
export function isSound(message: Bytes): boolean {
  try {
    const reader = new Reader(message);
    const kind = reader.number();
    if (kind === ASK_AWARENESS) return reader.isAtEnd;
    if (kind === AWARENESS) return isPresence(reader.bytes()) && reader.isAtEnd;
    if (kind !== SYNC) return false;
    const step = reader.number();
    const body = reader.bytes();
    if (step > 2 || !reader.isAtEnd) return false;
    if (step !== STEP_ONE) return isUpdate(body);
    Y.decodeStateVector(body);
    return true;
  } catch (problem) {
    if (problem instanceof Error) return false;
    throw problem;
  }
}

/** Only sealed items of one list, appended or taken away, in the V1 form. */
function isUpdate(update: Bytes): boolean {
  return Y.decodeUpdate(update).structs.every((struct) => {
    if (!(struct instanceof Y.Item)) return true;
    const { parent, parentSub, content } = struct;
    if (parentSub !== null || (typeof parent === 'string' && parent !== ITEMS)) return false;
    if (content instanceof Y.ContentBinary) return content.content.length <= ITEM_LIMIT;
    return content instanceof Y.ContentDeleted;
  });
}

function isPresence(update: Bytes): boolean {
  const reader = new Reader(update);
  const count = reader.number();
  if (count > PRESENT_LIMIT) return false;
  for (let index = 0; index < count; index += 1) {
    reader.number();
    reader.number();
    const text = reader.bytes();
    if (text.length > PRESENCE_LIMIT) return false;
    const state: unknown = JSON.parse(new TextDecoder().decode(text));
    if (typeof state !== 'object') return false;
  }
  return reader.isAtEnd;
}

/** lib0's numbers: seven bits a byte, the lowest first. */
class Reader {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let place = 1; place < 2 ** 53; place *= 128) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) break;
      this.#at += 1;
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
    throw new Error('no number here');
  }

  bytes(): Bytes {
    const length = this.number();
    if (length > this.#bytes.length - this.#at) throw new Error('cut short');
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }
}
