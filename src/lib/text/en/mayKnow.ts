import type { Hands } from '#lib/domain/ownPage/wishesFor.ts';
import type { KnowAnswer, Knower } from '#lib/domain/ownPage/mayKnow.ts';

/** Who may know what, as the student says it. */
export const mayKnow = {
  title: 'Who may know what',
  ask: 'Who may know about this?',
  askHint: 'You may leave this open, and you may change it later.',
  onePerson: 'One more person',
  add: 'Note an answer',
  none: (name: string) => `${name} has not said yet. Ask before anything is told to family or teachers.`,
  who: 'Whom is it about?',
  whos: {
    family: 'Family',
    school: 'Teachers',
    other: 'Another person',
    everyoneElse: 'Everyone else',
  } satisfies Record<Knower, string>,
  nameOf: {
    family: 'Who in the family? Empty means all of them',
    school: 'Which teacher? Empty means all of them',
    other: 'Who?',
    everyoneElse: 'Who?',
  } satisfies Record<Knower, string>,
  may: (who: string) => `${who} may know`,
  answers: { yes: 'Yes', only: 'Only this', no: 'No' } satisfies Record<KnowAnswer, string>,
  only: 'What exactly?',
  onlyHint: 'For example: that I may be late, not why.',
  said: {
    yes: (who: string) => `${who}: yes`,
    only: (who: string, what: string) => `${who}: only “${what}”`,
    no: (who: string) => `${who}: no`,
  },
  byStudent: (day: string) => `written by the student, ${day}`,
  byAdult: (name: string, day: string) => `noted by ${name}, ${day}`,
  changed: 'The student thinks otherwise now',
  more: (who: string) => `More about ${who}`,
  warnTitle: 'Before you hand this over',
  warn: (name: string) => `${name} has said who may know what:`,
  unasked: {
    family: 'Whether the family may know has not been asked yet.',
    school: 'Whether teachers may know has not been asked yet.',
    outside: 'Whether anybody outside may know has not been asked yet.',
  } satisfies Record<Hands, string>,
};
