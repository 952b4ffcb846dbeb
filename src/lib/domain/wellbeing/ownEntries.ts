import type { Id } from '#lib/kernel/ids.ts';
import type { Instant, SchoolDate } from '#lib/kernel/moments.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { secureBaseTable, supervisionTable, type SecureBase, type Supervision } from './ownRoom.ts';
import { reflectionTable, type Reflection } from './reflection.ts';

/** One thing that a person kept for themselves, whatever it is: words and a day. */
export interface OwnEntry {
  readonly id: Id;
  readonly kind: 'reflection' | 'check' | 'supervision';
  readonly table: string;
  readonly on: SchoolDate;
  readonly at: Instant;
  readonly words: readonly string[];
}

interface Own {
  readonly reflections: readonly Reflection[];
  readonly checks: readonly SecureBase[];
  readonly supervisions: readonly Supervision[];
}

const filled = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word) => word !== undefined);

/** Newest first, all kinds together: a person looks for a day, not for a form. */
export function ownEntries({ reflections, checks, supervisions }: Own): OwnEntry[] {
  return newestFirst([
    ...reflections.map(({ id, on, at, ...one }): OwnEntry => {
      const words = filled([one.happened, one.felt, one.mine, one.willTell, one.kind]);
      return { id, on, at, kind: 'reflection', table: reflectionTable.name, words };
    }),
    ...checks.map(({ id, on, at, ...one }): OwnEntry => {
      const words = filled([one.backed, one.unsure, one.handOver]);
      return { id, on, at, kind: 'check', table: secureBaseTable.name, words };
    }),
    ...supervisions.map(({ id, on, at }): OwnEntry => ({
      id,
      on,
      at,
      kind: 'supervision',
      table: supervisionTable.name,
      words: [],
    })),
  ]);
}
