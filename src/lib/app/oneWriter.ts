/**
 * One writer at a time on one vault, whatever the number of tabs: the feed of this device must never fork by our own
 * doing. Each write holds the lock for as long as it reads the head of the feed, seals and keeps.
 */
export type Alone = <T>(act: () => Promise<T>) => Promise<T>;

export const oneWriter = (vault: string): Alone => alone(`write-${vault}`);

/** One guess at a time, whatever the number of tabs: each is counted before the next begins. */
export const oneGuess = (vault: string): Alone => alone(`guess-${vault}`);

/** One school is founded or brought back at a time in this browser; whoever sweeps up waits until nobody does. */
export const oneArrival = (): Alone => alone('arrival');

function alone(name: string): Alone {
  const locks = globalThis.navigator?.locks;
  if (locks) return async (act) => locks.request(`holdfast-${name}`, act);
  const turn = turns.get(name) ?? inTurn();
  turns.set(name, turn);
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
