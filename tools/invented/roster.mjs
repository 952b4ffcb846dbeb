/** 420 students with their families and classes, as an SIS would have them. Days are counted back from the opening. */
import { cast, staff } from './cast.mjs';
import * as names from './names.mjs';

const STUDENTS = 420;
const CLASS_SIZE = 28;
const YEAR = 365;
const grades = ['09', '10', '11', '12'];

export const studentId = (number) => `S${String(number).padStart(3, '0')}`;

export function makeRoster(chance) {
  const students = [];
  const guardians = [];
  for (const person of cast) students.push(person);
  while (students.length < STUDENTS) students.push(...siblings(chance).slice(0, STUDENTS - students.length));
  const homes = new Map();
  return {
    students: students.map((person, index) => {
      const household = person.household ?? `${person.family} ${index < cast.length ? '' : index}`;
      if (!homes.has(household)) homes.set(household, makeHome(person, guardians, chance));
      return row(person, index + 1, homes.get(household), chance);
    }),
    guardians,
    ...makeClasses(students),
    // Moved away after the last roster: the case stays and asks what becomes of it.
    left: [studentId(28)],
  };
}

/** One household of one to three students. */
function siblings(chance) {
  const language = languageOf(chance.below(100));
  const family = chance.pick(names.family[language]);
  const second = language === 'Spanish' && chance.below(2) ? ` ${chance.pick(names.family.Spanish)}` : '';
  const count = chance.below(9) === 0 ? 2 + chance.below(2) : 1;
  const first = chance.below(4);
  const household = `home ${chance.below(1_000_000_000)}`;
  const chosen = new Set();
  while (chosen.size < count) chosen.add(chance.pick(names.given[language]));
  return [...chosen].map((given, index) => ({
    given,
    family: family + second,
    grade: grades[(first + index) % 4],
    homeLanguage: language,
    household,
    pronouns: chance.below(12) === 0 ? chance.pick(['they/them', 'she/her', 'he/him']) : undefined,
  }));
}

function languageOf(roll) {
  let left = roll;
  for (const [language, share] of names.shares) {
    if (left < share) return language;
    left -= share;
  }
  return 'English';
}

function makeHome({ family, homeLanguage, home }, guardians, chance) {
  const language = homeLanguage in names.given ? homeLanguage : 'English';
  const count = home?.length ?? 1 + chance.below(2);
  return Array.from({ length: count }, (_, index) => {
    const id = `G${String(guardians.length + 1).padStart(3, '0')}`;
    // 555-01xx is set aside for invented telephones.
    const phone = `555-01${String(chance.below(100)).padStart(2, '0')}`;
    const [surname] = family.split(' ');
    guardians.push({
      id,
      given: home?.[index]?.[0] ?? chance.pick(names.given[language]),
      family: home?.[index]?.[1] ?? surname,
      phone,
      language: homeLanguage,
    });
    return id;
  });
}

function row({ given, family, grade, homeLanguage, pronouns, bornDaysAgo }, number, home, chance) {
  const age = 5 + Number(grade);
  const days = age * YEAR + 30 + chance.below(330);
  return {
    id: studentId(number),
    given,
    family,
    grade,
    localId: String(70_000 + number * 7),
    bornDaysAgo: bornDaysAgo ?? days,
    homeLanguage,
    ...(pronouns ? { pronouns } : {}),
    guardians: home,
  };
}

/** Each student has the six subjects of the grade; a section is full at 28. */
function makeClasses(students) {
  const teachers = Object.values(staff)
    .filter(({ part }) => part.endsWith('teacher'))
    .map(({ name }) => name);
  const more = [
    'Ines Calder',
    'Rafiq Noorani',
    'Sal Petrucci',
    'Dot Abernathy',
    'Ligaya Santos',
    'Per Halvorsen',
  ];
  const people = [...teachers, ...more].map((name, index) => {
    const [first, ...rest] = name.split(' ');
    return { id: `T${index + 1}`, given: first, family: rest.join(' ') };
  });
  const classes = [];
  for (const grade of grades) {
    const numbers = students.flatMap((student, index) => (student.grade === grade ? [index + 1] : []));
    for (const [place, title] of names.subjects[grade].entries()) {
      for (let start = 0; start < numbers.length; start += CLASS_SIZE) {
        const section = 1 + start / CLASS_SIZE;
        classes.push({
          id: `C${classes.length + 1}`,
          title: `${title}, section ${section}`,
          teacher: people[(place + section) % people.length].id,
          students: numbers.slice(start, start + CLASS_SIZE).map(studentId),
        });
      }
    }
  }
  return { teachers: people, classes };
}
