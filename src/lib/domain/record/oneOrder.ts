import type { Row } from './table.ts';

/** Books hold rows as they arrived, which differs from laptop to laptop: oldest first, and ids where no moment tells. */
export const oneOrder = <R extends Row>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => moment(a) - moment(b) || (a.id < b.id ? -1 : 1));

const moment = (row: Row): number => ('at' in row && typeof row.at === 'number' ? row.at : 0);
