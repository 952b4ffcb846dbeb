import type { barriers as shape } from '../en/barriers.ts';

export const barriers: typeof shape = {
  known: {
    waitingList: 'Una lista de espera',
    noRoom: 'No hay cupo',
    transport: 'No hay transporte',
    noSpanish: 'Nadie que hable español',
    cost: 'El costo',
    documents: 'Faltan documentos',
    eligibility: 'No cumple los requisitos',
    hours: 'El horario no conviene',
    unreached: 'No se pudo contactar a nadie',
  },
  unnamed: 'Otra cosa, dicha con palabras',
  what: '¿Qué lo impide?',
  words: 'Con palabras',
  wordsHint: 'Qué lista, qué autobús, hasta cuándo. Las palabras se quedan en este caso.',
  since: '¿Desde cuándo?',
  blockedSteps: 'Pasos detenidos',
  stopped: (what, day) => `${what}, desde el ${day}`,
  with: (barrier, words) => `${barrier}: ${words}`,
  onAgain: 'Ya puede seguir',
  leave: 'No esperar más',
  left: (day) => `se esperó hasta el ${day}`,

  list: 'Lo que detiene la ayuda',
  listBelow:
    'La lista de la que se elige qué detiene un paso. La escuela puede redactarla a su manera; lo ya usado conserva su nombre.',
  openList: 'Ver la lista',
  change: 'Cambiar',
  add: 'Agregar a la lista',
  retired: 'No ofrecerlo más',
  notOffered: 'ya no se ofrece',
  coordinatorOnly: 'Esta lista la cambia quien coordina.',

  count: 'Lo que detiene la ayuda aquí',
  columns: { barrier: 'Qué', cases: 'Casos', times: 'Veces', now: 'Detiene un paso hoy' },
  countRule:
    'Se cuenta a partir de los pasos marcados como bloqueados en los casos que usted puede leer, abiertos y cerrados. Un caso cuenta una vez por línea. No se nombran palabras, estudiantes ni casos.',
  countHow: (cases) => `De ${cases}`,
  largest: (barrier, cases) => `Lo más frecuente: ${barrier}, en ${cases}.`,
};
