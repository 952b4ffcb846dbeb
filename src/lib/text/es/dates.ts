import type { dates as english } from '../en/dates.ts';

export const dates: typeof english = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  since: (day) => `desde el ${day}`,
  sinceYesterday: 'desde ayer',
  inAWeek: 'en una semana',
  inTwoWeeks: 'en dos semanas',
  nextSchoolDay: 'el próximo día de clases',
  lastSchoolDay: 'el último día de clases',
  instead: (day) => `mejor el ${day}`,
  weekend: 'No hay clases: es fin de semana.',
  dayOff: (label) => (label ? `No hay clases: ${label}.` : 'No hay clases ese día.'),
  habit: 'Por ejemplo: 4/12, viernes o mañana.',
  calendar: (label) => `Abrir el calendario: ${label}`,
};
