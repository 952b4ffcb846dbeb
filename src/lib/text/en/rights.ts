import type { RightsHolder } from '#lib/domain/rights/rights.ts';

export const rights = {
  title: 'Who holds the rights',
  holds: {
    parent: (name: string) =>
      name === ''
        ? 'A parent or guardian holds the rights.'
        : `${name} holds the rights, as a parent or guardian.`,
    student: (name: string) => `${name} holds the rights, as the student.`,
    court: (name: string) => `${name} holds the rights, by order of a court.`,
  },
  since: (day: string) => `Since ${day}`,
  ground: (ground: string) => `Ground: ${ground}`,
  byAge: 'Ground: the 18th birthday',
  byDefault: 'Ground: the student is a minor, and nothing else was noted',
  turns: (day: string) => `Turns 18 on ${day}. On that day the rights pass to the student.`,
  fromRoster: 'By the birth date on the roster.',
  fromEntry: 'By the day that was entered here.',
  unknown: 'No birth date is known here, so nothing will pass by itself.',
  alone: (service: string) => `Decides alone on: ${service}`,
  until: (day: string) => `until ${day}`,
  add: 'Note who holds them',
  eighteen: 'Enter the 18th birthday',
  eighteenField: 'The 18th birthday',
  eighteenHint: 'Empty takes the day away.',
  remove: (name: string) => `Take out: ${name}`,
  holder: 'Who holds the rights?',
  holders: {
    parent: 'A parent or guardian',
    student: 'The student',
    court: 'Somebody whom a court names',
    minorService: 'The student alone, for one service that minors may choose',
  } satisfies Record<RightsHolder, string>,
  name: 'Name, or the service',
  groundField: 'On which ground?',
  groundHint: 'What you have seen: the order and its number, the document, the rule of the state.',
  from: 'From',
  untilField: 'Until',
  untilHint: 'Leave it empty where no end is written.',
  beyond18: 'The order holds after the 18th birthday as well',
  noAdvice: 'This is what the school has noted. It is not legal advice.',
  line: (holds: string) => `${holds} A consent comes from there.`,
  toStudent: 'On the student’s page',

  family: {
    title: 'What goes to the family needs the student’s yes',
    says: (name: string) =>
      `${name} holds the rights. The family gets sheets and messages only as long as the student agrees.`,
    stays: 'The student has not agreed, so there is no sheet and no message for the family here.',
    ask: 'The student agrees',
    how: 'How was it said?',
    hows: { inPerson: 'in person', phone: 'by phone', video: 'by video', paper: 'on paper' },
    keep: 'Note the yes',
    takeBack: 'The student takes it back',
    given: (day: string, how: string) => `Agreed on ${day}, ${how}.`,
    onPaper: (name: string, day: string) => `${name} has agreed on ${day} that the family gets this sheet.`,
  },
};
