/** How a plan begins from a template: lines that somebody ticks, words better and gives to a person before they are kept. */
import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type Moment, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { put, type Change } from '../record/change.ts';
import type { RecordRef } from '../record/recordRef.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { addSchoolDays, type Calendar } from '../school/schoolDays.ts';
import { goalFields } from './addGoal.ts';
import { stepFields } from './addStep.ts';
import { goalTable, stepTable, type Rhythm } from './plan.ts';
import { saidIn, type PlanTemplate, type StepRole } from './template/template.ts';

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** What nobody ticked is not read: it may be as unfinished as it likes. */
const passed = v.object({ keep: v.literal(false) });
const days = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(365));

export const startLines = v.object({
  /** Which template the lines came from; empty while none is picked. */
  template: v.pipe(v.string(), v.maxLength(60)),
  meetDays: v.optional(days),
  planDays: v.optional(days),
  goals: v.pipe(
    v.array(v.variant('keep', [passed, v.object({ keep: v.literal(true), ...goalFields })])),
    v.maxLength(8, 'tooLong'),
  ),
  steps: v.pipe(
    v.array(v.variant('keep', [passed, v.object({ keep: v.literal(true), towards: place, ...stepFields })])),
    v.maxLength(24, 'tooLong'),
  ),
});

export type StartLines = v.InferOutput<typeof startLines>;

export interface GoalLine {
  keep: boolean;
  text: string;
  words: string;
  baseline: string;
  target: string;
  measure: string;
  startsOn: string;
  until: string;
  every: Rhythm;
}

export interface StepLine {
  keep: boolean;
  /** Place of its goal among the goal lines. */
  towards: number;
  text: string;
  who: string;
  whoName: string;
  due: string;
  every: PlanTemplate['steps'][number]['every'];
}

/** As a form holds it. */
export interface StartInput extends Record<string, unknown> {
  template: string;
  meetDays?: number | undefined;
  planDays?: number | undefined;
  goals: GoalLine[];
  steps: StepLine[];
}

export const emptyStart = (): StartInput => ({ template: '', goals: [], steps: [] });

interface Beginning {
  readonly locale: 'en' | 'es';
  readonly today: SchoolDate;
  readonly calendar: Calendar;
  readonly every: Rhythm;
  readonly lead: string;
  readonly roles: Readonly<Record<StepRole, string>>;
}

/** The template's lines for one student, none of them ticked: nothing is kept that nobody looked at. */
export function startFrom(template: PlanTemplate, begins: Beginning): StartInput {
  const { locale, today, calendar, every, lead, roles } = begins;
  const until = addDays(today, template.reviewWeeks * 7);
  return {
    template: template.key,
    meetDays: template.meetDays,
    planDays: template.planDays,
    goals: template.goals.map((said) => ({
      keep: false,
      text: saidIn(locale, said),
      words: '',
      baseline: '',
      target: '',
      measure: '',
      startsOn: today,
      until,
      every,
    })),
    steps: template.steps
      .toSorted((a, b) => a.after - b.after)
      .map(({ said, goal, role, every: often, after }) => ({
        keep: false,
        towards: goal,
        text: saidIn(locale, said),
        who: role === 'lead' ? lead : '',
        whoName: role === 'lead' ? '' : roles[role],
        due: addSchoolDays(calendar, today, after),
        every: often,
      })),
  };
}

/** The rows that the ticked lines make. A step whose goal was left out stands beside the goals. */
export function startedPlan(
  record: RecordRef,
  { goals, steps }: StartLines,
  { instant: at, freshId }: Moment,
  by: Id,
  under = '',
): Result<readonly Change[], Refusal> {
  const changes: Change[] = [];
  const idOfGoal = new Map<number, Id>();
  for (const [index, line] of goals.entries()) {
    if (!line.keep) continue;
    const { keep: _, ...goal } = line;
    if (goal.until <= goal.startsOn) return refuse('endBeforeStart', `${under}goals.${index}.until`);
    const id = freshId();
    idOfGoal.set(index, id);
    changes.push(put(record, goalTable, { id, ...goal, weight: 1, at, by }));
  }
  for (const [index, line] of steps.entries()) {
    if (!line.keep) continue;
    const { keep: _, towards, who, whoName, ...step } = line;
    if (!who && !whoName) return refuse('required', `${under}steps.${index}.who`);
    const goal = idOfGoal.get(towards);
    const person = who ? { who } : { whoName };
    changes.push(
      put(record, stepTable, { id: freshId(), ...(goal ? { goal } : {}), ...person, ...step, at, by }),
    );
  }
  return ok(changes);
}
