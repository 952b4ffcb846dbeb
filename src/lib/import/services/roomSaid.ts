/** Whether there is a place, as a directory has it: free places by number, a wait in somebody's words, the day it was assured. */
import type { BroughtService } from '#lib/domain/resources/bringServices.ts';
import { schoolDate } from '#lib/kernel/moments.ts';

const DAYS = { day: 1, dia: 1, week: 7, semana: 7, month: 30, mes: 30 } as const;
/** "3 weeks", "2-3 months", "10 a 14 días". */
const SPAN = /(\d{1,3})(?:\s*(?:-|–|to|or|a|o)\s*(\d{1,3}))?\s*(day|dia|week|semana|month|mes)/;
const NONE = /^(no wait|none|immediate|same day|sin espera|ninguna|inmediat)/;

/** In days, the longest that is named; 0 where nobody waits. Undefined for words that name no time. */
function daysOf(wait: string): number | undefined {
  const plain = wait.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  if (NONE.test(plain) || plain === '0') return 0;
  const [, from, to, unit] = SPAN.exec(plain) ?? [];
  const known = Object.entries(DAYS).find(([name]) => name === unit)?.[1];
  return known && Number(to ?? from) * known;
}

interface Said {
  readonly wait: string | undefined;
  readonly assuredOn: string | undefined;
  /** Free places, as written. */
  readonly available: string | undefined;
}

export function roomSaid({
  wait,
  assuredOn,
  available,
}: Said): Pick<BroughtService, 'capacity' | 'waitDays' | 'checkedOn'> {
  const days = wait === undefined ? undefined : daysOf(wait);
  const places = available && /^\d+$/.test(available) ? Number(available) : undefined;
  const checkedOn = assuredOn === undefined ? undefined : schoolDate(assuredOn.slice(0, 10));
  if (places !== undefined && places > 0) return { capacity: 'open', checkedOn };
  if (days !== undefined && days > 0) return { capacity: 'waiting', waitDays: days, checkedOn };
  if (places === 0) return { capacity: 'full', checkedOn };
  return { ...(days === 0 ? { capacity: 'open' as const } : {}), checkedOn };
}
