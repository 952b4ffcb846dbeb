import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../../record/change.ts';
import { decision } from '../../record/decision.ts';
import { refuse } from '../../record/refuse.ts';
import { typed } from '../../record/typed.ts';
import { schoolRef } from '../../school/changeSchool.ts';
import { stepRhythms } from '../plan.ts';
import { caseTypes, stepRoles, templateTable, type PlanTemplate } from './template.ts';

/** Words in one language are enough: the other may be written by somebody else. */
const said = v.pipe(
  v.object({ en: typed.optionalLine, es: typed.optionalLine }),
  v.forward(
    v.partialCheck([['en'], ['es']], ({ en, es }) => Boolean(en ?? es), 'required'),
    ['en'],
  ),
);
const days = v.pipe(typed.count, v.maxValue(180, 'badChoice'));
const least = v.pipe(days, v.minValue(1, 'badChoice'));

const draft = v.object({
  school: typed.id,
  /** The row as it stands; empty where a shipped template is changed for the first time, or a new one is written. */
  row: typed.optionalId,
  type: typed.optionalChoice(caseTypes),
  name: said,
  meetDays: least,
  planDays: least,
  reviewWeeks: v.pipe(least, v.maxValue(52, 'badChoice')),
  goals: v.pipe(v.array(said), v.maxLength(8, 'tooLong')),
  steps: v.pipe(
    v.array(
      v.object({
        said,
        goal: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        role: typed.choice(stepRoles),
        every: typed.choice(stepRhythms),
        after: days,
      }),
    ),
    v.maxLength(24, 'tooLong'),
  ),
  retired: v.optional(typed.flag, false),
});

export type TemplateInput = v.InferInput<typeof draft>;

const typedSaid = ({ en = '', es = '' }: PlanTemplate['name']) => ({ en, es });

export const templateInput = (school: Id, template: PlanTemplate): TemplateInput => ({
  school,
  row: template.row ?? '',
  type: template.type ?? '',
  name: typedSaid(template.name),
  meetDays: String(template.meetDays),
  planDays: String(template.planDays),
  reviewWeeks: String(template.reviewWeeks),
  goals: template.goals.map(typedSaid),
  steps: template.steps.map((step) => ({
    ...step,
    said: typedSaid(step.said),
    after: String(step.after),
  })),
  retired: template.retired ?? false,
});

/** One of the school's own begins empty, with the usual clocks. */
export const emptyTemplate = (school: Id): TemplateInput => ({
  school,
  row: '',
  type: '',
  name: { en: '', es: '' },
  meetDays: '5',
  planDays: '10',
  reviewWeeks: '6',
  goals: [{ en: '', es: '' }],
  steps: [],
  retired: false,
});

/** A template is kept whole. Plans that have begun from it stay as they are. */
export const keepTemplate = decision({
  name: 'keepTemplate',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, row: id, type, ...kept }, { instant, freshId }) {
    const record = schoolRef(school);
    const strays = kept.steps.findIndex(({ goal }) => goal >= Math.max(1, kept.goals.length));
    if (strays >= 0) return refuse('notFound', `steps.${strays}.goal`);
    const said = { ...kept, at: instant, by: reader.me.member };
    if (!id) return ok([put(record, templateTable, { id: freshId(), type, ...said })]);
    const before = reader.row(record, templateTable, id);
    if (!before || before.goneAt !== undefined) return refuse('notFound');
    return ok([patch(record, templateTable, id, said)]);
  },
});
