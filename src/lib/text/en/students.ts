import { plural } from '../plural.ts';

/** The list of everyone, and one student's own page. The name goes through as the student chose it. */
export const students = {
  count: (count: number) => plural('en', count, { one: 'one student', other: '{n} students' }),
  search: 'Find a student',
  searchHint: 'The start of a name, a grade or a school number',
  grade: 'Grade',
  allGrades: 'All grades',
  noGrade: 'No grade',
  onlyOpen: 'With an open case',
  noAdult: 'No trusted adult named yet',
  nobody: 'Nobody fits this. Try fewer letters, or all grades.',
  showAll: 'Show everyone',
  caption: 'Students, by family name',
  name: 'Name',
  pronouns: 'Pronouns',
  openCase: 'Open case',
  number: (localId: string) => `no. ${localId}`,
  source: (source: string, day: string) => `${source}, as of ${day}`,
  roster: 'Roster',
  add: 'Add a student',
  bringRoster: 'Bring in a roster',

  hand: {
    title: 'Add a student by hand',
    hint: 'For a student whom the roster does not have yet. The family name may stay empty: many people have one name.',
    given: 'Given name',
    family: 'Family name',
    grade: 'Grade',
    change: 'Change the name',
    changeHint: 'As the school writes it. The name that the student uses stands under “Names and pronouns”.',
  },

  nameless: 'A student who left',
  notHere: 'This student is not here. The address may be old, or the name was taken back.',
  byHand: 'Added by hand, not on the roster',
  left: (name: string, day: string) =>
    `${name} is no longer on the roster of ${day}. What was written here stays, and can be read and closed in peace.`,
  notYours: 'What is written about a student is for coordinators and case staff.',

  brings: (name: string) => `What ${name} brings`,
  bringsNothing: (name: string) => `Nothing stands here yet. What is ${name} good at, or glad about?`,
  addStrength: 'Strength',
  strength: 'One strength, in a few words',
  addWords: 'Own words',
  words: (name: string) => `In the words of ${name}`,
  wordsHint: 'As said or written, not as we would put it.',
  saidOn: (day: string) => `In their own words, ${day}`,
  earlierWords: (count: number) =>
    plural('en', count, { one: 'One earlier word', other: '{n} earlier words' }),
  takeAway: 'Take this away',

  adults: 'Adults whom they trust',
  adultsNone: (name: string) => `Ask ${name}: which adult here would you go to?`,
  addAdult: 'Adult',
  adult: 'Who is it?',
  adultHint: 'A name, with or without what they do. A teammate is recognized by name.',

  names: 'Names and pronouns',
  atSchool: 'At school',
  atSchoolWho:
    'For use at school. Coordinators and case staff see it here; teachers see the name on the roster.',
  withFamily: 'With family',
  withFamilyWho: 'For calls and letters home. Only coordinators and case staff see it.',
  nameAtSchool: 'Name used at school',
  pronounsAtSchool: 'Pronouns used at school',
  nameWithFamily: 'Name used with family',
  pronounsWithFamily: 'Pronouns used with family',
  homeLanguage: 'Language at home',
  atHome: (language: string) => `${language} at home`,
  interpreter: 'An interpreter helps',
  notSaid: 'not said yet',
  asSchoolHasIt: (name: string) => `${name} (school record)`,
  theirChoice: (name: string) =>
    `${name} decides what stands here and may change it. Neither side is filled in from the other.`,

  needs: 'What would help',
  casesAndReferrals: 'Cases and referrals',
  caseSince: (day: string) => `Case since ${day}`,
  caseUntil: (from: string, until: string) => `Case from ${from} to ${until}`,
  referralOn: (day: string) => `Referral of ${day}`,
  noCases: 'No case and no referral. That is a fine thing.',

  asOf: (day: string) => `as of ${day}`,

  guardians: 'Family',
  guardiansNone: 'The roster names nobody to call.',
  phone: 'Phone',
  sms: 'Messages',
  email: 'E-mail',
  language: (language: string) => `speaks ${language}`,

  classes: 'Classes',
  classesNone: 'The roster names no class.',
  noTeacher: 'no teacher named',

  openACase: 'Open a case',
  openCaseHint: 'Without a referral, because somebody here knows the student already.',
  because: 'Why now?',
};
