import type { rights as english } from '../en/rights.ts';

export const rights: typeof english = {
  title: 'Quién tiene los derechos',
  holds: {
    parent: (name) =>
      name === ''
        ? 'El padre, la madre o el tutor tiene los derechos.'
        : `${name} tiene los derechos, como padre, madre o tutor.`,
    student: (name) => `${name} tiene los derechos, como estudiante.`,
    court: (name) => `${name} tiene los derechos, por orden de un tribunal.`,
  },
  since: (day) => `Desde el ${day}`,
  ground: (ground) => `Fundamento: ${ground}`,
  byAge: 'Fundamento: cumplió 18 años',
  byDefault: 'Fundamento: es menor de edad y no se ha anotado otra cosa',
  turns: (day) => `Cumple 18 años el ${day}. Ese día los derechos pasan al estudiante.`,
  fromRoster: 'Según la fecha de nacimiento en la lista.',
  fromEntry: 'Según el día que se anotó aquí.',
  unknown: 'Aquí no se conoce la fecha de nacimiento, así que nada pasará por sí solo.',
  alone: (service) => `Decide sin la familia sobre: ${service}`,
  until: (day) => `hasta el ${day}`,
  add: 'Anotar quién los tiene',
  eighteen: 'Anotar cuándo cumple 18 años',
  eighteenField: 'Día en que cumple 18 años',
  eighteenHint: 'En blanco se quita el día.',
  remove: (name) => `Quitar: ${name}`,
  holder: '¿Quién tiene los derechos?',
  holders: {
    parent: 'El padre, la madre o el tutor',
    student: 'El estudiante',
    court: 'Alguien a quien nombra un tribunal',
    minorService: 'El estudiante, sin la familia, para un servicio que un menor puede elegir',
  },
  name: 'Nombre, o el servicio',
  groundField: '¿Con qué fundamento?',
  groundHint: 'Lo que usted vio: la orden y su número, el documento, la regla del estado.',
  from: 'Desde',
  untilField: 'Hasta',
  untilHint: 'Déjelo en blanco si no hay fecha de término.',
  beyond18: 'La orden vale también después de los 18 años',
  noAdvice: 'Esto es lo que la escuela anotó. No es asesoría legal.',
  line: (holds) => `${holds} De ahí viene un consentimiento.`,
  toStudent: 'En la página del estudiante',

  family: {
    title: 'Lo que va a la familia necesita el sí del estudiante',
    says: (name) =>
      `${name} tiene los derechos. La familia recibe hojas y mensajes solo mientras el estudiante esté de acuerdo.`,
    stays: 'El estudiante no lo ha aceptado, así que aquí no hay hoja ni mensaje para la familia.',
    ask: 'El estudiante está de acuerdo',
    how: '¿Cómo lo dijo?',
    hows: { inPerson: 'en persona', phone: 'por teléfono', video: 'por video', paper: 'en papel' },
    keep: 'Anotar el sí',
    takeBack: 'El estudiante lo retira',
    given: (day, how) => `De acuerdo el ${day}, ${how}.`,
    onPaper: (name, day) => `${name} aceptó el ${day} que la familia reciba esta hoja.`,
  },
};
