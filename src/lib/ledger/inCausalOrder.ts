/** Acts in one order on every device, whatever the order of arrival: each after what its author knew, then by hash. */

export interface Placed {
  /** Hex of the envelope's hash. */
  readonly id: string;
  /** Ids of what its author built on. */
  readonly after: readonly string[];
}

/** What names something that is not here waits for nothing: it has not arrived, and its author is judged without it. */
export function inCausalOrder<T extends Placed>(all: readonly T[]): T[] {
  const waiting = new Map(all.map((one) => [one.id, one]));
  const byHash = [...waiting.keys()].sort();
  const ordered: T[] = [];
  while (waiting.size > 0) {
    const ready = byHash.filter((id) => {
      const one = waiting.get(id);
      return one && !one.after.some((parent) => waiting.has(parent));
    });
    // Hashes cannot name each other in a circle; a forged collision must not hang anybody all the same.
    for (const id of ready.length > 0 ? ready : [...waiting.keys()]) {
      const one = waiting.get(id);
      if (one) ordered.push(one);
      waiting.delete(id);
    }
  }
  return ordered;
}

/** The newest: those that no other builds on. */
export function newest<T extends Placed>(ordered: readonly T[]): readonly T[] {
  const built = new Set(ordered.flatMap(({ after }) => after));
  return ordered.filter(({ id }) => !built.has(id));
}
