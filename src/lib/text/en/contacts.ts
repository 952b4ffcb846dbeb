import { plural } from '../plural.ts';

export const contacts = {
  title: 'Contacts',
  log: 'Log a contact',
  with: 'With whom?',
  withs: { student: 'Student', family: 'Family', staff: 'Teacher or staff', provider: 'Provider' },
  medium: 'How?',
  mediums: {
    inPerson: 'In person',
    phone: 'Phone',
    message: 'Message',
    video: 'Video',
    letter: 'Letter',
  },
  made: 'Did you reach them?',
  mades: { made: 'Yes, we spoke', attempted: 'No answer' },
  line: 'One line',
  lineHint: 'What matters next time.',
  minutes: 'Minutes',
  on: 'Day',
  keep: 'Keep the contact',
  tried: 'tried, not reached',
  minutesLong: (minutes: number) => plural('en', minutes, { one: 'one minute', other: '{n} minutes' }),
  by: (name: string) => `noted by ${name}`,
  label: 'Contacts, newest first',
  none: 'No contact yet. Three taps and one line are enough.',
  more: (what: string) => `More about: ${what}`,
};
