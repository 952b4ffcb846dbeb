import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';

/** In bytes. */
export interface Room {
  /** Everything that this address keeps in this browser: records, the app itself, other schools. */
  readonly used: number;
  /** What the browser allows it at most. */
  readonly allowed: number;
}

export type RoomLevel = 'plenty' | 'low' | 'veryLow';

const LOW = 0.7;
const VERY_LOW = 0.85;

export function roomLevel({ used, allowed }: Room): RoomLevel {
  if (used >= VERY_LOW * allowed) return 'veryLow';
  return used >= LOW * allowed ? 'low' : 'plenty';
}

/** Less than a month of work tells nothing of a year's. */
const FIRST_DAYS = 30;

/** Whole years until the room is used up, at the pace so far; undefined while that is too early to say. */
export function yearsOfRoom(
  { used, allowed }: Room,
  /** Bytes of this school's own. */
  own: number,
  since: SchoolDate | undefined,
  today: SchoolDate,
): number | undefined {
  const days = since ? daysBetween(since, today) : 0;
  if (days < FIRST_DAYS || own === 0) return undefined;
  return Math.floor((allowed - used) / ((own / days) * 365));
}
