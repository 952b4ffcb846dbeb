import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { watched, type Watched } from '../mentor/mentorMarks.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { schoolTable } from './school.ts';
import type { SchoolSummary } from './schoolSummary.ts';

const mark = v.pipe(typed.count, v.minValue(1, 'badChoice'), v.maxValue(100, 'badChoice'));

const draft = v.object({
  school: typed.id,
  late: mark,
  missed: mark,
  absent: mark,
  referred: mark,
  detained: mark,
  suspendedHere: mark,
  suspendedHome: mark,
  lowMarks: mark,
  failing: mark,
  credits: mark,
});

export const marksInput = (school: Id, { mentorMarks: now }: SchoolSummary) => ({
  school,
  ...(Object.fromEntries(watched.map((what) => [what, String(now[what])])) as Record<Watched, string>),
});

/** From which numbers on the school does more. */
export const setMentorMarks = decision({
  name: 'setMentorMarks',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, ...mentorMarks }) => ok([set(schoolRef(school), schoolTable, { mentorMarks })]),
});
