/**
 * Small marks outside the database, without secrets and without names: which vaults have been on this browser (so that
 * an empty database is noticed, not trusted), and how often somebody guessed a passphrase.
 */
import type { Tries } from './tries.ts';

const VAULTS = 'holdfast.vaults';
const tries = (vault: string): string => `holdfast.tries.${vault}`;

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
