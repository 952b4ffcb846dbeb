import type { refusals as english } from '../en/refusals.ts';

export const refusals: typeof english = {
  required: () => 'Escriba algo aquí, por favor.',
  tooLong: ({ most }) =>
    most === undefined
      ? 'Esto es más largo de lo que cabe aquí. Acórtelo, por favor.'
      : `Esto es más largo de lo que cabe aquí. Como máximo ${most} caracteres.`,
  tooMany: () => 'Aquí ya están todos los que caben. Quite uno primero, por favor.',
  notAnAddress: () => 'Esto no es una dirección de correo. Escríbala así: nombre@example.org.',
  blankUnknown: () => 'Aquí hay palabras entre llaves que nada completa. Use solo las de la lista.',
  subjectTells: () =>
    'Otras personas pueden leer el asunto. Ahí solo se completan {school} y {day}, nunca un nombre.',
  blankLeft: () => 'Falta completar algo: busque las llaves { } en el texto.',
  notToContact: () => 'No hay que comunicarse con esta persona. Arriba, en la familia, dice por qué.',
  notADate: () => 'Este día no está en el calendario. Escríbalo así: 2026-10-12.',
  inTheFuture: () => 'Este día aún no ha llegado. Elija hoy o un día anterior.',
  notATime: () => 'Esto no es una hora. Escríbala así: 13:30.',
  notANumber: () => 'Escriba un número, por favor.',
  badChoice: () => 'Elija una de las respuestas de la lista, por favor.',
  notFound: () => 'Esto ya no está aquí. Quizá alguien lo cerró o todavía no ha llegado.',
  notYourRole: () => 'Su función no puede hacer esto. La coordinación puede decirle quién sí.',
  alreadyDone: () => 'Esto ya está hecho.',
  notDone: () => 'Esto todavía no está hecho, así que no hay nada que deshacer.',
  alreadyClosed: () => 'Esto ya está cerrado.',
  caseIsClosed: () => 'Este caso está cerrado. Ábralo de nuevo primero; su historia sigue ahí.',
  caseIsOpen: () => 'Este caso sigue abierto. Ciérrelo primero.',
  openCaseExists: ({ lead }) =>
    lead === undefined
      ? 'Ya hay un caso abierto. Escriba en ese, para que nadie tenga que contarlo dos veces.'
      : `Ya hay un caso abierto, a cargo de ${lead}. Escriba en ese, para que nadie tenga que contarlo dos veces.`,
  leadStays: () => 'Quien es responsable sigue en el equipo. Pase primero la responsabilidad a otra persona.',
  endBeforeStart: () => 'El final viene antes del comienzo. Revise los dos días, por favor.',
  levelsIncomplete: () => 'Escriba los cinco niveles o deje los cinco vacíos, por favor.',
  levelsAfterStart: () =>
    'Los niveles se fijan antes de que comience el trabajo, para que sigan siendo honestos.',
  reasonNeeded: () => 'Diga por qué, en pocas palabras. Más tarde alguien querrá saberlo.',
  changedSince: () => 'Alguien cambió esto mientras usted escribía. Mire las dos versiones y elija.',
  nothingToUndo: () => 'Aquí ya no hay nada que deshacer.',
  nothingChanged: () => 'Todavía nada es distinto. Cambie al menos uno.',
  nothingTicked: () => 'Marque primero al menos una línea.',
  nothingToSign: () => 'Todavía no hay ningún rato que firmar. Agregue uno primero.',
  relayNeedsBoth: () =>
    'Una dirección que empieza con turn: o turns: necesita un nombre de usuario y una contraseña. Los da la persona que administra ese servidor.',
  notNext: () =>
    'Desde donde está ahora no puede pasar a eso. Elija uno de los pasos de la lista, por favor.',
  noConsent: () =>
    'Todavía no se puede enviar nada: ningún permiso vigente lo incluye todo. Lo que falta está junto al pedido.',
  theirWords: () =>
    'Esto lo escribió quien estudia aquí. Puede retirarse si así lo pide, pero no nos toca cambiar sus palabras.',
  notAskedFor: () => 'El pedido no nombra todo esto. Déjelo fuera, o escriba un pedido que lo nombre.',
  tellsWhy: () =>
    'Esto repite lo que el caso dice de necesidades, razones o conversaciones. La hoja de un docente dice lo que funciona y nunca por qué.',
  tooMuchForOnePage: () =>
    'Esto no cabe en una página. Doce renglones como máximo en total, y ninguno de más de 160 caracteres.',
  tooFarAhead: () => 'Es demasiado tiempo. Una hoja vale medio año como máximo; después se revisa.',
  isOver: () => 'Su plazo terminó. Escriba otra si todavía ayuda.',
  rightsPassed: () =>
    'El padre, la madre o el tutor ya no tiene los derechos. Puede autorizar quien los tiene hoy; está en la página del estudiante.',
  studentDecides: () =>
    'El estudiante tiene los derechos y no ha aceptado que la familia reciba esto. Pregúntele y anote primero el sí.',
  rightsNotYet: () =>
    'El estudiante todavía no cumple 18 años y solo tiene los derechos si una orden lo dice. Puede autorizar la familia, o es un servicio que un menor puede elegir.',
  noPlanYet: () => 'Todavía no hay plan que acordar. Agregue primero una meta o un paso.',
  newerVersion: () =>
    'Esto se escribió con una versión más nueva de Holdfast. Puede leerlo; actualice este dispositivo para cambiarlo.',
};
