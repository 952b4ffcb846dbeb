import type { CaseType, StepRole } from '#lib/domain/plan/template/template.ts';
import { plural } from '../plural.ts';

interface Shipped {
  readonly name: string;
  readonly goals: readonly string[];
  readonly steps: readonly string[];
}

/** As a school finds them; step by step in the order of `shippedTemplates`. */
const shipped = {
  attendance: {
    name: 'Attendance',
    goals: ['Here and on time on more days each week'],
    steps: [
      'Ask what mornings look like, and what would make them easier',
      'Call home: what works, what is in the way, who can help',
      'Agree how a late arrival is welcomed',
      'Five minutes together on Monday: notice the days that worked',
      'Mark the days that worked',
      'Look for rides, child care or health care that would help',
    ],
  },
  creditRecovery: {
    name: 'Credit recovery',
    goals: ['Earns the missing credits, one course at a time'],
    steps: [
      'Lay the transcript beside the way to graduation and read both together',
      'Choose the first course, and how: in class, online, evening or summer',
      'Say which work still counts, and by when',
      'Work on it at a time and place of one’s own choice',
      'Look at the week together: what got done, what helped',
      'Choose a quiet hour at home',
    ],
  },
  grief: {
    name: 'Grief and loss',
    goals: [
      'Has people and a place to go to when it is heavy',
      'Stays in touch with classes at a pace that fits',
    ],
    steps: [
      'Meet, listen, and ask what would help this week',
      'Agree on a place to go to and a sign for leaving class',
      'Tell us what may be known, and who else grieves at home',
      'Agree what may wait and what may be left out',
      'Look in once a week, also when all seems well',
      'Offer a grief group or a counselor, here or in town',
      'Write down days that may be hard: birthdays, holidays, the day itself',
    ],
  },
  reEntry: {
    name: 'Coming back after suspension or hospital',
    goals: ['Back in class every day, and welcome there', 'Takes up the work that matters most'],
    steps: [
      'Welcome-back meeting with student and family before the first class',
      'Ask which care or safety plan came along, with consent',
      'Pick out what was missed that matters; leave out the rest',
      'Choose an adult and a place to go to',
      'Meet at the start of each week: how is it to be back?',
      'Make good what happened, with those who were part of it',
      'Ask student and family, each by themselves, how the return feels',
    ],
  },
  newArrival: {
    name: 'New at this school',
    goals: ['Knows people and the ways around', 'Takes part in class, in every language that helps'],
    steps: [
      'Meet, with an interpreter where wanted: names, languages, what goes well',
      'Walk through a whole day together, with a buddy who chose to',
      'Look at earlier school work, and place by it',
      'See to language support, meals and the bus',
      'Ask each week what was good and what was confusing',
      'Come for a tour, in the language of the family',
    ],
  },
  parenting: {
    name: 'Pregnant or parenting',
    goals: ['Stays on the way to graduation with the time that is needed', 'Has care and people to rely on'],
    steps: [
      'Meet and tell the rights: the same classes, excused absences, no need to say more',
      'Put in writing what is adjusted, with the Title IX coordinator',
      'Ask about care, rest and a place for pumping milk, with consent',
      'Agree how work is made up after an absence',
      'Look for child care, prenatal care and a parent group',
      'Look ahead: appointments and credits of the next two weeks',
    ],
  },
  housing: {
    name: 'Housing',
    goals: ['Here every day, from wherever home is now', 'Has what a school day asks for'],
    steps: [
      'Meet in private and ask what is needed first',
      'Keep this school and arrange the ride (McKinney-Vento)',
      'See to food, clothes, a shower, a charger, a place to work',
      'Allow work without internet, and due dates that bend',
      'Offer housing, food and health services',
      'Ask where the bus shall stop this week',
    ],
  },
  behavior: {
    name: 'Behavior',
    goals: ['Says what is needed before it gets too much, on more days each week'],
    steps: [
      'Ask when it goes well, and what is different then',
      'Note for a week when it goes well, and what came before it went wrong',
      'Tell us what calms at home',
      'Choose two signs and a place for a break, and show them to the teachers',
      'Say one good thing each day, and tell it to the family once a week',
      'Look at what the day itself could change: seat, schedule, food, sleep',
    ],
  },
} satisfies Record<CaseType, Shipped>;

export const templates = {
  shipped,
  title: 'Templates for plans',
  below:
    'Where a plan may begin. The school may word each line as its own; plans that have begun stay as they are.',
  open: 'Look at the templates',
  own: 'The school’s own wording',
  asShipped: 'as it came',
  notOffered: 'not offered any more',
  change: 'Change',
  back: 'As it came',
  add: 'Add a template',
  holds: (goals: string, steps: string) => `${goals}, ${steps}`,
  goalCount: (count: number) => plural('en', count, { one: 'one goal', other: '{n} goals' }),
  stepCount: (count: number) => plural('en', count, { one: 'one step', other: '{n} steps' }),
  clocks: (meet: number, plan: number, review: string) =>
    `meet within ${meet} school days, plan within ${plan}, review after ${review}`,
  coordinatorOnly: 'A coordinator changes these.',

  name: 'Name',
  inEnglish: 'English',
  inSpanish: 'Spanish',
  bothHint: 'One language is enough; where the other is missing, this one is shown.',
  meetDays: 'School days until someone meets the student',
  planDays: 'School days until a plan stands',
  reviewWeeks: 'Weeks until the review',
  goals: 'Goals',
  goalsHint: 'What will be there, not what will be gone.',
  goal: (place: number) => `Goal ${place}`,
  steps: 'Steps',
  step: (place: number) => `Step ${place}`,
  towards: 'Leads to',
  role: 'Who does it',
  roles: {
    lead: 'The lead',
    student: 'The student',
    family: 'The family',
    teacher: 'A teacher',
    trustedAdult: 'A trusted adult',
    office: 'The attendance office',
    nurse: 'The school nurse',
    administrator: 'An administrator',
    liaison: 'The homeless or foster liaison',
  } satisfies Record<StepRole, string>,
  every: 'How often',
  after: 'School days after the beginning',
  addGoal: 'Add a goal',
  addStep: 'Add a step',
  removeGoal: (place: number) => `Remove goal ${place}`,
  removeStep: (place: number) => `Remove step ${place}`,
  retired: 'Offer it no more',
  keep: 'Keep the template',

  begin: 'Begin from a template',
  beginHint: 'Tick the lines that fit this student, and word them better. Only what is ticked is kept.',
  pick: 'Template',
  none: 'None',
  language: 'Language of the lines',
  timeline: (meet: string, plan: string, review: string) =>
    `First meeting by ${meet} · plan by ${plan} · review on ${review}`,
  ticked: (count: number, all: number) => `${count} of ${all} lines are ticked`,
  keepLines: 'Keep the ticked lines',
};
