import { plural } from '../plural.ts';
import type { asks as english } from '../en/asks.ts';

export const asks: typeof english = {
  title: (name) => `Cómo ven a ${name} sus docentes`,
  none: 'Todavía no se ha preguntado a nadie. A un docente le toma dos minutos, y el plan no tiene que esperar.',
  ask: 'Preguntar a docentes',
  askHint:
    'Cada persona recibe seis renglones cortos y no lee nada de este caso. Hasta que haya respuesta, solo usted ve a quién preguntó.',
  who: 'Quiénes le dan clase, según la lista de la escuela',
  noRoster: 'La lista de la escuela no nombra a ningún docente de este estudiante.',
  other: 'Otro colega con cuenta',
  otherName: 'O alguien sin cuenta, por su nombre',
  otherNameHint:
    'Un entrenador, un suplente. Usted le entrega una hoja impresa y la pasa aquí cuando regrese.',
  word: 'Unas palabras para quien recibe la pregunta',
  wordHint: 'Leen esto y nada más de lo que usted sabe. No escriba por qué pregunta.',
  days: 'Tienen',
  inDays: (count, day) =>
    plural('es', count, {
      one: `un día de clases, hasta el ${day}`,
      other: `{n} días de clases, hasta el ${day}`,
    }),
  send: 'Preguntar',

  waiting: 'Usted preguntó a',
  onlyYou: 'Solo usted ve esta lista.',
  askedOn: (day) => `se le preguntó el ${day}`,
  onPaper: 'en papel',
  givenOn: (day) => `respondió el ${day}`,
  more: (name) => `Más sobre la respuesta de ${name}`,
  sheet: 'La hoja para entregar',
  typeIn: 'Pasar lo que regresó',
  takeBack: 'Ya no esperar',
  fresh: (count) =>
    plural('es', count, {
      one: 'Una respuesta la tiene solo usted. Léala y pásela a la entrevista inicial para quienes trabajan en este caso.',
      other:
        '{n} respuestas las tiene solo usted. Léalas y páselas a la entrevista inicial para quienes trabajan en este caso.',
    }),
  takeIn: (count) =>
    plural('es', count, {
      one: 'Pasarla a la entrevista inicial',
      other: 'Pasarlas a la entrevista inicial',
    }),
  withYou: 'por ahora solo con usted',

  rows: {
    strengths: 'Fortalezas que veo',
    learning: 'Aprendizaje en clase',
    relations: 'Con las demás personas',
    energy: 'Energía y ánimo, como cualquiera los podría ver',
    works: 'Lo que funciona conmigo',
    wish: 'Una preocupación o un deseo',
  },
  ticks: {
    strengths: {
      keepsGoing: 'persevera cuando es difícil',
      helpsOthers: 'ayuda a otras personas',
      asks: 'hace buenas preguntas',
      makesThings: 'crea o construye cosas',
      leads: 'toma la iniciativa',
      humor: 'hace reír con amabilidad',
    },
    learning: {
      followsTalk: 'sigue lo que se explica',
      remembers: 'recuerda de una clase a otra',
      startsAlone: 'empieza sin ayuda',
      needsShown: 'empieza cuando se le muestra cómo',
      needsTime: 'lo logra con más tiempo',
      workMissing: 'faltan trabajos',
    },
    relations: {
      worksWithMany: 'trabaja con muchas personas',
      oneOrTwo: 'tiene una o dos amistades cercanas',
      seeksAdults: 'busca a los adultos',
      mostlyAlone: 'casi siempre está a solas',
      disputes: 'tiene conflictos en la clase',
    },
    energy: {
      takesPart: 'con atención y participando',
      tired: 'con cansancio o sueño',
      quieter: 'habla menos que antes',
      restless: 'en movimiento',
      upset: 'a veces con llanto o enojo',
      late: 'llega tarde o se va antes',
    },
    works: {
      stepByStep: 'un paso a la vez',
      privateWord: 'unas palabras en privado',
      seat: 'cierto asiento',
      choice: 'poder elegir entre tareas',
      break: 'un descanso corto',
      praise: 'decirle lo que salió bien',
    },
    wish: {
      somebodyToTalk: 'alguien con quien hablar',
      timeToCatchUp: 'tiempo para ponerse al día',
      helpMaterials: 'ayuda con materiales',
      familyContact: 'una llamada a la familia',
      nothingNow: 'nada por ahora',
    },
  },
  line: (row) => `En una línea: ${row}`,
  nothing: 'sin respuesta',
  by: (name, day) => `${name}, ${day}`,

  form: {
    title: (name) => `¿Cómo ve usted a ${name}?`,
    asks: (name, day) => `${name} le pregunta, hasta el ${day}.`,
    hint: 'Marque lo que ha visto, o escriba una línea, donde tenga algo que decir. Con una basta. Escriba lo que vio, no lo que pueda significar; lo que no ha visto queda en blanco.',
    who: 'Al principio solo lo leen usted y quien pregunta; después, las pocas personas que trabajan con este estudiante. El estudiante y su familia pueden pedir leerlo.',
    give: 'Enviar',
    given: (day) => `Enviado el ${day}. Gracias. Todavía puede cambiarlo.`,
    over: (day) => `Enviado el ${day}. Gracias. Ya está cerrado y no se puede cambiar.`,
    change: 'Enviar como está ahora',
    gone: 'Ya nadie pide esta respuesta, o todavía no llega aquí.',
    back: 'Volver al día',
  },

  answered: {
    title: 'Respuestas que usted dio',
    hint: 'Todavía puede corregirlas. Salen de esta lista cuando ya nadie trabaja con ellas.',
    by: (asker) => `se lo preguntó ${asker}`,
    yours: 'Lo que usted envió',
  },

  paper: {
    title: 'La mirada de un docente',
    heading: (name) => `¿Cómo ve usted a ${name}?`,
    to: (name, asker, day) =>
      `Para ${name}. Devuélvala por favor en persona a ${asker}, a más tardar el ${day}.`,
    hint: 'Marque lo que ha visto, o escriba una línea. Con una basta. Hechos, no suposiciones; lo que no ha visto queda en blanco.',
    who: 'La leerán las pocas personas que trabajan con este estudiante. El estudiante y su familia pueden pedir leerla.',
    line: 'En una línea',
    back: 'Volver a la entrevista inicial',
  },
};
