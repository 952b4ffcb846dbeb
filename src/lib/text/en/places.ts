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
    empty: 'No review has begun. Choose a class, and look at each student once, strengths first.',
  },
  meetings: {
    name: 'Meetings',
    empty: 'No meetings yet. Name a day, and the agenda gathers itself from what is due.',
  },
  resources: {
    name: 'Resources',
    empty: 'No services yet. Start with the three places that you send students to most often.',
  },
  school: {
    name: 'School',
    empty: 'No numbers yet. Bring in attendance first; each number will say where it comes from.',
  },
  staffRoom: {
    name: 'Staff room',
    empty: 'This room is for the adults. Open a first circle before the first case.',
  },
  settings: {
    name: 'Settings',
    empty: 'Everything here has a starting value that works. Change only what your school does differently.',
  },
};
