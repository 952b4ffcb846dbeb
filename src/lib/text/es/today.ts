import type { today as shape } from '../en/today.ts';
import { plural } from '../plural.ts';

const SMALL = ['', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'];

export const today: typeof shape = {
  people: (count) =>
    count === 0
      ? 'Nadie le necesita con urgencia.'
      : `${SMALL[count] ?? String(count)} ${count === 1 ? 'persona le necesita' : 'personas le necesitan'} primero.`,
  yours: 'Lo suyo de hoy',
  late: (count) => plural('es', count, { one: '1 con retraso', other: '{n} con retraso' }),
  dueToday: (count) => `${count} para hoy`,
  soon: 'Durante la semana',
  done: (text) => `Hecho: ${text}`,
  checkIn: (goal) => `ver cómo va: ${goal}`,
  mentorCheck: 'la mirada semanal',
  lookAsked: 'le piden una mirada al plan',
  meet: 'reunirse por primera vez',
  followUp: 'preguntar cómo va ahora',
  viewAsked: (asker) => `${asker} pregunta cómo ve usted a este estudiante`,
  viewGiven: (name) => `leer la respuesta de ${name}`,
  viewOwed: (name) => `todavía sin respuesta de ${name}`,
  towards: (goal) => `Plan: ${goal}`,
  standInFor: (name) => `por ausencia de ${name}`,
  september: (line) => `Septiembre: ${line}`,
  begun: 'Lo que empezó y aún no guardó',
  begunHint: 'Lo que estaba escribiendo sigue ahí cuando vuelva a abrir el formulario. Nadie más lo ve.',
  begunOne: (what) => `${what}: continuar`,
  owed: 'Se debe una respuesta',
  owedRule: (days) =>
    plural('es', days, {
      one: 'una respuesta en un día de clases',
      other: 'una respuesta en {n} días de clases',
    }),
  referredBy: (name, day) => `remisión de ${name}, ${day}`,
  preparedWord: (words) => `Preparado: «${words}»`,
  sendWord: 'Responder',
  newReferrals: 'Remisiones nuevas',
  look: 'Merece una mirada',
  noContact: (days) => plural('es', days, { one: 'un día sin contacto', other: '{n} días sin contacto' }),
  noContactRule: (days) => `Regla: ${days} días o más`,
  noContactWhy: (day) =>
    `Se cuenta desde el último contacto logrado o desde que se abrió el caso. El día de la regla fue el ${day}. Los intentos sin respuesta no cuentan. Según los contactos en este dispositivo.`,
  noPlan: 'todavía sin plan',
  noPlanRule: (days) =>
    plural('es', days, { one: 'Regla: en un día de clases', other: 'Regla: en {n} días de clases' }),
  noPlanWhy: (day) =>
    `Se cuenta desde que se abrió el caso. El día de la regla fue el ${day}. Con una meta ya hay plan. Según las metas en este dispositivo.`,
  noGrowth: (goal) => `¿qué se podría cambiar en el plan para «${goal}»?`,
  noGrowthRule: 'Dos anotaciones por debajo de lo esperado',
  noGrowthWhy: (day) =>
    `Las dos últimas anotaciones están por debajo de lo esperado, la segunda el ${day}. Es una pregunta sobre el plan: la meta, los pasos, quién ayuda y cuándo. Se va con cualquier cambio para esta meta, con una nota de que el plan queda como está, o con una anotación mejor.`,
  blocked: (step) => `está detenido: ${step}`,
  blockedWhy:
    'Alguien marcó este paso como bloqueado. Queda aquí para quien lo hace y para quien lleva el caso, hasta que pueda seguir o ya no se espere.',
  studentLeft: 'ya no está en la lista de la escuela',
  studentLeftRule: 'Regla: quien tiene un caso abierto está en la lista',
  studentLeftWhy:
    'La lista más nueva no tiene este nombre, y el caso sigue abierto. Ciérrelo o entregue lo prometido. Según la última importación en este dispositivo.',
  askedOfYou: {
    title: 'Se le pide a usted, por custodiar los registros',
    asks: 'pide abrir en conjunto un caso cerrado',
    hint: 'Allí está la razón. Puede decir que no.',
    look: 'Leer y responder',
  },
  rightsSoon: (day) => `cumple 18 años el ${day} y desde entonces tiene los derechos`,
  rightsPassed: (day) => `tiene los derechos desde el ${day}`,
  rightsRule: (days) => `Regla: desde ${days} días antes de cumplir 18 años`,
  rightsWhy:
    'Ese día los derechos sobre el expediente pasan de los padres al estudiante, a menos que un tribunal haya dicho otra cosa. Lo que autorizó la familia ya no deja salir nada más: pida al estudiante lo que todavía haga falta, y pregunte si la familia seguirá recibiendo su hoja. Según la fecha de nacimiento en la lista, o el día que se anotó. Se le avisa hasta dos semanas después.',
  openedByTwo: 'lo abrieron dos personas',
  openedByTwoRule: (day) => `El ${day}`,
  openedByTwoWhy:
    'Lo abrieron en conjunto quien coordina y quien custodia los registros. Quiénes fueron y por qué está en el caso, donde dice quién puede verlo. Se le avisa durante dos semanas.',
  nothing: 'Hoy no hay nada pendiente.',
  nothingBelow: 'Un buen día para una visita sin motivo.',
  firstSteps: 'Primeros pasos',
  firstStepsAside: 'desaparece al terminar',
  steps: {
    students: 'Traer la lista de estudiantes o agregar a alguien a mano',
    refer: 'Escribir una primera remisión',
    decide: 'Tomar una decisión',
    plan: 'Hacer un plan en conjunto',
  },
  stepDone: 'hecho',
};
