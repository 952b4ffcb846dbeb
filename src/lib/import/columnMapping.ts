import { isDroppedColumn, plainName } from './csv/columnName.ts';

/** What a plain student CSV may tell. */
export const mappedFields = [
  'studentId',
  'given',
  'family',
  'fullName',
  'grade',
  'preferredName',
  'pronouns',
  'homeLanguage',
  'email',
  'phone',
  'birthDate',
  'guardianName',
  'guardianPhone',
  'guardianEmail',
] as const;

export type MappedField = (typeof mappedFields)[number];

/** What schools call the column, in English and Spanish, in plain form. The first that is there wins. */
const columnsOf: Readonly<Record<MappedField, string>> = {
  studentId:
    'studentid sourcedid id sisid localid studentnumber studentno matricula idestudiante numerodeestudiante',
  given: 'givenname firstname given first nombre nombres primernombre',
  family: 'familyname lastname family last surname apellido apellidos',
  fullName: 'fullname name student studentname nombrecompleto estudiante alumno alumna',
  grade: 'grade gradelevel grades currentgrade grado nivel curso',
  preferredName: 'preferredname preferredgivenname preferredfirstname nickname goesby nombrepreferido apodo',
  pronouns: 'pronouns pronoun pronombres pronombre',
  homeLanguage:
    'homelanguage language primarylanguage nativelanguage idioma lengua idiomadelhogar lenguamaterna',
  email: 'email emailaddress studentemail mail correo correoelectronico',
  phone: 'phone phonenumber studentphone mobile cell telefono celular movil',
  birthDate: 'birthdate dateofbirth dob birthday fechadenacimiento nacimiento',
  guardianName:
    'guardianname guardian parent parentname parentguardian parentguardianname contactname tutor nombredeltutor padremadre madrepadre acudiente',
  guardianPhone:
    'guardianphone parentphone parentguardianphone contactphone homephone telefonodeltutor telefonotutor telefonodecasa telefonodelacudiente',
  guardianEmail: 'guardianemail parentemail contactemail correodeltutor correodelacudiente',
};

/** Which column of a school's own CSV holds what, by the column's header. Kept by the app for the next import. */
export type ColumnMapping = Readonly<Partial<Record<MappedField, string>>>;

/** The app asks a person which column is which. `sample` are the first rows, beside the columns. */
export interface NeedsMapping {
  readonly code: 'needsMapping';
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly guess: ColumnMapping;
}

/** An id and a name are the least that a student can be imported with. */
export const isWholeMapping = ({ studentId, given, family, fullName }: ColumnMapping): boolean =>
  Boolean(studentId) && (Boolean(fullName) || (Boolean(given) && Boolean(family)));

export function guessMapping(columns: readonly string[]): ColumnMapping {
  const free = new Map(
    columns.filter((column) => !isDroppedColumn(column)).map((column) => [plainName(column), column]),
  );
  const guess: Partial<Record<MappedField, string>> = {};
  for (const field of mappedFields) {
    const name = columnsOf[field].split(' ').find((known) => free.has(known));
    const column = name === undefined ? undefined : free.get(name);
    if (name === undefined || column === undefined) continue;
    guess[field] = column;
    free.delete(name);
  }
  return guess;
}
