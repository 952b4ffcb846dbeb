import type { invented as english } from '../en/invented.ts';

export const invented: typeof english = {
  name: 'La escuela inventada',
  look: 'Dar una vuelta por una escuela inventada',
  lookHint: 'Sin frase de acceso y sin nada que llenar. Se puede quitar cuando quiera.',
  locksFirst: 'antes se bloquea esta escuela',
  openingTitle: 'La escuela inventada',
  opening: 'Inventando a 420 estudiantes y lo que ha pasado este otoño',
  again: 'Abrirla',
  whatItIs:
    'Aquí nadie es real. No pide frase de acceso porque no tiene nada que esconder; su propia escuela en este dispositivo queda aparte.',
  strip: 'Escuela inventada. Aquí nadie es real; por favor, no escriba aquí sobre nadie real.',
  notFetched:
    'La escuela inventada es un archivo de este sitio y no se pudo traer. Por favor, inténtelo de nuevo cuando haya red.',
  remove: 'Quitar la escuela inventada',
  removeHint:
    'Todo lo que hay allí se va de este dispositivo, junto con lo que usted probó. Una escuela propia no se toca.',
  removeAsk:
    '¿Quitarla con todo lo que usted probó? Esto no se puede deshacer. Se puede volver a inventar cuando quiera.',
  removeYes: 'Sí, quitarla',
  removing: 'Quitándola …',
  noRoster:
    'Esta es la escuela inventada y aquí no entra ninguna lista: los estudiantes reales van en una escuela propia, sellada con una frase de acceso que solo usted conoce.',
  noRosterHow:
    'Bloquee esta y elija «Comenzar una escuela en este dispositivo». Después traiga la lista allí.',
  nobodyReal:
    'Esta es la escuela inventada. Por favor, invente también a quien agregue: se abre sin frase de acceso.',
};
