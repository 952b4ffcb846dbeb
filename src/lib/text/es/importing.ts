import type { importing as english } from '../en/importing.ts';
import { plural } from '../plural.ts';

const megabytes = (limit: string | number | undefined) => `${Math.round(Number(limit ?? 0) / 1_048_576)} MB`;
const many = (limit: string | number | undefined) => Number(limit ?? 0).toLocaleString('es');
const people = (count: number) => plural('es', count, { one: '{n} estudiante', other: '{n} estudiantes' });

const refusals: (typeof english)['refusals'] = {
  cancelled: () => 'Usted lo detuvo. No se cambió nada.',
  damagedZip: () => 'Este archivo zip está dañado. Expórtelo otra vez, por favor.',
  duplicateName: () => 'Dos archivos tienen el mismo nombre y no se sabe cuál vale. Elija uno, por favor.',
  emptyFile: ({ file = 'este archivo' }) =>
    `No hay filas en ${file}. Así se ve una exportación a medias, por eso no se toma nada.`,
  encryptedZip: () => 'Este archivo zip está cerrado con contraseña. Expórtelo sin contraseña, por favor.',
  folderInZip: () =>
    'Los archivos están en una carpeta dentro del zip. Comprima los archivos mismos, por favor.',
  importerStopped: () =>
    'La lectura se detuvo sin decir por qué. No se cambió nada; inténtelo de nuevo, por favor.',
  inflatesTooMuch: ({ limit }) =>
    `Descomprimido, este zip pasa de ${megabytes(limit)}. Una lista nunca es tan grande, por eso no se abrió.`,
  missingColumn: ({ file = 'un archivo', column = '?' }) =>
    `Falta la columna «${column}» en ${file}, y hace falta para leerlo.`,
  missingFile: ({ file = 'Un archivo' }) =>
    `Falta ${file}, y la exportación dice que debería estar. Exporte otra vez, por favor.`,
  noManifest: () =>
    'Falta el archivo manifest.csv: no es una exportación OneRoster completa. Elija todos sus archivos, por favor.',
  noServices: ({ file = 'Este archivo' }) =>
    `En ${file} no hay servicios que se puedan leer. ¿Es un archivo HSDS? No se cambió nada.`,
  notACsv: ({ file = 'Este archivo', line }) =>
    line === undefined
      ? `${file} no se lee como una tabla de columnas y filas.`
      : `${file} no se lee como una tabla. En la línea ${line} deja de entenderse.`,
  notAZip: ({ file = 'Este archivo' }) => `${file} se llama como un zip, pero no lo es.`,
  notJson: ({ file = 'Este archivo' }) =>
    `${file} no está completo: no se lee como JSON. Guárdelo otra vez. No se cambió nada.`,
  pathTrick: () => 'Un archivo de este zip tiene un nombre que apunta fuera de él. No se abrió.',
  spreadsheet: () => 'Esto es una hoja de cálculo. Guárdela primero como CSV y elija ese archivo, por favor.',
  tooLarge: ({ limit }) => `Esto pasa de ${megabytes(limit)}. Lo que una escuela trae nunca es tan grande.`,
  tooManyEntries: ({ limit }) => `Hay más de ${many(limit)} archivos en este zip. No se abrió.`,
  tooManyRows: ({ file = 'Este archivo', limit }) =>
    `${file} tiene más de ${many(limit)} filas. Una escuela nunca es tan grande.`,
  unclosedQuote: ({ file = 'un archivo', line = '?' }) =>
    `En ${file} se abren comillas en la línea ${line} y no se cierran. Lo que sigue no se puede separar.`,
  unsafeColumn: ({ file = 'Un archivo', column = '?' }) =>
    `${file} tiene una columna llamada «${column}». No se abrió.`,
  unsupportedVersion: ({ version = '?' }) =>
    `Esta exportación es OneRoster ${version}. Holdfast lee las versiones 1.1 y 1.2.`,
  wrongEncoding: ({ file = 'un archivo' }) =>
    `Las letras de ${file} no están en UTF-8 y los nombres saldrían mal. Expórtelo como UTF-8, por favor.`,
};

const reasons: (typeof english)['reasons'] = {
  badDate: 'un día que no está en el calendario',
  brokenQuotes: 'unas comillas fuera de lugar',
  duplicateId: 'este identificador ya estaba',
  inactive: 'marcada como inactiva',
  missingId: 'sin identificador',
  missingName: 'sin nombre',
  missingRole: 'nada dice si es estudiante',
  orphanClass: 'su clase no está en la exportación',
  orphanPerson: 'su persona no está en la exportación',
  tobedeleted: 'marcada para borrar',
  tooLong: 'más larga de lo que puede ser un nombre o un código',
  tooManyCells: 'más celdas que columnas',
  unknownRole: 'una función que no conocemos',
};

