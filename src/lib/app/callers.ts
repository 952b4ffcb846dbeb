/**
 * Those who have come with one invitation, in the order in which they came. One is looked at, the others are told that
 * they wait; nobody is lost, and no answer goes to somebody else.
 */
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Asking } from './inviting.ts';
import type { WireWord } from './wireWords.ts';

export type Tell = (word: WireWord) => void;

interface Caller {
  readonly name: string;
  readonly asking: Asking;
  /** Answers go by themselves. */
  connected: boolean;
  tell: Tell;
  said?: WireWord['say'];
}

/** An invitation is for one person. */
const MOST = 8;

export class Callers {
  #all: Caller[] = [];
  #welcomed: { readonly name: string; readonly letter: Bytes } | undefined;

  /** Who is looked at. */
  get first(): Asking | undefined {
    return this.#all[0]?.asking;
  }

  get waiting(): number {
    return Math.max(0, this.#all.length - 1);
  }

  /** `tell` reaches this person; a letter that was carried by hand comes without. The same letter again is the same person. */
  came(letter: Bytes, asking: Asking, reach?: Tell): void {
    const tell = reach ?? (() => undefined);
    const connected = reach !== undefined;
    const name = toHex(letter);
    if (this.#welcomed?.name === name) return tell({ say: 'letter', letter: this.#welcomed.letter });
    const known = this.#all.find((one) => one.name === name);
    if (known) Object.assign(known, { tell, connected, said: undefined });
    else if (this.#welcomed || this.#all.length >= MOST) return tell({ say: 'over' });
    else this.#all.push({ name, asking, tell, connected });
    this.#tellAll();
  }

  /** Whoever was looked at goes to the end of the row. */
  next(): void {
    this.#all = [...this.#all.slice(1), ...this.#all.slice(0, 1)];
    this.#tellAll();
  }

  /** This one is in; the answer goes to nobody else, whoever was looked at meanwhile. False where somebody must carry it. */
  welcome(asking: Asking, letter: Bytes): boolean {
    const welcomed = this.#all.find((one) => one.asking === asking);
    if (!welcomed) return false;
    const others = this.#all.filter((one) => one !== welcomed);
    this.#welcomed = { name: welcomed.name, letter };
    this.#all = [welcomed];
    welcomed.tell({ say: 'letter', letter });
    for (const { tell } of others) tell({ say: 'over' });
    return welcomed.connected;
  }

  #tellAll(): void {
    for (const [place, caller] of this.#all.entries()) {
      const say = place === 0 ? 'lookedAt' : 'waits';
      if (caller.said !== say) caller.tell({ say });
      caller.said = say;
    }
  }
}
