import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Cover } from './team.ts';

/** Who is away on that day, and who stands in: the first and the last day count. */
export const coverOn = <One extends Pick<Cover, 'from' | 'to'>>(
  covers: readonly One[],
  day: SchoolDate,
): readonly One[] => covers.filter(({ from, to }) => from <= day && day <= to);
