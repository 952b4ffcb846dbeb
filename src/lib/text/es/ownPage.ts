import type { ownPage as shape } from '../en/ownPage.ts';

/** A quien estudia se le habla de tú; a la persona adulta, de usted. */
export const ownPage: typeof shape = {
  title: (name) => `${name}, esta página es tuya`,
  intro:
    'Aquí escribes a solas. Nada le llega a nadie antes de que toques «Terminé». Deja sin contestar lo que quieras: con una línea basta.',
  language: 'Idioma de esta página',
  danger: (numbers) =>
    `Hay una sola cosa que una persona adulta de aquí no puede callar: que tú u otra persona esté en peligro. Entonces lo primero es ayudar, y se te avisa. Si es urgente, dilo ahora a la persona adulta que está contigo o llama a uno de estos números: ${numbers}.`,

  strengths: 'Lo que aporto',
  strengthsRead: 'Esta parte la puede leer todo el personal de la escuela que ayuda así a estudiantes.',
  goodAt: 'Se me da bien',
  caresFor: 'Cuido de',
  caresForHint: 'Personas, animales, un lugar, una idea.',
  likes: 'Me gusta',
  answered: (beginning, text) => `${beginning}: ${text}`,

  words: 'Con mis palabras',
  readers: 'Quién lo leería',
  readersHow: 'En cada parte eliges: estas personas, o una sola persona adulta.',
  why: {
    lead: 'se ocupa de esto contigo',
    team: 'trabaja contigo en esto',
    standIn: 'sustituye a alguien que no está',
    coordinator: 'coordina la ayuda en la escuela',
  },
  parts: {
    goingOn: 'Lo que está pasando',
    want: 'Lo que me gustaría que pasara',
    health: 'Mi salud',
    family: 'Mi familia y mi casa',
  },
  reads: '¿Quién puede leer esto?',
  list: 'Las personas nombradas arriba',
  one: (name) => `Solo ${name}`,

  notice:
    'Las dos partes que siguen preguntan por la salud y por la familia. Contestar es decisión tuya. Puedes dejar fuera una o las dos, y nada cambia para ti: ni tus notas ni la ayuda que recibes. Una ley federal, la Enmienda de Protección de los Derechos del Alumnado (PPRA), dice que las familias, y cada estudiante desde los 18 años, pueden ver antes estas preguntas y decir que no. Si prefieres hablar antes con tu familia, hazlo.',
  noticeTitle: 'Antes de preguntar por salud y familia',
  noticeHint:
    'Quien escribe a solas lee esto primero y puede dejar fuera las dos partes. Las palabras que hay al principio son sencillas y no son asesoría legal: pida a quien asesora a su escuela que las revise. Si las borra, vuelven.',
  noticeIn: { en: 'En inglés', es: 'En español' },
  noticed: 'Dos partes que puedes dejar fuera',
  leave: 'La dejo fuera',
  write: 'Quiero escribir algo',
  leftOutHere: 'Queda fuera. Está bien así.',

  done: 'Terminé',
  giveBack: 'Devolver la computadora',
  waits: 'Lo que escribiste espera en esta computadora, cerrado, hasta que sigas.',
  thanks: 'Gracias',
  kept: (name) => `Quedó guardado tal como lo escribiste. Ahora devuelve la computadora a ${name}.`,

  handOver: (name) => `${name} escribe a solas`,
  handOverNow: 'Entregar la computadora',
  handOverHow:
    'La pantalla muestra entonces una sola página y ningún camino a otra cosa; las demás ventanas de esta escuela se cierran con llave. Cuando le devuelvan la computadora, ábrala como siempre.',
  handOverSay:
    'Diga antes que cada parte puede quedar fuera, quién la leería, y que las personas adultas deben actuar cuando alguien está en peligro.',

  readOut: (name, names) => `Diga antes a ${name} quién lo va a leer: ${names}.`,
  agrees: (name) => `¿Qué dice ${name}?`,
  agreesYes: 'Pueden leerlo',
  agreesNo: 'Mejor no: solo para algunas personas',
  agreesNoHow: 'Entonces será una nota dicha en confianza, para usted y para quienes marque.',

  lineReadBy: (names) =>
    `Además de usted, leerán la línea: ${names}. Dígalo antes de anotar algo que se le confió.`,

  wrote: (name) => `Lo que ${name} escribió a solas`,
  wroteOn: (part, day) => `${part} · escrito por quien estudia, ${day}`,
  ownStrength: (text) => `«${text}», con sus palabras`,
  notHere: (parts) =>
    `Quedó fuera, o se contó a una sola persona adulta, como es derecho de cualquiera: ${parts}.`,
  agreed: (names, day) => `El ${day} supo quién lo lee y estuvo de acuerdo: ${names}.`,
  partInConfidence: (part) => `${part} · escrito por quien estudia`,
};
