import type { calendar as shape } from '../en/calendar.ts';
import { plural } from '../plural.ts';

export const calendar: typeof shape = {
  open: 'Llevar mis días a un calendario',
  title: 'Mis días en un archivo de calendario',
  holds: (count) =>
    plural('es', count, {
      one: 'Tiene una entrada: un paso suyo, o un seguimiento de un caso que usted lleva.',
      other: 'Tiene {n} entradas: sus pasos, y los seguimientos de los casos que usted lleva.',
    }),
  none: 'No vence nada suyo, así que no hay nada que llevar.',
  schoolDays:
    'Los seguimientos vuelven a su ritmo. Donde no hay clases, quedan en el siguiente día de clase.',
  say: 'Qué dicen los títulos',
  says: { nothing: 'El tipo de entrada, y nadie', initials: 'También las iniciales de cada estudiante' },
  saysHint:
    'Un calendario suele estar en un servidor y en un teléfono, y otras personas lo ven. Las metas, los pasos y los nombres no salen de aquí.',
  titles: { step: 'Paso', checkIn: 'Seguimiento' },
  stays: 'El archivo es una copia de hoy: no sigue lo que aquí cambie. Al traerlo otra vez, se renueva.',
  purpose: 'pasos y seguimientos propios en un calendario',
  recipient: 'calendario propio',
  noted: 'En el registro de seguridad de la escuela se anota que se hizo este archivo, no lo que dice.',
  save: 'Guardar el archivo',
};
