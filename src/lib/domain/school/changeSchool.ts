import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import type { RecordRef } from '../record/recordRef.ts';
import { typed } from '../record/typed.ts';
import { languages, schoolTable } from './school.ts';
import type { SchoolSummary } from './schoolSummary.ts';

const days = v.pipe(typed.count, v.minValue(1, 'badChoice'), v.maxValue(365, 'badChoice'));

const draft = v.object({
  school: typed.id,
  name: typed.line,
  language: typed.choice(languages),
  tellName: typed.optionalLine,
  tellNumber: typed.optionalLine,
  loopDays: days,
  meetDays: days,
  planDays: days,
  quietDays: days,
  quietDaysTier3: days,
});

export type SchoolInput = v.InferInput<typeof draft>;

export const schoolRef = (id: Id): RecordRef => ({ kind: 'school', id });

/** The settings form as it stands now. */
export const schoolInput = (school: Id, now: SchoolSummary): SchoolInput => ({
  school,
  name: now.name,
  language: now.language,
  tellName: now.tellName ?? '',
  tellNumber: now.tellNumber ?? '',
  loopDays: String(now.loopDays),
  meetDays: String(now.meetDays),
  planDays: String(now.planDays),
  quietDays: String(now.quietDays),
  quietDaysTier3: String(now.quietDaysTier3),
});

export const changeSchool = decision({
  name: 'changeSchool',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, ...about }) => ok([set(schoolRef(school), schoolTable, about)]),
});
