/** `name` stands in the menu; `empty` says what a place is for and what to do first. */
export const places = {
  today: {
    name: 'Today',
    empty: 'Nothing needs you today. When someone does, it will stand here.',
  },
  students: {
    name: 'Students',
    empty: 'No students yet. Bring in the roster from the student information system, or add one by hand.',
  },
  referrals: {
    name: 'Referrals',
    empty: 'No referrals are waiting. Anyone on the team can refer a student in one minute.',
  },
  cases: {
    name: 'Cases',
    empty: 'No cases yet. A case begins when a referral is accepted, or from a student’s own page.',
  },
  review: {
    name: 'Class review',
    empty:
      'Looking at every student of a class, one by one, comes with a later version. Until then, each student’s own page keeps strengths and who knows them.',
  },
  meetings: {
    name: 'Meetings',
    empty:
      'Agendas and minutes come with a later version. Until then, Today gathers what your team should talk about.',
  },
  resources: {
    name: 'Resources',
    empty:
      'The directory of services comes with a later version. Until then, a step of a plan can name a place and a date.',
  },
  school: {
    name: 'School',
    empty: 'The picture of the whole school comes with a later version. Nothing is counted here yet.',
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
