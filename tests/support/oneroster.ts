import { strToU8, zipSync } from 'fflate';

/** What a made-up SIS exports. The same seed and numbers give the same bytes. */
export interface SchoolOfNobody {
  readonly seed: number;
  readonly students: number;
  readonly version?: '1.1' | '1.2';
  /** The number of the first student: 4 instead of 1, with as many students, is the next night: 3 left, 3 arrived. */
  readonly first?: number;
  readonly classesPerStudent?: number;
  readonly mode?: 'bulk' | 'delta';
}

/** File name to CSV text. A test changes what it is about and zips the rest as it is. */
export type OneRosterFiles = Map<string, string>;

const given =
  'Amaya Bao Celeste Darius Elio Farah Goran Hana Ivo Jazmín Kofi Lupe Mireya Nuru Oleta Pilar'.split(' ');
const family =
  'Abara Bellweather Castañeda Dunmore Escobar Fairwind Güiraldes Hollis Inouye Juarez Kestrel Lindqvist'.split(
    ' ',
  );
const subjects = 'Mathematics,English,Biology,History,Spanish,Art,Music,Health'.split(',');

/** One student's own chance, so that a student is the same person on the next night. */
function chance(seed: number, student: number): (sides: number) => number {
  let state = (seed * 0x9e3779b1 + student * 0x85ebca6b) >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as objects; a column that a row does not name is empty. */
function csv(header: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = header.split(',');
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [header, ...lines, ''].join('\r\n');
}

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const gradeOf = (student: number): string => String(9 + (student % 4)).padStart(2, '0');

const headers = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  academicSessions:
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  courses:
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  'users 1.1':
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  'users 1.2':
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
};

type Row = Record<string, string>;

function familyOf(school: SchoolOfNobody, number: number): { student: Row; guardian: Row; facts: Row } {
  const roll = chance(school.seed, number);
  const surname = pick(family, roll(family.length));
  const id = `S${number}`;
  const secret = { username: `user${number}`, password: `Secret-${number}` };
  const student = {
    ...secret,
    sourcedId: id,
    enabledUser: 'true',
    orgSourcedIds: 'SCHOOL',
    role: 'student',
    givenName: pick(given, roll(given.length)),
    familyName: surname,
    identifier: String(100_000 + number),
    email: `student${number}@school.example`,
    agentSourcedIds: `G${number}`,
    grades: gradeOf(number),
    pronouns: pick(['', 'they/them', 'she/her', 'he/him'], roll(4)),
  };
  const guardian = {
    ...secret,
    sourcedId: `G${number}`,
    enabledUser: 'true',
    orgSourcedIds: 'SCHOOL',
    role: 'guardian',
    givenName: pick(given, roll(given.length)),
    familyName: surname,
    phone: `555-01${String(roll(100)).padStart(2, '0')}`,
  };
  const facts = {
    sourcedId: id,
    birthDate: `${2012 - (number % 4)}-${String(1 + roll(12)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}`,
    sex: pick(['female', 'male'], roll(2)),
    white: String(roll(2) === 0),
    hispanicOrLatinoEthnicity: String(roll(3) === 0),
    cityOfBirth: 'Nowhere Springs',
  };
  return { student, guardian, facts };
}

