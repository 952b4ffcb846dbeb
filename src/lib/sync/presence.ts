/** Who is here and where, while they are here: bytes that the app sealed, in Yjs's awareness. */
import type { Awareness } from 'y-protocols/awareness';
import { fromBase64Url, toBase64Url, type Bytes } from '#lib/kernel/bytes.ts';

export interface Presence {
  /** Undefined: nothing to say any more. At most 4 kB. */
  say(bytes: Bytes | undefined): void;
  /** Everybody's latest word but our own, whenever one changes. Returns how to stop. */
  on(listener: (words: readonly Bytes[]) => void): () => void;
}

const LIMIT = 4_096;

/** Outlives the awareness of one beacon: what was said last is said in the next. */
export class SealedPresence implements Presence {
  #awareness: Awareness | undefined;
  #said: Bytes | undefined;
  readonly #listeners = new Set<(words: readonly Bytes[]) => void>();

  use(awareness: Awareness | undefined): void {
    this.#awareness?.off('change', this.#tell);
    this.#awareness = awareness;
    awareness?.on('change', this.#tell);
    if (awareness) this.say(this.#said);
  }

  say(bytes: Bytes | undefined): void {
    if (bytes && bytes.length > LIMIT) throw new Error('a word of presence is short');
    this.#said = bytes;
    this.#awareness?.setLocalState(bytes ? { s: toBase64Url(bytes) } : {});
  }

  on(listener: (words: readonly Bytes[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #tell = (): void => {
    const awareness = this.#awareness;
    if (!awareness) return;
    const words = [...awareness.getStates()].flatMap(([client, state]) =>
      client === awareness.clientID ? [] : wordOf(state.s),
    );
    for (const listener of this.#listeners) listener(words);
  };
}

const wordOf = (said: unknown): Bytes[] =>
  typeof said === 'string' && /^[\w-]+$/.test(said) && said.length % 4 !== 1 ? [fromBase64Url(said)] : [];
