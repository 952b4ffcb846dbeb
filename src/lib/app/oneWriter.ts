/**
 * One writer at a time on one vault, whatever the number of tabs: the feed of this device must never fork by our own
 * doing. Each write holds the lock for as long as it reads the head of the feed, seals and keeps.
 */
export type Alone = <T>(act: () => Promise<T>) => Promise<T>;

export function oneWriter(vault: string): Alone {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (locks) return <T>(act: () => Promise<T>) => locks.request(`holdfast-write-${vault}`, act) as Promise<T>;
  return inTurn();
}

/** The same promise within one program, where there are no other tabs. */
export function inTurn(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act, act);
    last = mine.catch(() => undefined);
    return mine;
  };
}
