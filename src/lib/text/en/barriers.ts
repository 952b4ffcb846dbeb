import type { KnownBarrier } from '#lib/domain/barrier/barrier.ts';

export const barriers = {
  known: {
    waitingList: 'A waiting list',
    noRoom: 'No room',
    transport: 'No ride or bus',
    noSpanish: 'Nobody who speaks Spanish',
    cost: 'Cost',
    documents: 'Documents that are missing',
    eligibility: 'Not eligible',
    hours: 'Hours that do not fit',
    unreached: 'Nobody could be reached',
  } satisfies Record<KnownBarrier, string>,
  unnamed: 'Something else, said in words',
  what: 'What stops it?',
  words: 'In words',
  wordsHint: 'Which list, which bus, until when. The words stay in this case.',
  since: 'Since when?',
  blockedSteps: 'Blocked steps',
  stopped: (what: string, day: string) => `${what}, since ${day}`,
  with: (barrier: string, words: string) => `${barrier}: ${words}`,
  onAgain: 'It goes on',
  leave: 'Wait no more',
  left: (day: string) => `waited for until ${day}`,

  list: 'What stops help',
  listBelow:
    'The list from which people pick what stops a step. The school may word it as its own; what was used keeps its name.',
  openList: 'Look at the list',
  change: 'Change',
  add: 'Add to the list',
  retired: 'Offer it no more',
  notOffered: 'not offered any more',
  coordinatorOnly: 'A coordinator changes this list.',

  count: 'What stops help here',
  columns: { barrier: 'What', cases: 'Cases', times: 'Times', now: 'Stops a step today' },
  countRule:
    'Counted from the steps that were marked as blocked in the cases that you may read, open and closed. A case counts once for each line. Words, students and cases are not named.',
  countHow: (cases: string) => `From ${cases}`,
  largest: (barrier: string, cases: string) => `Most often: ${barrier}, in ${cases}.`,
};
