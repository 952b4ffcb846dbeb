import type { Words } from './words.ts';

/** The word after a decision. A name from a newer version, which this one has no words for, is said plainly. */
export function decided(words: Words, name: string): string {
  const known: Readonly<Record<string, string>> = words.decisions;
  return known[name] ?? words.common.done;
}
