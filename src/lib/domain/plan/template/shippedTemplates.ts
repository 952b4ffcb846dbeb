/** The eight templates without their words, which are in `text/`: who, how often, after how many school days. */
import type { StepRhythm } from '../plan.ts';
import type { CaseType, StepRole } from './template.ts';

interface ShippedStep {
  readonly role: StepRole;
  readonly after: number;
  readonly every: StepRhythm;
  readonly goal: number;
}

interface ShippedTemplate {
  readonly meetDays: number;
  readonly planDays: number;
  readonly reviewWeeks: number;
  readonly steps: readonly ShippedStep[];
}

const step = (role: StepRole, after: number, every: StepRhythm = 'once', goal = 0): ShippedStep => ({
  role,
  after,
  every,
  goal,
});

/** What schools publish: a first meeting within five school days, a plan within ten, a review after six weeks. */
const usual = { meetDays: 5, planDays: 10, reviewWeeks: 6 };
/** Where waiting hurts. */
const soon = { meetDays: 1, planDays: 5, reviewWeeks: 6 };

export const shippedTemplates: Readonly<Record<CaseType, ShippedTemplate>> = {
  attendance: {
    ...usual,
    steps: [
      step('lead', 1),
      step('lead', 2),
      step('office', 3),
      step('trustedAdult', 5, 'week'),
      step('student', 5, 'week'),
      step('lead', 10),
    ],
  },
  creditRecovery: {
    ...usual,
    steps: [
      step('lead', 2),
      step('lead', 5),
      step('teacher', 5),
      step('student', 7, 'week'),
      step('trustedAdult', 7, 'week'),
      step('family', 10),
    ],
  },
  grief: {
    ...soon,
    steps: [
      step('lead', 1),
      step('lead', 1),
      step('family', 2),
      step('teacher', 3, 'once', 1),
      step('trustedAdult', 5, 'week'),
      step('lead', 10),
      step('lead', 20),
    ],
  },
  reEntry: {
    ...soon,
    steps: [
      step('lead', 1),
      step('nurse', 1),
      step('teacher', 2, 'once', 1),
      step('student', 3),
      step('trustedAdult', 3, 'week'),
      step('administrator', 5),
      step('lead', 10),
    ],
  },
  newArrival: {
    ...usual,
    meetDays: 2,
    steps: [
      step('lead', 1),
      step('trustedAdult', 2),
      step('teacher', 5, 'once', 1),
      step('administrator', 5, 'once', 1),
      step('lead', 5, 'week'),
      step('family', 10),
    ],
  },
  parenting: {
    ...usual,
    meetDays: 2,
    steps: [
      step('lead', 1),
      step('administrator', 3),
      step('nurse', 5, 'once', 1),
      step('teacher', 5),
      step('lead', 10, 'once', 1),
      step('lead', 10, 'twoWeeks'),
    ],
  },
  housing: {
    ...soon,
    steps: [
      step('lead', 1),
      step('liaison', 2),
      step('lead', 3, 'once', 1),
      step('teacher', 5, 'once', 1),
      step('lead', 10, 'once', 1),
      step('lead', 5, 'week'),
    ],
  },
  behavior: {
    ...usual,
    steps: [
      step('lead', 2),
      step('teacher', 3),
      step('family', 5),
      step('student', 5),
      step('teacher', 5, 'week'),
      step('administrator', 10),
    ],
  },
};
