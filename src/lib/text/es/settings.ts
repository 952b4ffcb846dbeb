import type { settings as shape } from '../en/settings.ts';
import { plural } from '../plural.ts';

export const settings: typeof shape = {
  device: {
    title: 'Este dispositivo',
    contrast: 'Más contraste: letras más fuertes, bordes más claros',
    sharedRoom: 'Varias personas usan esta computadora',
    sharedRoomHint:
      'Se bloquea a los 5 minutos y no a los 10, y tapa la página mientras usted está en otra ventana. Al bloquearse, borra lo que usted copió y olvida qué página estaba abierta. Lo que guardó sigue aquí, sellado.',
    storage: 'Lo que promete este navegador',
    kit: 'Probar la hoja de recuperación',
    kitHow:
      'Escriba las doce palabras de su hoja impresa. Se comprueban en esta computadora y no se guardan.',
    kitGood: 'Abre. Guárdela de nuevo en su lugar.',
    kitTried: (day) => `Se probó por última vez el ${day}.`,
    kitTry: 'Comprobar',
    label: 'Cambiar la etiqueta de la entrada',
  },

  passphrase: {
    change: 'Cambiar la frase de acceso',
    now: 'La frase de acceso actual',
    changed:
      'Cambiada. Desde ahora, aquí solo la frase nueva abre esta escuela. Las copias de antes se abren todavía con la anterior.',
    forgot: 'La olvidé: usar la hoja de recuperación',
  },

  school: {
    title: 'La escuela',
    name: 'Nombre',
    language: 'Idioma en que escribe la escuela',
    tellName: 'A quién se avisa enseguida, si no puede esperar',
    tellNumber: 'El número de esa persona',
    clocks: 'En cuánto tiempo',
    clocksHint:
      'Los tres primeros cuentan días escolares; los dos últimos, todos los días. Empiezan con lo que publican escuelas y programas.',
    loopDays: 'Hasta que quien remitió reciba respuesta',
    meetDays: 'Hasta la primera reunión con cada estudiante',
    planDays: 'Hasta que haya un plan',
    quietDays: 'Días sin contacto hasta que un caso pida atención',
    quietDaysTier3: 'Lo mismo para el nivel 3',
    keep: 'Guardar estos ajustes',
    coordinatorOnly: 'De esto se ocupa la coordinación.',
  },

  urgent: {
    title: 'Números a los que llamar',
    hint: 'Aparecen sobre cada formulario de remisión: una emergencia no es una remisión.',
    emergency: 'Peligro inmediato',
    childProtection: 'Línea de protección de menores',
    crisis: 'Línea de crisis',
    own: 'Un número propio',
    what: '¿Para qué es?',
    label: '¿Cómo se llama?',
    number: 'Número',
    standard: 'el número habitual',
    add: 'Agregar un número',
  },

  daysOff: {
    title: 'Días libres',
    hint: 'En estos días los plazos se detienen. Los fines de semana no hace falta anotarlos.',
    none: 'Todavía no hay días libres.',
    from: 'Primer día',
    to: 'Último día',
    label: '¿Cómo se llama?',
    add: 'Agregar días libres',
    between: (from, to) => `${from} a ${to}`,
  },

  bringIn: {
    title: 'Estudiantes desde el sistema de la escuela',
    hint: 'Suelte el archivo de cada noche, mire qué cambiaría y aplíquelo.',
    open: 'Traer una lista',
  },

  members: {
    title: 'Quiénes trabajan aquí',
    you: 'usted',
  },

  aside: {
    title: 'Apartado',
    hint: (count) =>
      plural('es', count, {
        one: 'Un cambio no se pudo usar en esta computadora. Se conserva aquí y no se aplicó.',
        other: '{n} cambios no se pudieron usar en esta computadora. Se conservan aquí y no se aplicaron.',
      }),
    none: 'No hay nada apartado. Todos los cambios pasaron la revisión.',
    why: {
      unreadable: 'No se puede leer.',
      otherSchool: 'Es de otra escuela.',
      otherRecord: 'Es de otro expediente.',
      unknownAuthor: 'Aquí no se conoce a quien lo escribió.',
      badSignature: 'La firma no es correcta.',
      notAllowed: 'Quien lo escribió no puede escribir allí.',
      afterCut: 'Viene de una computadora que ya no pertenece a la escuela, y nadie lo había visto antes.',
      fork: 'Un dispositivo escribió dos cosas distintas en el mismo lugar.',
      gap: 'Falta algo que venía antes.',
      noKey: 'Es solo para otras personas, o su llave está en camino.',
      damaged: 'Se dañó en el camino o en el disco.',
      partMissing: 'Falta una parte.',
      notWhole: 'No contiene todo lo que dice reemplazar.',
      waiting: 'Se apoya en algo que no ha llegado.',
    },
    forkBy: (name) =>
      `La computadora de ${name} escribió dos cosas distintas en el mismo lugar. Ambas cuentan. Puede haber una copia de esa computadora: pregunte a ${name}, y si nadie sabe de una, diga en Personas que se perdió.`,
    other: 'Una razón que conoce una versión más nueva.',
    count: (count) => plural('es', count, { one: 'un cambio', other: '{n} cambios' }),
    from: (name) => `de una computadora de ${name}`,
    since: (day) => `aquí desde el ${day}`,
  },

  about: {
    title: 'Esta versión',
    version: (name) => `Holdfast ${name}`,
    words: 'Todo funciona en este navegador. Ningún servidor guarda un expediente ni una llave.',
  },
};
