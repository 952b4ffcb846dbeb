import type { dates as english } from '../en/dates.ts';
import { plural } from '../plural.ts';

export const dates: typeof english = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  since: (day) => `desde el ${day}`,
  sinceYesterday: 'desde ayer',
  daysAgo: (count) => plural('es', count, { one: 'ayer', other: 'hace {n} días' }),
};
