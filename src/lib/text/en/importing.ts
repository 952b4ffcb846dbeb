import type { ComparedField } from '#lib/domain/roster/rosterDiff.ts';
import type { ImportNote, LeaveOutReason } from '#lib/import/checkReport.ts';
import type { MappedField } from '#lib/import/columnMapping.ts';
import type { ImportRefusalCode } from '#lib/import/importRefusal.ts';
import { plural } from '../plural.ts';

type Values = Readonly<Record<string, string | number>>;

const megabytes = (limit: string | number | undefined) => `${Math.round(Number(limit ?? 0) / 1_048_576)} MB`;
const many = (limit: string | number | undefined) => Number(limit ?? 0).toLocaleString('en');
const people = (count: number) => plural('en', count, { one: 'one student', other: '{n} students' });

/** Why a whole file is not taken. Nothing was changed when one of these is read. */
const refusals: Record<ImportRefusalCode, (values: Values) => string> = {
  cancelled: () => 'You stopped it. Nothing was changed.',
  damagedZip: () => 'This zip file is damaged. Please export it once more.',
  duplicateName: () =>
    'Two files have the same name, so it is not clear which one counts. Please choose one of them.',
  emptyFile: ({ file = 'this file' }) =>
    `There are no rows in ${file}. Half an export looks like this, so nothing is taken from it.`,
  encryptedZip: () => 'This zip file is locked with a password. Please export it without one.',
  folderInZip: () => 'The files lie in a folder inside the zip. Please zip the files themselves.',
  importerStopped: () => 'Reading stopped without a reason. Nothing was changed; please try again.',
  inflatesTooMuch: ({ limit }) =>
    `Unpacked, this zip is larger than ${megabytes(limit)}. A roster is never that large, so it was not opened.`,
  missingColumn: ({ file = 'A file', column = '?' }) =>
    `${file} has no column “${column}”, and it cannot be read without.`,
  missingFile: ({ file = 'A file' }) =>
    `${file} is missing, and the export says it should be there. Please export again.`,
  noManifest: () =>
    'The file manifest.csv is missing, so this is not a whole OneRoster export. Please choose all of its files.',
  noServices: ({ file = 'This file' }) =>
    `There are no services in ${file} that could be read. Is it an HSDS file? Nothing was changed.`,
  notACsv: ({ file = 'This file', line }) =>
    line === undefined
      ? `${file} does not read as a table of columns and rows.`
      : `${file} does not read as a table. Line ${line} is where it stops making sense.`,
  notAZip: ({ file = 'This file' }) => `${file} is named like a zip file but is not one.`,
  notJson: ({ file = 'This file' }) =>
    `${file} is not whole: it does not read as JSON. Please save it once more. Nothing was changed.`,
  pathTrick: () => 'A file in this zip has a name that points outside of it. It was not opened.',
  spreadsheet: () => 'This is a spreadsheet. Please save it as CSV first, then choose that file.',
  tooLarge: ({ limit }) =>
    `This is larger than ${megabytes(limit)}. What a school brings in is never that large.`,
  tooManyEntries: ({ limit }) => `There are more than ${many(limit)} files in this zip. It was not opened.`,
  tooManyRows: ({ file = 'This file', limit }) =>
    `${file} has more than ${many(limit)} rows. A school is never that large.`,
  unclosedQuote: ({ file = 'A file', line = '?' }) =>
    `In ${file} a quotation mark opens at line ${line} and never closes. What follows cannot be told apart.`,
  unsafeColumn: ({ file = 'A file', column = '?' }) =>
    `${file} has a column called “${column}”. It was not opened.`,
  unsupportedVersion: ({ version = '?' }) =>
    `This export is OneRoster ${version}. Holdfast reads 1.1 and 1.2.`,
  wrongEncoding: ({ file = 'A file' }) =>
    `The letters in ${file} are not in UTF-8, so names would be wrong. Please export it as UTF-8.`,
};

