import type { mayKnow as shape } from '../en/mayKnow.ts';

export const mayKnow: typeof shape = {
  title: 'Quién puede saber qué',
  ask: '¿Quién puede saber de esto?',
  askHint: 'Puedes dejarlo abierto y puedes cambiarlo después.',
  onePerson: 'Otra persona más',
  add: 'Anotar una respuesta',
  none: (name) =>
    `${name} todavía no lo ha dicho. Pregunte antes de contar algo a la familia o al profesorado.`,
  who: '¿De quién se trata?',
  whos: {
    family: 'La familia',
    school: 'El profesorado',
    other: 'Otra persona',
    everyoneElse: 'Las demás personas',
  },
  nameOf: {
    family: '¿Quién de la familia? Si queda vacío: toda la familia',
    school: '¿Qué docente? Si queda vacío: todo el profesorado',
    other: '¿Quién?',
    everyoneElse: '¿Quién?',
  },
  may: (who) => `¿Puede saberlo? ${who}`,
  answers: { yes: 'Sí', only: 'Solo esto', no: 'No' },
  only: '¿Qué exactamente?',
  onlyHint: 'Por ejemplo: que puedo llegar tarde, no por qué.',
  said: {
    yes: (who) => `${who}: sí`,
    only: (who, what) => `${who}: solo «${what}»`,
    no: (who) => `${who}: no`,
  },
  byStudent: (day) => `escrito por quien estudia, ${day}`,
  byAdult: (name, day) => `lo anotó ${name}, ${day}`,
  changed: 'Ahora piensa otra cosa',
  more: (who) => `Más sobre ${who}`,
  warnTitle: 'Antes de entregar esto',
  warn: (name) => `${name} ha dicho quién puede saber qué:`,
  unasked: {
    family: 'Todavía no se ha preguntado si la familia puede saberlo.',
    school: 'Todavía no se ha preguntado si el profesorado puede saberlo.',
    outside: 'Todavía no se ha preguntado si alguien de fuera puede saberlo.',
  },
};