export function makeOneRoster(school: SchoolOfNobody): OneRosterFiles {
  const { students, first = 1, version = '1.1', classesPerStudent = 6, mode = 'bulk' } = school;
  const numbers = Array.from({ length: students }, (_, index) => first + index);
  const families = numbers.map((number) => familyOf(school, number));
  const classCount = Math.max(classesPerStudent, Math.ceil((students * classesPerStudent) / 25));
  const classNumbers = Array.from({ length: classCount }, (_, index) => index + 1);
  const teacherOf = (klass: number) => `T${1 + (klass % Math.max(1, Math.ceil(classCount / 5)))}`;
  const teacherIds = [...new Set(classNumbers.map(teacherOf))];
  const teachers = teacherIds.map((id, index) => ({
    sourcedId: id,
    enabledUser: 'true',
    orgSourcedIds: 'SCHOOL',
    role: 'teacher',
    givenName: pick(given, index + 3),
    familyName: pick(family, index + 5),
    email: `${id.toLowerCase()}@school.example`,
  }));
  const people: Row[] = [...families.flatMap(({ student, guardian }) => [student, guardian]), ...teachers];
  const enrol = (klass: number, person: string, role: string): Row => ({
    sourcedId: `E${klass}-${person}`,
    classSourcedId: `C${klass}`,
    schoolSourcedId: 'SCHOOL',
    userSourcedId: person,
    role,
    primary: String(role === 'teacher'),
    beginDate: '2026-08-17',
    endDate: '2026-12-19',
  });
  const enrolments = [
    ...classNumbers.map((klass) => enrol(klass, teacherOf(klass), 'teacher')),
    ...numbers.flatMap((number) =>
      Array.from({ length: classesPerStudent }, (_, period) =>
        enrol(1 + ((number + period) % classCount), `S${number}`, 'student'),
      ),
    ),
  ];
  const files: OneRosterFiles = new Map([
    [
      'orgs.csv',
      csv(headers.orgs, [
        { sourcedId: 'DISTRICT', name: 'Nowhere Unified', type: 'district' },
        { sourcedId: 'SCHOOL', name: 'Nowhere High', type: 'school', parentSourcedId: 'DISTRICT' },
      ]),
    ],
    [
      'academicSessions.csv',
      csv(headers.academicSessions, [
        {
          sourcedId: 'FALL',
          title: 'Fall 2026',
          type: 'term',
          startDate: '2026-08-17',
          endDate: '2026-12-19',
          schoolYear: '2027',
        },
      ]),
    ],
    [
      'courses.csv',
      csv(
        headers.courses,
        subjects.map((title, index) => ({
          sourcedId: `K${index}`,
          title,
          courseCode: `${index}01`,
          grades: '09,10,11,12',
          orgSourcedId: 'SCHOOL',
          subjects: title,
        })),
      ),
    ],
    [
      'classes.csv',
      csv(
        headers.classes,
        classNumbers.map((klass) => ({
          sourcedId: `C${klass}`,
          title: `${pick(subjects, klass)} ${klass}`,
          grades: '09,10',
          courseSourcedId: `K${klass % subjects.length}`,
          classType: klass % 6 === 1 ? 'homeroom' : 'scheduled',
          location: `Room ${100 + klass}`,
          schoolSourcedId: 'SCHOOL',
          termSourcedIds: 'FALL',
          periods: String(1 + (klass % 6)),
        })),
      ),
    ],
    ['users.csv', csv(version === '1.1' ? headers['users 1.1'] : headers['users 1.2'], people)],
    ['enrollments.csv', csv(headers.enrollments, enrolments)],
    [
      'demographics.csv',
      csv(
        headers.demographics,
        families.map(({ facts }) => facts),
      ),
    ],
  ]);
  if (version === '1.2') {
    const roles = people.map(({ sourcedId = '', role = '' }) => ({
      sourcedId: `R-${sourcedId}`,
      userSourcedId: sourcedId,
      roleType: 'primary',
      role,
      orgSourcedId: 'SCHOOL',
    }));
    files.set('roles.csv', csv(headers.roles, roles));
  }
  const properties = [
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...[...files.keys()].map((name) => [`file.${name.replace('.csv', '')}`, mode]),
    ['file.results', 'absent'],
    ['source.systemName', 'SIS of Nowhere'],
  ];
  files.set(
    'manifest.csv',
    [['propertyName', 'value'], ...properties, ['']].map((row) => row.join(',')).join('\r\n'),
  );
  return files;
}

export const zipOneRoster = (files: OneRosterFiles): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]))));

/** The export as someone would drop it on the app. */
export const droppedZip = (files: OneRosterFiles, name = 'roster.zip'): File =>
  new File([zipOneRoster(files)], name);

export const droppedFolder = (files: OneRosterFiles): File[] =>
  [...files].map(([name, text]) => new File([text], name));

/** The same students as a plain list, as an office would save one from a spreadsheet. */
export function makeStudentCsv(school: SchoolOfNobody): string {
  const { first = 1, students } = school;
  const rows = Array.from({ length: students }, (_, index) => {
    const { student, guardian, facts } = familyOf(school, first + index);
    return {
      'Student ID': student['identifier'] ?? '',
      Name: `${student['familyName']}, ${student['givenName']}`,
      Grade: String(Number(student['grades'])),
      'Date of Birth': facts['birthDate'] ?? '',
      'Parent/Guardian': `${guardian['givenName']} ${guardian['familyName']}`,
      'Home Phone': guardian['phone'] ?? '',
    };
  });
  return csv('Student ID,Name,Grade,Date of Birth,Parent/Guardian,Home Phone', rows);
}
