import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { familyTable, relativeTable } from '../family/family.ts';
import { inspectionRequestTable } from '../inspection/inspection.ts';
import { field } from '../record/table.ts';
import type { ReadRows } from '../record/readRows.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { quoted } from '../record/quoted.ts';
import { rightInSummary, rightTable } from '../rights/rights.ts';
import { strengthTable, studentTable, trustedAdultTable, wordsTable } from './student.ts';

export const studentSummary = v.object({
  kind: v.literal('student'),
  id: field.id,
  given: v.optional(field.line),
  family: v.optional(field.line),
  grade: v.optional(field.line),
  nameAtSchool: v.optional(field.line),
  pronounsAtSchool: v.optional(field.line),
  nameWithFamily: v.optional(field.line),
  pronounsWithFamily: v.optional(field.line),
  homeLanguage: v.optional(field.line),
  interpreter: v.optional(field.flag),
  eighteenOn: v.optional(field.date),
  strengths: v.array(field.line),
  words: v.array(v.object({ text: field.line, on: field.date })),
  rights: v.optional(v.array(rightInSummary), []),
  /** Asked for and not answered yet. */
  inspections: v.optional(
    v.array(v.object({ id: field.id, asker: field.line, on: field.date, due: field.date })),
    [],
  ),
  trustedAdults: v.array(v.object({ name: field.line, member: v.optional(field.id) })),
  /** Read before anybody calls the family: the note, and who is not to be contacted. */
  beforeCalling: v.optional(field.line),
  notToContact: v.optional(v.array(v.object({ name: field.line, why: v.optional(field.line) }))),
});

export type StudentSummary = v.InferOutput<typeof studentSummary>;

export function summariseStudent(id: Id, read: ReadRows): StudentSummary {
  const { id: _, goneAt: __, ...about } = read(studentTable)[0] ?? {};
  return {
    ...about,
    kind: 'student',
    id,
    strengths: newestFirst(read(strengthTable)).map(({ text }) => text),
    words: newestFirst(read(wordsTable)).map(({ text, on }) => ({ text: quoted(text), on })),
    rights: read(rightTable).map(({ id: row, holder, name, ground, from, until, beyond18, at }) => ({
      ...{ id: row, holder, name, ground, from, until, beyond18, at },
    })),
    inspections: read(inspectionRequestTable).flatMap(({ id: row, asker, on, due, ended }) =>
      ended ? [] : [{ id: row, asker, on, due }],
    ),
    trustedAdults: newestFirst(read(trustedAdultTable)).map(({ name, member }) => ({ name, member })),
    beforeCalling: read(familyTable)[0]?.beforeCalling,
    notToContact: read(relativeTable).flatMap(({ name, doNotContact, why }) =>
      doNotContact ? [{ name, why }] : [],
    ),
  };
}
