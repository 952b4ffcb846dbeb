import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';

/** Clocks differ between laptops, so equal or wrong instants fall back on ids: every laptop shows one order. */
export const newestFirst = <R extends { readonly id: Id; readonly at: Instant }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
