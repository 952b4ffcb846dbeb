import type { students as english } from '../en/students.ts';
import { plural } from '../plural.ts';

export const students: typeof english = {
  count: (count) => plural('es', count, { one: '{n} estudiante', other: '{n} estudiantes' }),
  search: 'Buscar estudiantes',
  searchHint: 'El comienzo de un nombre, un grado o un número escolar',
  grade: 'Grado',
  allGrades: 'Todos los grados',
  noGrade: 'Sin grado',
  onlyOpen: 'Con un caso abierto',
  noAdult: 'Sin persona de confianza todavía',
  nobody: 'Nadie coincide. Pruebe con menos letras o con todos los grados.',
  caption: 'Estudiantes, por apellido',
  name: 'Nombre',
  pronouns: 'Pronombres',
  openCase: 'Caso abierto',
  number: (localId) => `n.º ${localId}`,
  source: (source, day) => `${source}, datos del ${day}`,
  roster: 'Lista',
  add: 'Agregar estudiante',
  bringRoster: 'Traer una lista',

  hand: {
    title: 'Agregar estudiante a mano',
    hint: 'Para quien la lista todavía no tiene. El apellido puede quedar vacío: muchas personas tienen un solo nombre.',
    given: 'Nombre',
    family: 'Apellido',
    grade: 'Grado',
    change: 'Cambiar el nombre',
    changeHint:
      'Como lo escribe la escuela. El nombre que cada estudiante usa está en «Nombres y pronombres».',
  },

  nameless: 'Estudiante que se fue',
  notHere: 'Este nombre no está aquí. La dirección puede ser antigua, o alguien lo retiró.',
  byHand: 'Se agregó a mano, no está en la lista',
  left: (name, day) =>
    `${name} ya no está en la lista del ${day}. Lo escrito aquí se queda, y puede leerse y cerrarse con calma.`,
  seers: 'Quién puede ver esta página y los casos, y por qué',
  seersOfPage: 'Fortalezas, palabras propias y personas de confianza',
  seesPage: { coordinator: 'coordinación de la escuela', caseStaff: 'trabaja en casos' },
  seersOfCase: (day, names) => `El caso del ${day}: ${names}.`,
  seersWhy: 'Por qué cada persona',
  notYours: 'Lo que se escribe sobre cada estudiante es para la coordinación y el personal de casos.',

  brings: (name) => `Lo que ${name} aporta`,
  bringsNothing: (name) => `Todavía no hay nada aquí. ¿Qué se le da bien a ${name}, o qué le alegra?`,
  addStrength: 'Fortaleza',
  strength: 'Una fortaleza, en pocas palabras',
  addWords: 'Sus palabras',
  words: (name) => `En palabras de ${name}`,
  wordsHint: 'Como se dijo o se escribió, no como lo diríamos nosotros.',
  saidOn: (day) => `En sus propias palabras, ${day}`,
  earlierWords: (count) =>
    plural('es', count, { one: 'Unas palabras anteriores', other: '{n} palabras anteriores' }),
  takeAway: 'Quitar esto',

  adults: 'Personas adultas de su confianza',
  adultsNone: (name) => `Pregunte a ${name}: ¿a qué persona adulta de aquí acudiría?`,
  addAdult: 'Persona adulta',
  adult: '¿Quién es?',
  adultHint: 'Un nombre, con o sin lo que hace. A quien es del equipo se le reconoce por su nombre.',

  names: 'Nombres y pronombres',
  atSchool: 'En la escuela',
  atSchoolWho:
    'Para usar en la escuela. Aquí lo ven la coordinación y el personal de casos; el profesorado ve el nombre de la lista.',
  withFamily: 'Con la familia',
  withFamilyWho: 'Para llamadas y cartas a casa. Solo lo ven la coordinación y el personal de casos.',
  nameAtSchool: 'Nombre que usa en la escuela',
  pronounsAtSchool: 'Pronombres que usa en la escuela',
  nameWithFamily: 'Nombre que usa con la familia',
  pronounsWithFamily: 'Pronombres que usa con la familia',
  homeLanguage: 'Idioma en casa',
  atHome: (language) => `${language} en casa`,
  interpreter: 'Ayuda tener intérprete',
  notSaid: 'todavía no se ha dicho',
  asSchoolHasIt: (name) => `${name} (registro escolar)`,
  theirChoice: (name) =>
    `${name} decide lo que dice aquí y puede cambiarlo. Ningún lado se llena a partir del otro.`,

  needs: 'Lo que ayudaría',
  casesAndReferrals: 'Casos y remisiones',
  caseSince: (day) => `Caso desde el ${day}`,
  caseUntil: (from, until) => `Caso del ${from} al ${until}`,
  referralOn: (day) => `Remisión del ${day}`,
  noCases: 'Ningún caso y ninguna remisión. Eso está muy bien.',

  asOf: (day) => `datos del ${day}`,

  guardians: 'Familia',
  guardiansNone: 'La lista no nombra a nadie a quien llamar.',
  phone: 'Teléfono',
  sms: 'Mensajes',
  email: 'Correo',
  language: (language) => `habla ${language}`,

  classes: 'Clases',
  classesNone: 'La lista no nombra ninguna clase.',
  noTeacher: 'sin docente en la lista',

  openACase: 'Abrir un caso',
  openCaseHint: 'Sin remisión, porque alguien de aquí ya conoce la situación.',
  because: '¿Por qué ahora?',
};