const notes: (typeof english)['notes'] = {
  badDates: ({ column = '?', count = 0 }) =>
    `En «${column}», ${plural('es', Number(count), { one: 'un día no está', other: '{n} días no están' })} en el calendario y se dejan vacíos.`,
  bomStripped: () => 'Se quitó una marca invisible al comienzo del archivo.',
  dateContradiction: ({ column = '?' }) =>
    `En «${column}», unos días empiezan por el mes y otros por el día. Los que podrían ser ambos se dejan vacíos.`,
  dateStyle: ({ column = '?', style = '?', assumed }) =>
    assumed
      ? `Los días de «${column}» se leen como ${style}. Nada en el archivo lo asegura: mire uno que conozca, por favor.`
      : `Los días de «${column}» se leen como ${style}.`,
  deltaFile: () => 'Este archivo solo nombra lo que cambió. Quien no aparece se queda como está.',
  droppedColumns: ({ columns = '?' }) => `Aquí nunca se lee: ${columns}.`,
  duplicateColumns: ({ columns = '?' }) => `Está dos veces y vale la primera: ${columns}.`,
  emptyFile: () => 'No hay filas en este archivo.',
  headerAlias: ({ column = '?', found = '?' }) => `«${found}» se lee como ${column}.`,
  missingOptionalFile: () => 'Este archivo no está en la exportación. Lo demás se lee sin él.',
  orphanReferences: ({ column = '?', count = 0 }) =>
    `En «${column}», ${plural('es', Number(count), { one: 'un identificador no lleva', other: '{n} identificadores no llevan' })} a nada de la exportación.`,
  otherDelimiter: ({ delimiter = '?' }) =>
    `Las columnas se separan con ${delimiter === '\t' ? 'un tabulador' : `«${delimiter}»`} en vez de una coma.`,
  rolesFromEnrolments: () =>
    'No hay archivo de funciones: las clases y las familias dicen quién es estudiante.',
  unknownColumns: ({ columns = '?' }) => `Columnas que OneRoster no conoce y no se leen: ${columns}.`,
  unknownGrades: ({ count = 0 }) =>
    plural('es', Number(count), {
      one: 'Un grado no se conoce y se deja vacío.',
      other: '{n} grados no se conocen y se dejan vacíos.',
    }),
  unknownValues: ({ column = '?', count = 0 }) =>
    `En «${column}», ${plural('es', Number(count), { one: 'un valor no se conoce', other: '{n} valores no se conocen' })}.`,
};

const fields: (typeof english)['fields'] = {
  given: 'nombre',
  family: 'apellido',
  middle: 'segundo nombre',
  preferredGiven: 'nombre preferido',
  preferredFamily: 'apellido preferido',
  pronouns: 'pronombres',
  grade: 'grado',
  localId: 'número escolar',
  birthDate: 'fecha de nacimiento',
  homeLanguage: 'idioma en casa',
  groups: 'raza y etnia',
  orgs: 'escuelas',
};

const columns: (typeof english)['columns'] = {
  studentId: 'Número de estudiante',
  given: 'Nombre',
  family: 'Apellido',
  fullName: 'Nombre completo en una columna',
  grade: 'Grado',
  preferredName: 'Nombre preferido',
  pronouns: 'Pronombres',
  homeLanguage: 'Idioma en casa',
  email: 'Correo',
  phone: 'Teléfono',
  birthDate: 'Fecha de nacimiento',
  guardianName: 'Nombre de madre, padre o tutor',
  guardianPhone: 'Teléfono de madre, padre o tutor',
  guardianEmail: 'Correo de madre, padre o tutor',
};

