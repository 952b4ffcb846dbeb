import type { secondLooks as english } from '../en/secondLooks.ts';

export const secondLooks: typeof english = {
  title: 'Otra mirada',
  none: 'Alguien del equipo puede leer el plan con ojos frescos. Nada depende de ello.',
  ask: 'Pedir una mirada',
  of: '¿A quién se la pide?',
  ofHint: 'Personas que pueden ver este caso.',
  nobody: 'Nadie más puede ver este caso todavía.',
  question: '¿Qué quiere saber?',
  questionHint: 'Puede quedar vacío.',
  send: 'Pedir',
  asked: (of, by, day) => `${by} se la pidió a ${of} el ${day}`,
  looked: (of, day) => `${of} lo miró el ${day}`,
  give: 'Decir lo que ve',
  line: '¿Qué tiene de bueno, y qué puede faltar?',
};
