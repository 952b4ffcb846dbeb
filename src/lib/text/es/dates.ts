import type { dates as english } from '../en/dates.ts';

export const dates: typeof english = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  since: (day) => `desde el ${day}`,
  sinceYesterday: 'desde ayer',
};