/** Why one row is left out. */
const reasons: Record<LeaveOutReason, string> = {
  badDate: 'a day that is not in the calendar',
  brokenQuotes: 'a quotation mark in the wrong place',
  duplicateId: 'this id was there already',
  inactive: 'marked as not active',
  missingId: 'no id',
  missingName: 'no name',
  missingRole: 'nothing says whether this is a student',
  orphanClass: 'its class is not in the export',
  orphanPerson: 'its person is not in the export',
  tobedeleted: 'marked to be deleted',
  tooLong: 'longer than a name or a code can be',
  tooManyCells: 'more cells than there are columns',
  unknownRole: 'a role that we do not know',
};

/** What was noticed while reading. None of these keeps anybody out. */
const notes: Record<ImportNote, (values: Values) => string> = {
  badDates: ({ column = '?', count = 0 }) =>
    `In “${column}”, ${plural('en', Number(count), { one: 'one day is', other: '{n} days are' })} not in the calendar and left empty.`,
  bomStripped: () => 'An invisible mark at the start of the file was taken off.',
  dateContradiction: ({ column = '?' }) =>
    `In “${column}”, some days have the month first and some the day. Those that could be either are left empty.`,
  dateStyle: ({ column = '?', style = '?', assumed }) =>
    assumed
      ? `Days in “${column}” are read as ${style}. Nothing in the file says so for sure: please look at one that you know.`
      : `Days in “${column}” are read as ${style}.`,
  deltaFile: () => 'This file names only what changed. Whoever it does not name stays as they are.',
  droppedColumns: ({ columns = '?' }) => `Never read here: ${columns}.`,
  duplicateColumns: ({ columns = '?' }) => `There twice, the first one counts: ${columns}.`,
  emptyFile: () => 'There are no rows in this file.',
  headerAlias: ({ column = '?', found = '?' }) => `“${found}” is read as ${column}.`,
  missingOptionalFile: () => 'This file is not in the export. The rest is read without it.',
  orphanReferences: ({ column = '?', count = 0 }) =>
    `In “${column}”, ${plural('en', Number(count), { one: 'one id leads', other: '{n} ids lead' })} to nothing in the export.`,
  otherDelimiter: ({ delimiter = '?' }) =>
    `The columns are parted by ${delimiter === '\t' ? 'a tab' : `“${delimiter}”`} instead of a comma.`,
  rolesFromEnrolments: () => 'There is no file of roles, so classes and families tell who is a student.',
  unknownColumns: ({ columns = '?' }) => `Columns that OneRoster does not know, not read: ${columns}.`,
  unknownGrades: ({ count = 0 }) =>
    `${plural('en', Number(count), { one: 'One grade is', other: '{n} grades are' })} unknown and left empty.`,
  unknownValues: ({ column = '?', count = 0 }) =>
    `In “${column}”, ${plural('en', Number(count), { one: 'one value is', other: '{n} values are' })} unknown.`,
};

const fields: Record<ComparedField, string> = {
  given: 'given name',
  family: 'family name',
  middle: 'middle name',
  preferredGiven: 'preferred given name',
  preferredFamily: 'preferred family name',
  pronouns: 'pronouns',
  grade: 'grade',
  localId: 'school number',
  birthDate: 'date of birth',
  homeLanguage: 'language at home',
  groups: 'race and ethnicity',
  orgs: 'schools',
};

const columns: Record<MappedField, string> = {
  studentId: 'Student number',
  given: 'Given name',
  family: 'Family name',
  fullName: 'Whole name in one column',
  grade: 'Grade',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  homeLanguage: 'Language at home',
  email: 'E-mail',
  phone: 'Phone',
  birthDate: 'Date of birth',
  guardianName: 'Name of parent or guardian',
  guardianPhone: 'Phone of parent or guardian',
  guardianEmail: 'E-mail of parent or guardian',
};

