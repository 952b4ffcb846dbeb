import { plural } from '../plural.ts';

const SMALL = ['Nobody', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export const today = {
  people: (count: number) =>
    `${SMALL[count] ?? String(count)} ${count === 0 ? 'needs' : count === 1 ? 'person needs' : 'people need'} you first.`,
  yours: 'Yours today',
  late: (count: number) => `${count} late`,
  dueToday: (count: number) => `${count} today`,
  soon: 'Within a week',
  done: (text: string) => `Done: ${text}`,
  checkIn: (goal: string) => `check in: ${goal}`,
  mentorCheck: 'the weekly check',
  lookAsked: 'a colleague asks you to look at the plan',
  meet: 'meet for the first time',
  followUp: 'ask how it goes now',
  viewAsked: (asker: string) => `${asker} asks how you see this student`,
  viewGiven: (name: string) => `read the view that ${name} gave`,
  viewOwed: (name: string) => `no view from ${name} yet`,
  towards: (goal: string) => `Plan: ${goal}`,
  standInFor: (name: string) => `for ${name}, who is away`,
  september: (line: string) => `September: ${line}`,
  begun: 'Begun by you, not kept yet',
  begunHint: 'What you were typing is still there when you open the form again. Nobody else sees it.',
  begunOne: (what: string) => `${what}: go on`,
  owed: 'Owed to someone',
  owedRule: (days: number) =>
    plural('en', days, {
      one: 'a word back within a school day',
      other: 'a word back within {n} school days',
    }),
  referredBy: (name: string, day: string) => `referred by ${name}, ${day}`,
  preparedWord: (words: string) => `Prepared: “${words}”`,
  sendWord: 'Send word',
  newReferrals: 'New referrals',
  look: 'Worth a look',
  noContact: (days: number) =>
    plural('en', days, { one: 'one day without contact', other: '{n} days without contact' }),
  noContactRule: (days: number) => `Rule: ${days} days or more`,
  noContactWhy: (day: string) =>
    `Counted from the last contact that was made, or from the opening of the case. The rule’s day was ${day}. Tries that reached nobody do not count. From the contacts on this device.`,
  noPlan: 'no plan yet',
  noPlanRule: (days: number) =>
    plural('en', days, { one: 'Rule: within a school day', other: 'Rule: within {n} school days' }),
  noPlanWhy: (day: string) =>
    `Counted from the opening of the case. The rule’s day was ${day}. One goal makes a plan. From the goals on this device.`,
  noGrowth: (goal: string) => `what could be changed in the plan for “${goal}”?`,
  noGrowthRule: 'Two check-ins below what was hoped for',
  noGrowthWhy: (day: string) =>
    `The last two check-ins lie below what was hoped for, the second on ${day}. It is a question about the plan: the goal, the steps, who helps and when. It goes away with any change for this goal, with a note that the plan stays as it is, or with a better check-in.`,
  blocked: (step: string) => `blocked: ${step}`,
  blockedWhy:
    'Somebody marked this step as blocked. It stands here for whoever does it and for the lead, until it goes on or nobody waits for it any more.',
  studentLeft: 'not on the roster any more',
  studentLeftRule: 'Rule: students with an open case are on the roster',
  studentLeftWhy:
    'The newest roster does not have this student, and the case is open. Close it, or pass on what was promised. From the last import on this device.',
  askedOfYou: {
    title: 'Asked of you, as records custodian',
    asks: 'asks to open a closed case together with you',
    hint: 'The reason stands there. You may say no.',
    look: 'Read and answer',
  },
  rightsSoon: (day: string) => `turns 18 on ${day}, and then holds the rights`,
  rightsPassed: (day: string) => `holds the rights since ${day}`,
  rightsRule: (days: number) => `Rule: from ${days} days before the 18th birthday`,
  rightsWhy:
    'On that day the rights to the record pass from the parents to the student, unless a court has said otherwise. What a parent has consented to lets nothing more out: ask the student for what is still needed, and whether the family goes on getting its sheet. From the birth date on the roster, or the day that was entered. You are told until two weeks after.',
  openedByTwo: 'was opened by two people',
  openedByTwoRule: (day: string) => `On ${day}`,
  openedByTwoWhy:
    'A coordinator and the records custodian opened it together. Who they were and why stands on the case, under who can see it. You are told for two weeks.',
  nothing: 'Nothing needs you today.',
  nothingBelow: 'A good day for a visit without a reason.',
  firstSteps: 'First steps',
  firstStepsAside: 'goes away when done',
  steps: {
    students: 'Bring in the students, or add one by hand',
    refer: 'Write a first referral',
    decide: 'Decide on it',
    plan: 'Make a plan with the student',
  },
  stepDone: 'done',
};
