import type { help as english } from '../en/help.ts';

export const help: typeof english = {
  name: 'Ayuda',
  about: (place) => `Ayuda: ${place}`,
  safe: '¿Es seguro?',
  wrong: 'Si algo sale mal',
  does: 'Qué se hace aquí',
  never: 'Qué no hace nunca',
  readOn: 'Siga leyendo',
  toPlace: (place) => `Ir a ${place}`,
  toDoor: 'Volver a la entrada',
};
