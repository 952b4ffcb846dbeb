import type { backup as shape } from '../en/backup.ts';
import { plural } from '../plural.ts';

export const backup: typeof shape = {
  title: 'Copia de seguridad',
  below: 'Un archivo sellado que lo recupera todo si se pierde esta computadora.',
  open: 'Copias de este dispositivo',

  age: {
    none: 'Aún no hay copia de seguridad. Si se pierde esta computadora, se pierde todo lo que tiene.',
    today: 'La última copia de seguridad es de hoy.',
    days: (days) =>
      plural('es', days, {
        one: 'La última copia de seguridad es de ayer.',
        other: 'La última copia de seguridad tiene {n} días.',
      }),
    due: 'Un buen momento para hacer otra.',
    link: 'Hacer una copia',
  },

  make: {
    title: 'Hacer una copia de seguridad',
    what: 'Contiene todo lo que tiene este dispositivo: estudiantes, casos, planes, lo que está a medio escribir y sus reflexiones privadas.',
    sealed: 'Va sellada. Solo la abren su frase de acceso de hoy o la hoja de recuperación.',
    passphrase: 'Su frase de acceso, para saber que es usted',
    submit: 'Hacer una copia de seguridad',
    ready: 'La copia está lista',
    opened: 'Se abrió de nuevo y se comparó con este dispositivo: está completa.',
    save: 'Guardar el archivo',
    saved:
      'El navegador lo guarda ahora. Desde aquí nadie puede saber si llegó: póngalo en una memoria o en otro disco y revíselo allí.',
    purpose: 'copia de seguridad de este dispositivo',
    recipient: 'archivo sellado que conserva quien lo hizo',
  },

  check: {
    title: 'Revisar una copia',
    hint: 'Elija el archivo allí donde lo guarda. Se abre, se lee hasta el final y se compara con este dispositivo. No se cambia ni se guarda nada.',
    choose: 'Elegir una copia',
    chosen: (name) => `Elegida: ${name}`,
    submit: 'Revisarla',
    whole: 'Esta copia está completa. Recuperaría todo lo siguiente.',
    aside: (count) =>
      plural('es', count, {
        one: 'Contiene un cambio apartado, igual que en el dispositivo.',
        other: 'Contiene {n} cambios apartados, igual que en el dispositivo.',
      }),
    made: (day) => `Hecha el ${day}`,
    newest: (day) => `cambio más nuevo del ${day}`,
    since: (count) =>
      plural('es', count, {
        one: 'Desde entonces se escribió aquí un cambio.',
        other: 'Desde entonces se escribieron aquí {n} cambios.',
      }),
    nothingSince: 'Desde entonces no se ha escrito nada aquí.',
    table: 'Lo que hay en el archivo y lo que hay aquí',
    inFile: 'en el archivo',
    here: 'aquí ahora',
    students: 'Estudiantes',
    cases: 'Casos',
    referrals: 'Remisiones',
    changes: 'Cambios',
  },

  when: {
    title: 'Sus copias',
    lastMade: (day) => `Última copia hecha: ${day}. Se abrió y se comparó antes de guardarla.`,
    lastChecked: (made, day) => `Último archivo revisado: el del ${made}, visto el ${day}.`,
    neverChecked: 'Todavía no se ha revisado ningún archivo guardado. Solo así se sabe que llegó a su lugar.',
    askAfter: 'Días tras los cuales «Hoy» pide otra',
    badDays: 'Elija un número del 1 al 90, por favor.',
    keep: 'Guardar esto',
    kept: 'Guardado.',
  },

  without: {
    title: 'Sin Holdfast',
    text: 'Una copia es un zip con dos archivos age. El programa libre «age» los abre, y la página docs/backup.md dice qué hay dentro.',
    kit: 'Escriba las doce palabras de su hoja de recuperación para verla como llave age. No se guarda nada.',
    show: 'Mostrar la llave',
    key: 'La hoja como llave age',
    warning: 'Con esta línea se abren todas las copias. No la escriba donde otras personas miren.',
    hide: 'Ocultarla de nuevo',
  },

  way: {
    passphrase: 'La frase de acceso del día en que se hizo',
    useKit: 'Usar la hoja de recuperación',
    usePassphrase: 'Usar la frase de acceso',
  },

  steps: {
    gathering: 'Reuniendo lo que hay aquí',
    sealing: 'Sellando. Tarda un momento a propósito: así adivinar es lento.',
    opening: 'Abriendo. Tarda un momento a propósito: así adivinar es lento.',
    checking: 'Leyendo cada expediente',
    keeping: 'Escribiendo en este dispositivo',
  },

  restore: {
    title: 'Recuperar una escuela',
    begin: 'Recuperar una escuela desde un archivo',
    beginHint: 'Una copia de seguridad que termina en .zip o un archivo sellado que termina en .holdfast.',
    next: 'Abrir la copia',
    foundTitle: 'Esto hay en la copia',
    students: (count) => plural('es', count, { one: 'un estudiante', other: '{n} estudiantes' }),
    cases: (count) => plural('es', count, { one: 'un caso', other: '{n} casos' }),
    referrals: (count) => plural('es', count, { one: 'una remisión', other: '{n} remisiones' }),
    newDevice:
      'Esta computadora pasa a ser un dispositivo nuevo suyo. Si el anterior aparece, los dos pueden seguir; ninguno borra lo del otro.',
    alreadyHere: (label) =>
      `Esta escuela ya está en este navegador, como «${label}». Seguramente solo quiere abrirla allí. No se cambió nada.`,
    beside: 'Recuperarla junto a esa',
    besideLabel: (label, day) => `${label} (copia del ${day})`,
    submit: 'Recuperarla aquí',
    newPassphrase: 'Elija una frase de acceso para este dispositivo',
  },

  refusals: {
    notOurFile: 'No es una copia de seguridad de Holdfast o no está completa. No se cambió nada.',
    tooLarge: 'Este archivo es mayor que cualquier copia de una escuela. No se abrió.',
    damaged:
      'Esta copia está dañada y no se puede leer hasta el final. No se cambió nada. Quizá otra copia esté completa.',
    weakened:
      'Alguien cambió la cerradura de esta copia; por eso sigue cerrada. La abre la hoja de recuperación. No se cambió nada.',
    newer:
      'Una versión más nueva de Holdfast hizo esta copia. Actualice este dispositivo e intente de nuevo.',
    wrongPassphrase:
      'Con eso no se abrió. Es la frase de acceso del día en que se hizo la copia. Mire las mayúsculas y los espacios.',
    badWords: 'Estas no son las palabras de una hoja de recuperación. Quizá una esté mal leída.',
    wrongKit: 'Esta hoja es de otra escuela o de otra persona.',
    otherSchool: 'Es la copia de otra escuela o de otra persona. No se cambió nada.',
    cancelled: 'Detenido. No se cambió nada.',
  },

  readMe: (day) => `Holdfast, copia de seguridad del ${day}

Para recuperarla: abra Holdfast, elija «Recuperar una escuela desde un archivo», elija este zip
y escriba su frase de acceso o las doce palabras de su hoja de recuperación.

Sin Holdfast, con el programa age (https://age-encryption.org):
  age -d -i identity.age -o backup.cbor backup.age      pide la frase de acceso
  age -d -i kit.txt -o backup.cbor backup.age           kit.txt contiene la hoja como llave age
Lo que hay dentro está descrito en docs/backup.md de Holdfast.
`,
};
