import type { staffRoom as english } from '../en/staffRoom.ts';

export const staffRoom: typeof english = {
  lead: 'Cuidar de otras personas también cansa. Este espacio es para usted.',
  reflection: 'Después de un contacto difícil',
  why: 'Unas líneas para usted. Con una basta.',
  privacy:
    'Solo usted puede leer esto, en este dispositivo y con su frase de acceso. Sus colegas no pueden, y nunca pasa a otra computadora. Un tribunal podría pedirlo.',
  happened: 'Qué pasó',
  felt: 'Qué sentí',
  mine: 'Qué me toca llevar y qué no',
  willTell: 'A quién se lo contaré',
  kind: 'Algo amable para mí',
  keep: 'Guardar solo para mí',
  earlier: 'Lo que guardó para usted',
  none: 'Todavía no hay nada. Casi todo el mundo empieza después de un día que no se olvida.',
  takeBack: 'Retirarlo',
};
