/** A laptop that breaks the rules of the wire three times in ten minutes is not talked to again until the next unlocking. */
import type { Id } from '#lib/kernel/ids.ts';

const STRIKES = 3;
const WITHIN = 600_000;

export class Strikes {
  readonly #times = new Map<Id, number[]>();
  readonly #out = new Set<Id>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(device: Id): void {
    const since = this.#now() - WITHIN;
    const times = [...(this.#times.get(device) ?? []).filter((time) => time > since), this.#now()];
    this.#times.set(device, times);
    if (times.length >= STRIKES) this.#out.add(device);
  }

  isOut(device: Id): boolean {
    return this.#out.has(device);
  }
}
