import type { safety as english } from '../en/safety.ts';
import { plural } from '../plural.ts';

export const safety: typeof english = {
  name: 'Seguridad',
  toDo: 'Seguridad: alguien puede estar en peligro',
  hint: 'Marque lo que ya está hecho, si le ayuda. Las marcas son solo para usted y no se guardan en ninguna parte.',
  stay: 'No se separe de quien le necesita',
  stayWhy: 'Quien puede estar en peligro no se queda sin compañía.',
  danger: 'Peligro ahora mismo: llame',
  dangerWhy: 'Después avise a la oficina, para que quien venga encuentre el camino.',
  call: 'Si sospecha abuso o descuido: llame ahora a la agencia, usted en persona',
  callWhy:
    'Basta una sospecha; nadie le pide pruebas. Avisar a la dirección, a alguien del equipo o a la policía escolar no es la llamada.',
  noNumber:
    'La escuela todavía no ha anotado el número: quien coordina puede hacerlo en los ajustes. Mientras tanto, Childhelp le ayuda a encontrar a quién llamar donde usted está, de día y de noche. No recibe reportes: la llamada a la agencia la sigue haciendo usted.',
  childhelp: 'Childhelp',
  calls: (what) => `Llamar: ${what}`,
  say: 'Qué puede decir',
  sayings: [
    '«Qué bueno que me lo contaste.»',
    '«No es culpa tuya.»',
    '«Voy a avisar a personas que trabajan para protegerte, y te voy a contar qué sigue.»',
  ],
  never: 'Qué no hacer',
  nevers: [
    'No prometa guardar el secreto.',
    'No pregunte más de lo necesario: otras personas preguntarán, una sola vez.',
    'No pregunte a quien pudo haberlo hecho, y no llame a la casa antes de que la agencia lo indique.',
  ],
  tell: 'Avise a la dirección',
  tellWhy: 'Según la norma de la escuela. Nunca sustituye su llamada.',
  called: 'Cuando haya llamado',
  written: (hours, form, state) =>
    `${state}: el informe por escrito${form ? ` (${form})` : ''} se entrega dentro de ${plural('es', hours, { one: 'una hora', other: '{n} horas' })} después de la llamada.`,
  notWritten: (state) => `${state}: después de la llamada no se pide un informe por escrito.`,
  ago: '¿Cuándo fue?',
  agos: {
    0: 'Ahora mismo',
    15: 'Hace un cuarto de hora',
    30: 'Hace media hora',
    60: 'Hace una hora',
    120: 'Hace dos horas',
    240: 'Hace cuatro horas',
    1440: 'Hace un día',
  },
  note: 'Ya llamé',
  kept: 'Holdfast guarda que usted llamó, cuándo, y para cuándo es el informe por escrito: en el registro de seguridad, que solo lee quien coordina. No guarda qué informó ni sobre quién.',
  report: (form) => (form ? `Informe por escrito (${form})` : 'Informe por escrito'),
  due: (day, time) => `para el ${day}, ${time}`,
  left: (hours, minutes) => (hours > 0 ? `quedan ${hours} h ${minutes} min` : `quedan ${minutes} min`),
  over: 'El plazo ya pasó. Envíelo ahora: más vale tarde que nunca.',
  calledAt: (day, time) => `Usted llamó el ${day}, ${time}.`,
  rule: (hours, state) =>
    `Se cuenta desde su llamada, por reloj y también en fin de semana: ${hours} horas, la norma que la escuela anotó para ${state}. Solo usted ve esto.`,
  sent: 'Ya lo envié',
  notNeeded: 'No hace falta el reloj',
  today: 'Solo usted ve esto',
  toSteps: 'Abrir la lista de pasos',
  suicide: {
    title: '¿Piensa en el suicidio?',
    ask: 'Pregunte sin rodeos: «¿Estás pensando en matarte?». Preguntar no pone la idea en la cabeza.',
    stay: 'No se separe hasta que llegue alguien con formación para esto.',
    lifeline:
      'Llame o envíe un mensaje de texto al 988, de día y de noche, o chatee en 988lifeline.org/es. En español: oprima 2, o envíe AYUDA por mensaje de texto al 988.',
    text: 'Mensaje de texto al 988',
    protocol: (where) => `El protocolo de la escuela: ${where}`,
    noProtocol:
      'La escuela todavía no ha anotado dónde está su protocolo: quien coordina puede hacerlo en los ajustes.',
    noScore:
      'Ningún formulario de aquí da una puntuación: qué tan grande es el riesgo lo valora alguien con formación para ello.',
  },
  others: 'Otros números de la escuela',
  settings: {
    title: 'Cuando alguien puede estar en peligro',
    hint: 'Lo que su estado pide a quien sospecha abuso, y la manera de su escuela. Está detrás del botón Seguridad. Holdfast empieza con la norma de California: revise la ley de su propio estado.',
    numbers: 'El número de la línea de protección de menores se anota en Números a los que llamar.',
    state: 'Estado',
    hours: 'Horas entre la llamada y el informe por escrito',
    hoursHint: 'Por reloj. 0 si no se pide ninguno.',
    form: 'Su formulario',
    tell: 'A quién se avisa en la escuela, y cómo',
    tellHint: 'Como «a la dirección, en persona, antes de que termine el día».',
    protocol: 'Protocolo ante riesgo de suicidio: su página o número',
    protocolHint: 'Como «carpeta de crisis, página 12» o «ext. 204».',
  },
};
