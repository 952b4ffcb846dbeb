import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { schoolYearEnd } from '../school/schoolYearEnd.ts';
import { agreementTable, protectedTimeTable } from './protectedTime.ts';

const draft = v.object({
  school: typed.id,
  signedOn: typed.date,
  /** Who signed, as it stands on the paper: the principal has no need of an account. */
  by: typed.line,
  until: typed.date,
});

export type SigningInput = v.InferInput<typeof draft>;

export const emptySigning = (school: Id, today: SchoolDate): SigningInput => ({
  school,
  signedOn: today,
  by: '',
  until: schoolYearEnd(today),
});

/** Days. An agreement is made for a school year and then looked at again. */
const LONGEST = 400;

/** Notes that the paper was signed, and for which times: a time added later is not signed for. */
export const signProtectedTime = decision({
  name: 'signProtectedTime',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, signedOn, by, until }, { instant, today, freshId }) {
    const record = schoolRef(school);
    const times = reader.rows(record, protectedTimeTable);
    if (times.length === 0) return refuse('nothingToSign');
    if (signedOn > today) return refuse('inTheFuture', 'signedOn');
    if (until < signedOn) return refuse('endBeforeStart', 'until');
    if (daysBetween(signedOn, until) > LONGEST) return refuse('badChoice', 'until');
    const covered: Record<string, true> = {};
    for (const { id } of times) covered[id] = true;
    const row = { id: freshId(), signedOn, by, until, times: covered, at: instant };
    return ok([put(record, agreementTable, row)]);
  },
});
