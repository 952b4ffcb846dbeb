import * as v from 'valibot';
import { barrierTable, knownBarriers } from '../barrier/barrier.ts';
import { field } from '../record/table.ts';
import type { ReadRows } from '../record/readRows.ts';
import { mentorMarks, shippedMarks } from '../mentor/mentorMarks.ts';
import { wordedAnchors } from './anchors.ts';
import { coverTable } from '../team/team.ts';
import {
  daysOffTable,
  languages,
  schoolTable,
  urgentKinds,
  urgentNumberTable,
  type SchoolAbout,
} from './school.ts';

export const schoolSummary = v.object({
  kind: v.literal('school'),
  name: field.line,
  language: v.picklist(languages),
  tellName: v.optional(field.line),
  tellNumber: v.optional(field.line),
  /** School days until a referrer hears back, a student is met, a plan stands. */
  loopDays: field.count,
  meetDays: field.count,
  planDays: field.count,
  /** Calendar days without contact after which a case asks for attention. */
  quietDays: field.count,
  quietDaysTier3: field.count,
  urgentNumbers: v.array(
    v.object({
      what: v.picklist(urgentKinds),
      label: v.optional(field.line),
      number: field.line,
    }),
  ),
  daysOff: v.array(v.object({ from: field.date, to: field.date, label: v.optional(field.line) })),
  anchors: v.optional(wordedAnchors, {}),
  notice: v.optional(v.object({ en: v.optional(field.text), es: v.optional(field.text) }), {}),
  /** Barriers in the school's own words. */
  barriers: v.optional(
    v.array(
      v.object({
        key: field.line,
        code: v.optional(v.picklist(knownBarriers)),
        en: v.optional(field.line),
        es: v.optional(field.line),
        retired: v.optional(field.flag),
      }),
    ),
    [],
  ),
  mentorMarks: v.optional(mentorMarks, { ...shippedMarks }),
  custodian: v.optional(field.id),
  reporting: v.object({
    state: field.line,
    /** From the call to the written report, by the clock; 0 where the state asks for none. */
    hours: field.count,
    form: v.optional(field.line),
    tell: v.optional(field.line),
    protocol: v.optional(field.line),
  }),
  covers: v.array(
    v.object({
      who: v.optional(field.id),
      standIn: v.optional(field.id),
      from: field.date,
      to: field.date,
    }),
  ),
});

export type SchoolSummary = v.InferOutput<typeof schoolSummary>;

/** What a school starts with; the clocks are those that schools and programs publish. */
export const newSchool: SchoolSummary = {
  kind: 'school',
  name: '',
  language: 'en',
  loopDays: 1,
  meetDays: 5,
  planDays: 10,
  quietDays: 30,
  quietDaysTier3: 14,
  urgentNumbers: [
    { what: 'emergency', number: '911' },
    { what: 'crisis', number: '988' },
  ],
  daysOff: [],
  /** California Penal Code 11166: by phone at once, in writing (form SS 8572) within 36 hours. */
  reporting: { state: 'California', hours: 36, form: 'SS 8572' },
  barriers: [],
  covers: [],
  anchors: {},
  notice: {},
  mentorMarks: { ...shippedMarks },
};

export function summariseSchool(read: ReadRows): SchoolSummary {
  const about: Partial<SchoolAbout> = read(schoolTable)[0] ?? {};
  const own = read(urgentNumberTable).map(({ what, label, number }) => ({ what, label, number }));
  const standard = newSchool.urgentNumbers.filter(({ what }) => own.every((number) => number.what !== what));
  return {
    kind: 'school',
    name: about.name ?? newSchool.name,
    language: about.language ?? newSchool.language,
    tellName: about.tellName,
    tellNumber: about.tellNumber,
    loopDays: about.loopDays ?? newSchool.loopDays,
    meetDays: about.meetDays ?? newSchool.meetDays,
    planDays: about.planDays ?? newSchool.planDays,
    quietDays: about.quietDays ?? newSchool.quietDays,
    quietDaysTier3: about.quietDaysTier3 ?? newSchool.quietDaysTier3,
    urgentNumbers: [...standard, ...own],
    daysOff: read(daysOffTable).map(({ from, to, label }) => ({ from, to, label })),
    anchors: {
      academics: about.anchorsAcademics,
      socialEmotional: about.anchorsSocialEmotional,
      health: about.anchorsHealth,
      family: about.anchorsFamily,
    },
    notice: { en: about.noticeEn, es: about.noticeEs },
    barriers: read(barrierTable).map(({ id, code, en, es, retired }) => ({
      key: code ?? id,
      code,
      en,
      es,
      retired,
    })),
    mentorMarks: about.mentorMarks ?? newSchool.mentorMarks,
    custodian: about.custodian,
    reporting:
      about.reportState === undefined
        ? newSchool.reporting
        : {
            state: about.reportState,
            hours: about.reportHours ?? newSchool.reporting.hours,
            form: about.reportForm,
            tell: about.reportTell,
            protocol: about.crisisProtocol,
          },
    covers: read(coverTable).map(({ who, standIn, from, to }) => ({ who, standIn, from, to })),
  };
}
