/**
 * One writer at a time on one vault, whatever the number of tabs: the feed of this device must never fork by our own
 * doing. Each write holds the lock for as long as it reads the head of the feed, seals and keeps.
 */
export type Alone = <T>(act: () => Promise<T>) => Promise<T>;

export function oneWriter(vault: string): Alone {
  const locks = globalThis.navigator?.locks;
  if (locks) return async (act) => locks.request(`holdfast-write-${vault}`, act);
  const turn = turns.get(vault) ?? inTurn();
  turns.set(vault, turn);
  return turn;
}

/** Where there are no Web Locks there are no other tabs to lock out either, only others in this program. */
const turns = new Map<string, Alone>();

function inTurn(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act, act);
    last = mine.catch(() => undefined);
    return mine;
  };
}
