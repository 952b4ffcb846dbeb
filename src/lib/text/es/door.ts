import type { door as english } from '../en/door.ts';
import { plural } from '../plural.ts';

export const door: typeof english = {
  helpWhenWrong: 'Si algo sale mal',
  title: 'Holdfast',
  lead: 'Conocer bien a cada estudiante, cumplir lo prometido y cuidarse mutuamente al hacerlo.',
  promise:
    'Cada expediente queda sellado en sus propias computadoras. Ningún servidor puede leerlo y nada se detiene sin red.',
  start: 'Comenzar una escuela en este dispositivo',
  unsupportedTitle: 'Este navegador es demasiado antiguo',
  unsupported:
    'Le falta lo que Holdfast necesita para sellar los expedientes. Lo tiene un Chrome, Edge, Firefox o Safari actual. Aquí no se escribió nada.',

  missing: (parts: string) => `Falta aquí: ${parts}.`,
  switchedOffTitle: 'Este navegador tiene desactivada una de sus partes',
  switchedOff:
    'Holdfast necesita WebAssembly para hacer claves con su frase de acceso. Un modo de seguridad o una política lo ha desactivado; quien se ocupa de esta computadora puede permitirlo para esta dirección. Aquí no se escribió nada.',

  create: {
    title: 'Comenzar una escuela',
    step: (now, all) => `Paso ${now} de ${all}`,
    school: '¿Cómo se llama la escuela?',
    name: '¿Cuál es su nombre?',
    nameHint: 'Como le conocen sus colegas.',
    role: '¿Qué hace usted aquí?',
    roleHint: 'Quien comienza una escuela la coordina. Más tarde puede pasar esta tarea.',
    language: '¿En qué idioma hablamos?',
    timeZone: 'Los días escolares siguen el reloj de este dispositivo.',
    begin: 'Comenzar esta escuela',
    makingTitle: 'Su escuela está en camino',
    making: 'Creando las llaves. Tarda un momento y no sale de este dispositivo.',
  },

  passphrase: {
    title: 'Su frase de acceso',
    offered: 'Hicimos una para usted. Las hechas al azar son más seguras.',
    offeredIs: 'La frase que hicimos',
    another: 'Hacer otra',
    asOffered: 'Tomar una hecha al azar',
    take: 'Usar esta',
    own: 'Prefiero escribir la mía',
    ownLabel: 'Su propia frase de acceso',
    ownHint: 'Al menos 15 caracteres. Cuatro o cinco palabras sin relación entre sí se recuerdan bien.',
    again: 'Una vez más, para mayor seguridad',
    writeOnce: 'Escríbala una vez, para practicar',
    different: 'Las dos no son iguales.',
    tooShort: (least) => `Escriba al menos ${least} caracteres, por favor.`,
    tooEasy: 'Se podría adivinar demasiado pronto. Ayudarían unas palabras más sin relación entre sí.',
    schoolWords:
      'Contiene un nombre de su escuela o el suyo, y eso se prueba primero. Elija otras palabras, por favor.',
    nobodyKnows:
      'Nadie más la conoce y nadie puede consultarla. Si la olvida, solo ayuda la hoja de recuperación.',
    label: 'Frase de acceso',
    show: 'Mostrar la frase de acceso',
    hide: 'Ocultar la frase de acceso',
  },

  kit: {
    title: 'Su hoja de recuperación',
    why: 'Doce palabras en papel. Abren esta escuela y sus copias de seguridad si olvida la frase de acceso.',
    shownOnce: 'Se muestran solo esta vez. Imprímalas o escríbalas a mano.',
    print: 'Imprimir la hoja',
    where: 'Guarde el papel donde guarda las llaves: no junto a esta computadora, no como foto.',
    safe: 'Usted coordina sin nadie más. Selle una segunda hoja para la caja fuerte de la dirección, por favor.',
    written: 'La tengo en papel',
    check: 'Ahora lea tres palabras de su papel',
    word: (position) => `Palabra ${position}`,
    wrong: (position) => `La palabra ${position} no es la de la hoja. Mire otra vez su papel, por favor.`,
    right: 'La hoja funciona. Guárdela bien.',
    wordsLabel: 'Las doce palabras',
    sheetFor: (school) => `Hoja de recuperación de ${school}`,
    sheetHow: 'Abra Holdfast, elija «Olvidé mi frase de acceso» y escriba estas palabras en este orden.',
    sheetWarning: 'Quien tenga este papel puede abrir todo lo que puede leer la persona a quien pertenece.',
  },

  unlock: {
    title: (school) => `Abrir ${school}`,
    open: 'Abrir',
    opening: 'Abriendo. Tarda un segundo a propósito: así adivinar resulta lento.',
    wrong: 'Con eso no se abrió. Fíjese en las mayúsculas y en los espacios entre palabras.',
    triesLeft: (count) =>
      plural('es', count, {
        one: 'Un intento más antes de una pausa.',
        other: '{n} intentos más antes de una pausa.',
      }),
    wait: (seconds) =>
      plural('es', seconds, {
        one: 'Espere un segundo antes del próximo intento, por favor.',
        other: 'Espere {n} segundos antes del próximo intento, por favor.',
      }),
    waitMinutes: (minutes) =>
      plural('es', minutes, {
        one: 'Espere un minuto antes del próximo intento, por favor.',
        other: 'Espere {n} minutos antes del próximo intento, por favor.',
      }),
    kitOnly: 'Demasiados intentos. Ahora solo abre la hoja de recuperación.',
    forgot: 'Olvidé mi frase de acceso',
    withKit: 'Escriba las doce palabras de su hoja de recuperación',
    kitWords: 'Las doce palabras, en orden',
    kitWrong: 'Estas no son las palabras de una hoja de recuperación. Quizá leyó mal alguna.',
    weakened:
      'Algo cambió desde fuera el cierre de esta escuela, así que sigue cerrada. La hoja de recuperación la abre y crea un cierre nuevo.',
    withPassphrase: 'Volver a la frase de acceso',
    another: 'Comenzar otra escuela en este dispositivo',
    newer:
      'Una versión más nueva de Holdfast hizo la cerradura de esta escuela, y esta, más antigua, no puede abrirla. No se ha perdido nada. Vuelva a cargar esta página para recibir la versión nueva.',
    kitOther: 'Esta hoja es de otra escuela o de otra persona.',
    newPassphrase: 'Ahora elija una nueva frase de acceso',
  },

  chooser: {
    title: '¿Qué escuela?',
    hint: 'Las etiquetas son suyas. Los nombres de las escuelas están sellados.',
    label: 'Una etiqueta para esta escuela en este dispositivo',
    labelHint: 'Cualquiera ante esta computadora puede leer la etiqueta; elija una que no revele nada.',
    another: 'Otra escuela',
  },

  removed: {
    haveFile: 'Tengo un archivo sellado para traer de vuelta',
    title: 'Lo que había aquí ya no está',
    of: (label) => `Los datos de «${label}» se borraron de este navegador.`,
    unnamed: 'Una escuela sin etiqueta',
    ofUnnamed: 'Los datos de una escuela se borraron de este navegador.',
    text: 'Alguien borró los datos del navegador o al dispositivo le faltó espacio. No empiece de cero, por favor: quizá haya otras copias completas.',
    notOurFile: 'No es un archivo sellado de Holdfast o no está completo. No se cambió nada.',
    takeOff: 'Quitarla de esta lista',
    takeOffAsk: '¿Quitar esta escuela de la lista? Un archivo sellado aún puede recuperarla más tarde.',
    takeOffYes: 'Sí, quitarla',
  },

  /** While somebody who shares this laptop looks at another window. */
  veil: {
    title: 'Página tapada',
    why: 'Esta página queda tapada mientras usted está en otra ventana. Vuelva y todo seguirá ahí.',
  },

  lock: {
    soon: (seconds) =>
      plural('es', seconds, { one: 'Se bloquea en un segundo', other: 'Se bloquea en {n} segundos' }),
    why: 'Hace rato que nadie toca este dispositivo. Lo que escribió seguirá aquí.',
    stay: 'Seguir abierto',
    now: 'Bloquear ahora',
    locked: 'Bloqueado. Todo lo que escribió está guardado.',
    unkept:
      'Bloqueado. El disco no lo aceptó todo; el resto espera sellado en esta ventana. Ábrala de nuevo antes de cerrarla, por favor.',
  },

  forgets: {
    title: 'Este navegador puede olvidar',
    text: 'No ha prometido conservar lo que usted escribe. Si falta espacio o alguien borra sus datos, esta escuela desaparece de este dispositivo.',
    what: 'Haga una copia de seguridad en cuanto haya algo aquí y guárdela en otro lugar. Una ventana privada lo olvida todo al cerrarse.',
    goOn: 'Entiendo, continuar',
  },
};