/** Bringing in a roster: check, look at the difference, then apply; undone in one step. */
export const importing = {
  title: 'Bring in a roster',
  below: 'Nothing is changed until you have seen the difference and said yes.',
  notYours: 'Coordinators and data managers bring in the roster.',

  drop: 'Drop the export here',
  dropHint: 'A OneRoster zip (1.1 or 1.2), all of its CSV files together, or one CSV list of students.',
  choose: 'Choose files',
  stays: 'The files are read on this device. They are sent nowhere.',

  reading: (file: string) => (file === '' ? 'Reading' : `Reading ${file}`),
  rowsRead: (count: number) => plural('en', count, { one: 'one row read', other: '{n} rows read' }),
  preparing: 'Comparing with the roster that is here',

  refused: 'This cannot be brought in',
  refusals,
  startAgain: 'Choose other files',

  mapTitle: 'Which column is which?',
  mapHint:
    'We guessed from the headings. A number and a name are needed; the rest helps. Next time we remember.',
  columns,
  notThere: 'not in this file',
  goOn: 'Read it this way',
  needsMore: 'Choose a student number and a name first.',
  sampleTitle: 'The first rows of the file',
  sampleRows: 'Rows as they stand in the file',
  columnsAgain: 'Look at the columns again',

  checkTitle: 'What was read',
  rowsOfFiles: 'Rows of each file',
  file: 'File',
  read: 'Read',
  kept: 'Taken',
  leftOut: 'Left out',
  whyLeftOut: (count: number) =>
    plural('en', count, { one: 'One row left out, and why', other: '{n} rows left out, and why' }),
  reasonCount: (reason: string, count: string) => `${reason}: ${count}`,
  line: (line: string) => `line ${line}`,
  entry: (line: string) => `entry ${line}`,
  firstOnly: (count: number) => `The first ${count} are listed.`,
  noticed: (count: number) => plural('en', count, { one: 'One thing noticed', other: '{n} things noticed' }),
  reasons,
  notes,

  diffTitle: 'What would change',
  nothing: 'Nothing would change: this is the roster that is here already.',
  arrive: (count: number) => `${people(count)} would arrive`,
  leave: (count: number) => `${people(count)} would leave`,
  change: (count: number) => `${people(count)} would change`,
  same: (count: number) => `${people(count)} would stay as they are`,
  classesArrive: (count: number) => plural('en', count, { one: 'one new class', other: '{n} new classes' }),
  classesLeave: (count: number) => plural('en', count, { one: 'one class ends', other: '{n} classes end' }),
  classesChange: (count: number) =>
    plural('en', count, { one: 'one class with other students', other: '{n} classes with other students' }),
  joinAndLeave: (join: string, leave: string) => `${join} join, ${leave} leave`,
  empty: 'nothing',
  fields,
  firstOf: (shown: string, all: string) => `The first ${shown} of ${all}.`,
  leaveHint: 'What was written about them stays. They only leave the list.',

  apply: 'Apply',
  discard: 'Leave everything as it is',
  manyLeave: (leave: string, all: string) => `${leave} of ${all} students would leave`,
  manyLeaveWhy:
    'That is more than a fifth. Half an export looks just like this, so please make sure that the file is whole.',
  applyAnyway: 'The file is whole, apply it',
  keeping: 'Sealing and keeping it on this device',
  notKept: 'It was not kept, and nothing was changed.',

  applied: 'The roster is in.',
  seeStudents: 'See the students',
  now: 'The roster that is here',
  noneNow: 'No roster is here',
  source: 'Source',
  formats: { 'oneroster-1.1': 'OneRoster 1.1', 'oneroster-1.2': 'OneRoster 1.2', csv: 'a CSV list' },
  dataOf: 'Brought in',
  dataOfDay: (day: string, time: string) => `${day}, ${time}`,
  broughtBy: 'By',
  holds: 'Holds',
  holdsCounts: (students: number, classes: number) =>
    `${people(students)}, ${plural('en', classes, { one: 'one class', other: '{n} classes' })}`,
  authority: 'The school’s own system is the authority. This is a copy of that day.',
  goBack: 'Go back to the roster before this one',
  goBackHint: (day: string, students: number) => `The one of ${day}, with ${people(students)}.`,
  goBackNone: 'There was none before: only students added by hand would stay on the list.',
  wentBack: 'The former roster is back.',
};
