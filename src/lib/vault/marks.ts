/**
 * Small marks outside the database, without secrets and without names: which vaults have been on this browser (so that
 * an empty database is noticed, not trusted), and how often somebody guessed a passphrase.
 */
import type { Tries } from './tries.ts';

const VAULTS = 'holdfast.vaults';
const UNFINISHED = 'holdfast.unfinished';
const tries = (vault: string): string => `holdfast.tries.${vault}`;
const locks = (vault: string): string => `holdfast.locks.${vault}`;
const seen = (vault: string): string => `holdfast.seen.${vault}`;

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch (problem) {
    // Damaged marks are as good as none: the slot files are listed as well.
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

export function markedVaults(): string[] {
  const value = read(VAULTS);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

export function markVault(vault: string): void {
  localStorage.setItem(VAULTS, JSON.stringify([...new Set([...markedVaults(), vault])]));
}

export function unmarkVault(vault: string): void {
  localStorage.setItem(VAULTS, JSON.stringify(markedVaults().filter((name) => name !== vault)));
  localStorage.removeItem(tries(vault));
  localStorage.removeItem(locks(vault));
  localStorage.removeItem(seen(vault));
}

/** The latest time (ms) at which this device looked at that vault: a clock that goes back does not lengthen a day. */
export const latestSeen = (vault: string): number => Number(read(seen(vault)) ?? 0);

export function seeTime(vault: string, time: number): void {
  localStorage.setItem(seen(vault), JSON.stringify(time));
}

/** The vault that is being brought back just now: one that is found here with nobody at work was broken off. */
export function markUnfinished(vault: string): void {
  localStorage.setItem(UNFINISHED, JSON.stringify(vault));
}

export function unfinishedVault(): string | undefined {
  const value = read(UNFINISHED);
  return typeof value === 'string' ? value : undefined;
}

export const unmarkUnfinished = (): void => localStorage.removeItem(UNFINISHED);

/** How often this vault was locked: a tab that was opening meanwhile sees that it came too late. */
export const locksOf = (vault: string): number => Number(read(locks(vault)) ?? 0);

export function countLock(vault: string): void {
  localStorage.setItem(locks(vault), JSON.stringify(locksOf(vault) + 1));
}

export function readTries(vault: string): Tries {
  const value = read(tries(vault)) as Partial<Tries> | null;
  return {
    failures: Number(value?.failures ?? 0),
    until: Number(value?.until ?? 0),
    seen: Number(value?.seen ?? 0),
  };
}

export function writeTries(vault: string, value: Tries): void {
  localStorage.setItem(tries(vault), JSON.stringify(value));
}
