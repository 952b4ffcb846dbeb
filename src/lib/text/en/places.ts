/**
 * `name` stands in the menu. An empty place has a title, then in `empty` what it is for and what to do first, and what is not
 * built yet says so, promises no day, and has under `first` the word on the button that leads to what helps meanwhile.
 */
export const places = {
  today: {
    name: 'Today',
    title: 'Nothing needs you today',
    empty: 'When a step is due, somebody waits for a word or a student is referred, it will stand here.',
  },
  students: {
    name: 'Students',
    title: 'No students yet',
    empty:
      'Everyone of the school will stand here, found by typing. Bring in the roster from the student information system, or add one student by hand to try it.',
  },
  referrals: {
    name: 'Referrals',
    title: 'Nobody is waiting',
    empty:
      'When somebody is worried about a student, it arrives here and gets an answer. Anyone on the team can refer in one minute.',
  },
  cases: {
    name: 'Cases',
    title: 'No cases yet',
    empty:
      'A case keeps strengths, plan and contacts of one student together. It begins when a referral is accepted, or from a student’s own page.',
  },
  review: {
    name: 'Class review',
    title: 'Every student, one by one, strengths first',
    empty:
      'Here a team will look at each student of a class, so that nobody is overlooked. This part is not built yet. Until it is, each student’s own page keeps strengths and the adults whom the student trusts.',
    first: 'Open the students',
  },
  meetings: {
    name: 'Meetings',
    title: 'An agenda that builds itself',
    empty:
      'Here the support team will find what to talk about, and leave with decisions, people and dates on one page. This part is not built yet. Until it is, begin your meeting with Today: it shows what is due and who waits for a word.',
    first: 'Open Today',
  },
  resources: {
    name: 'Resources',
    title: 'Who can help, in school and around it',
    empty:
      'Services for students and families stand here, with their languages, costs and waiting times. Begin with the three that you call most often: a name, what it helps with and a phone number are enough.',
  },
  school: {
    name: 'School',
    title: 'What works, and where the school gets in the way',
    empty:
      'Here the school will see itself, never a ranking of people. This part is not built yet, and nothing is counted until it is. What you can do today: set the days off and the clocks that everything here runs by.',
    first: 'Open the settings',
  },
  staffRoom: {
    name: 'Staff room',
    empty: 'This room is for the adults. What you keep here, only you can read.',
  },
  settings: {
    name: 'Settings',
    empty: 'Everything here has a starting value that works. Change only what your school does differently.',
  },
};
