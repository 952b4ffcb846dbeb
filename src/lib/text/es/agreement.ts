import type { agreement as english } from '../en/agreement.ts';

export const agreement: typeof english = {
  title: 'Lo que estudiante y familia dicen del plan',
  none: 'Todavía no se ha preguntado. Un «no», o «lo quiero distinto», es una respuesta tan buena como un sí.',
  add: 'Anotar lo que dicen',
  who: '¿Quién lo dice?',
  whos: { student: 'Estudiante', family: 'Familia' },
  name: '¿Quién de la familia?',
  answer: '¿Qué dice?',
  answers: {
    agrees: 'Está de acuerdo con el plan',
    different: 'Lo quiere distinto',
    disagrees: 'No está de acuerdo',
  },
  words: 'En sus propias palabras',
  wordsHint: 'Hace falta para todo lo que no sea un sí.',
  way: '¿De qué manera?',
  ways: {
    inPerson: 'en persona',
    phone: 'por teléfono',
    video: 'por video',
    paper: 'en papel',
    screen: 'con firma en la pantalla',
  },
  on: '¿Qué día?',
  says: {
    agrees: (day, way) => `de acuerdo el ${day}, ${way}`,
    different: (day, way) => `lo quiere distinto, lo dijo el ${day}, ${way}`,
    disagrees: (day, way) => `no está de acuerdo, lo dijo el ${day}, ${way}`,
  },
  before: (day) => `Se dijo antes de que el plan cambiara el ${day}.`,
};
