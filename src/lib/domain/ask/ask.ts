/**
 * A teacher is asked how a student is seen in class. Each ask is a record of its own between two people: whoever asks and
 * whoever is asked. So the case stays closed to the teacher, and who has not answered is known to the asker alone.
 */
import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { field, rowFields, table } from '../record/table.ts';
import type { RecordRef } from '../record/recordRef.ts';

/** Six short rows, strengths first and wishes last. Each has a few facts to tick, and room for one line. */
export const seenTicks = {
  strengths: ['keepsGoing', 'helpsOthers', 'asks', 'makesThings', 'leads', 'humor'],
  learning: ['followsTalk', 'remembers', 'startsAlone', 'needsShown', 'needsTime', 'workMissing'],
  relations: ['worksWithMany', 'oneOrTwo', 'seeksAdults', 'mostlyAlone', 'disputes'],
  energy: ['takesPart', 'tired', 'quieter', 'restless', 'upset', 'late'],
  works: ['stepByStep', 'privateWord', 'seat', 'choice', 'break', 'praise'],
  wish: ['somebodyToTalk', 'timeToCatchUp', 'helpMaterials', 'familyContact', 'nothingNow'],
} as const;

export type SeenRow = keyof typeof seenTicks;
export const seenRows = Object.keys(seenTicks) as readonly SeenRow[];

const seen = <const Ticks extends readonly string[]>(ticks: Ticks) =>
  v.optional(v.object({ ticks: v.array(v.picklist(ticks)), line: v.optional(field.line) }));

/** What somebody sees, row by row; a row that says nothing is not there. */
export const seenFields = {
  strengths: seen(seenTicks.strengths),
  learning: seen(seenTicks.learning),
  relations: seen(seenTicks.relations),
  energy: seen(seenTicks.energy),
  works: seen(seenTicks.works),
  wish: seen(seenTicks.wish),
};

export const viewWays = ['here', 'paper'] as const;

/** Whoever is asked: a member, or somebody without an account by name, who gets a printed sheet. */
export const askedFields = { asked: v.optional(field.id), askedName: v.optional(field.line) };

const ask = v.object({
  ...rowFields,
  case: field.id,
  student: field.id,
  /** The name used at school: a teacher cannot look it up. */
  name: field.line,
  asker: field.id,
  ...askedFields,
  /** A word to whoever is asked. */
  word: v.optional(field.line),
  due: field.date,
  on: field.date,
  at: field.instant,
  /** The answer of this moment stands in the case. */
  takenInAt: v.optional(field.instant),
  /** The case was closed: what was answered stays as it is. */
  overAt: v.optional(field.instant),
});

const given = v.object({
  ...rowFields,
  ...seenFields,
  way: v.picklist(viewWays),
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** In the case, under the id of the ask: what was seen and by whom, for everybody who works on it. */
const teacherView = v.object({
  ...rowFields,
  ...askedFields,
  ...seenFields,
  way: v.picklist(viewWays),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Ask = v.InferOutput<typeof ask>;
export type TeacherView = v.InferOutput<typeof teacherView>;
export type Seen = Pick<TeacherView, SeenRow>;

export const askTable = table('about', ask, { single: true });
export const givenTable = table('given', given, { single: true });
export const teacherViewTable = table('teacherViews', teacherView);

export const askRef = (id: Id): RecordRef => ({ kind: 'ask', id });