export const importing: typeof english = {
  title: 'Traer una lista',
  below: 'No se cambia nada hasta que usted haya visto la diferencia y diga que sí.',
  notYours: 'La coordinación y la gestión de datos traen la lista.',

  drop: 'Suelte aquí la exportación',
  dropHint:
    'Un zip de OneRoster (1.1 o 1.2), todos sus archivos CSV juntos o un CSV con la lista de estudiantes.',
  choose: 'Elegir archivos',
  stays: 'Los archivos se leen en este dispositivo. No se envían a ninguna parte.',

  reading: (file) => (file === '' ? 'Leyendo' : `Leyendo ${file}`),
  rowsRead: (count) => plural('es', count, { one: 'una fila leída', other: '{n} filas leídas' }),
  preparing: 'Comparando con la lista que está aquí',

  refused: 'Esto no se puede traer',
  refusals,
  startAgain: 'Elegir otros archivos',

  mapTitle: '¿Qué columna es cuál?',
  mapHint:
    'Lo supusimos por los títulos. Hacen falta un número y un nombre; lo demás ayuda. La próxima vez lo recordaremos.',
  columns,
  notThere: 'no está en este archivo',
  goOn: 'Leerlo así',
  needsMore: 'Elija primero un número de estudiante y un nombre.',
  sampleTitle: 'Las primeras filas del archivo',
  sampleRows: 'Filas tal como están en el archivo',
  columnsAgain: 'Ver otra vez las columnas',

  checkTitle: 'Lo que se leyó',
  rowsOfFiles: 'Filas de cada archivo',
  file: 'Archivo',
  read: 'Leídas',
  kept: 'Tomadas',
  leftOut: 'Fuera',
  whyLeftOut: (count) =>
    plural('es', count, {
      one: 'Una fila queda fuera, y por qué',
      other: '{n} filas quedan fuera, y por qué',
    }),
  reasonCount: (reason, count) => `${reason}: ${count}`,
  line: (line) => `línea ${line}`,
  entry: (line) => `entrada ${line}`,
  firstOnly: (count) => `Se muestran las primeras ${count}.`,
  noticed: (count) => plural('es', count, { one: 'Una observación', other: '{n} observaciones' }),
  reasons,
  notes,

  diffTitle: 'Lo que cambiaría',
  nothing: 'No cambiaría nada: es la lista que ya está aquí.',
  arrive: (count) =>
    plural('es', count, { one: 'Llegaría {n} estudiante', other: 'Llegarían {n} estudiantes' }),
  leave: (count) => plural('es', count, { one: 'Se iría {n} estudiante', other: 'Se irían {n} estudiantes' }),
  change: (count) =>
    plural('es', count, { one: 'Cambiaría {n} estudiante', other: 'Cambiarían {n} estudiantes' }),
  same: (count) =>
    plural('es', count, { one: '{n} estudiante seguiría igual', other: '{n} estudiantes seguirían igual' }),
  classesArrive: (count) => plural('es', count, { one: 'una clase nueva', other: '{n} clases nuevas' }),
  classesLeave: (count) => plural('es', count, { one: 'una clase termina', other: '{n} clases terminan' }),
  classesChange: (count) =>
    plural('es', count, {
      one: 'una clase con otros estudiantes',
      other: '{n} clases con otros estudiantes',
    }),
  joinAndLeave: (join, leave) => `entran ${join}, salen ${leave}`,
  empty: 'nada',
  fields,
  firstOf: (shown, all) => `Los primeros ${shown} de ${all}.`,
  leaveHint: 'Lo escrito sobre estas personas se queda. Solo salen de la lista.',

  apply: 'Aplicar',
  discard: 'Dejar todo como está',
  manyLeave: (leave, all) => `Se irían ${leave} de ${all} estudiantes`,
  manyLeaveWhy:
    'Es más de la quinta parte. Así se ve también una exportación a medias: revise que el archivo esté completo, por favor.',
  applyAnyway: 'El archivo está completo, aplicarlo',
  keeping: 'Sellando y guardando en este dispositivo',
  notKept: 'No se guardó y no se cambió nada.',

  applied: 'La lista ya está aquí.',
  seeStudents: 'Ver la lista de estudiantes',
  now: 'La lista que está aquí',
  noneNow: 'Aquí no hay ninguna lista',
  source: 'Origen',
  formats: { 'oneroster-1.1': 'OneRoster 1.1', 'oneroster-1.2': 'OneRoster 1.2', csv: 'una lista CSV' },
  dataOf: 'Se trajo',
  dataOfDay: (day, time) => `${day}, ${time}`,
  broughtBy: 'Por',
  holds: 'Contiene',
  holdsCounts: (students, classes) =>
    `${people(students)}, ${plural('es', classes, { one: 'una clase', other: '{n} clases' })}`,
  authority: 'El sistema de la escuela es el que vale. Esto es una copia de ese día.',
  goBack: 'Volver a la lista anterior',
  goBackHint: (day, students) => `La del ${day}, con ${people(students)}.`,
  goBackNone: 'Antes no había ninguna: en la lista solo quedaría quien se agregó a mano.',
  wentBack: 'La lista anterior está de vuelta.',
};
