import type { room as english } from '../en/room.ts';
import { plural } from '../plural.ts';

export const room: typeof english = {
  title: 'Espacio en este dispositivo',
  used: (used, allowed) => `Se usan unos ${used} de ${allowed}.`,
  unknown: 'Este navegador no dice cuánto espacio hay.',
  manyYears: 'Hay espacio para muchos años.',
  years: (count) =>
    plural('es', count, { one: 'Espacio para cerca de un año', other: 'Espacio para unos {n} años' }),
  lessThanAYear: 'Menos de un año',
  early: 'Es pronto para decir cuánto durará.',
  rule: (own, day) =>
    `Esta escuela ha ocupado ${own} desde el ${day}. A ese paso, lo libre dura ese tiempo. Lo que permite el navegador puede cambiar con el disco.`,
  caption: 'Qué ocupa el espacio',
  what: 'Qué',
  size: 'Espacio',
  records: 'Registros de esta escuela',
  layers: 'Traído del sistema escolar',
  rest: 'Holdfast mismo, y lo que añade el navegador',
  free: 'Libre',
  low: 'El espacio en este dispositivo empieza a faltar.',
  veryLow: 'Casi no queda espacio en este dispositivo.',
  todo: 'Libere espacio en el disco: vacíe la papelera, mueva archivos grandes o borre otros sitios en los ajustes del navegador. No borre este sitio: eso quitaría la escuela. Si una línea dice «Sin guardar», guarde un archivo sellado.',
};
