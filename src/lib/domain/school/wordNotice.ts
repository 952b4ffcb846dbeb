import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { schoolTable } from './school.ts';
import type { SchoolSummary } from './schoolSummary.ts';

const words = v.optional(
  v.pipe(
    typed.optionalText,
    v.check((text) => !text || text.length <= 4_000, 'tooLong'),
  ),
  '',
);

const draft = v.object({ school: typed.id, noticeEn: words, noticeEs: words });

export type NoticeInput = v.InferInput<typeof draft>;

/** The form as it stands: `standard` is what a school reads that has worded nothing. */
export const noticeInput = (school: Id, { notice }: SchoolSummary, standard: { en: string; es: string }) => ({
  school,
  noticeEn: notice?.en ?? standard.en,
  noticeEs: notice?.es ?? standard.es,
});

/** What a student reads before parts about health and family. Left empty, the standard words stand again. */
export const wordNotice = decision({
  name: 'wordNotice',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, ...notice }) => ok([set(schoolRef(school), schoolTable, notice)]),
});
