import { plural } from '../plural.ts';

/** Own days as a file for another calendar. */
export const calendar = {
  open: 'Take my days into a calendar',
  title: 'My days as a calendar file',
  holds: (count: number) =>
    plural('en', count, {
      one: 'It holds one entry: a step of yours, or a check-in of a case that you lead.',
      other: 'It holds {n} entries: your steps, and the check-ins of cases that you lead.',
    }),
  none: 'Nothing of yours falls due, so there is nothing to take along.',
  schoolDays: 'Check-ins come back in their rhythm. Where school is off, they stand on the next school day.',
  say: 'What the titles say',
  says: { nothing: 'The kind of entry, and nobody', initials: 'The student’s initials as well' },
  saysHint:
    'A calendar is often on a server and on a phone, and others see it. Goals, steps and names never go along.',
  titles: { step: 'Step', checkIn: 'Check-in' },
  stays: 'The file is a copy of today: it does not follow what changes here. Bringing it in again renews it.',
  purpose: 'own steps and check-ins in a calendar',
  recipient: 'own calendar',
  noted: 'It is noted in the school’s security log that such a file was made, not what it says.',
  save: 'Save the file',
};
