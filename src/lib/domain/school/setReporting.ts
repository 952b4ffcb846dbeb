import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { schoolTable } from './school.ts';
import type { SchoolSummary } from './schoolSummary.ts';

/** Ten days; no state gives more. */
const MOST_HOURS = 240;

const draft = v.object({
  school: typed.id,
  state: typed.line,
  /** From the call to the written report, by the clock; 0 where the state asks for none. */
  hours: v.pipe(typed.count, v.maxValue(MOST_HOURS, 'badChoice')),
  form: typed.optionalLine,
  tell: typed.optionalLine,
  protocol: typed.optionalLine,
});

export type ReportingInput = v.InferInput<typeof draft>;

export const reportingInput = (school: Id, { reporting: now }: SchoolSummary): ReportingInput => ({
  school,
  state: now.state,
  hours: String(now.hours),
  form: now.form ?? '',
  tell: now.tell ?? '',
  protocol: now.protocol ?? '',
});

/** The school's own rules for a child who may be in danger: a law of its state, and a page of its own protocol. */
export const setReporting = decision({
  name: 'setReporting',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, state, hours, form, tell, protocol }) =>
    ok([
      set(schoolRef(school), schoolTable, {
        reportState: state,
        reportHours: hours,
        reportForm: form,
        reportTell: tell,
        crisisProtocol: protocol,
      }),
    ]),
});
