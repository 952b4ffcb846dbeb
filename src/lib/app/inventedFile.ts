/** What `tools/make-invented-school.mjs` writes: a roster and a story of decisions, every day counted from today. */
import { resolve } from '$app/paths';
import * as v from 'valibot';

const student = v.object({
  id: v.string(),
  given: v.string(),
  family: v.string(),
  grade: v.string(),
  localId: v.string(),
  bornDaysAgo: v.number(),
  homeLanguage: v.string(),
  pronouns: v.optional(v.string()),
  guardians: v.array(v.string()),
});

const guardian = v.object({
  id: v.string(),
  given: v.string(),
  family: v.string(),
  phone: v.string(),
  language: v.string(),
});

const roster = v.object({
  students: v.array(student),
  guardians: v.array(guardian),
  teachers: v.array(v.object({ id: v.string(), given: v.string(), family: v.string() })),
  classes: v.array(
    v.object({ id: v.string(), title: v.string(), teacher: v.string(), students: v.array(v.string()) }),
  ),
  /** Students who moved away after the last roster. */
  left: v.array(v.string()),
});

const event = v.object({
  /** School days from today. */
  day: v.number(),
  do: v.string(),
  with: v.record(v.string(), v.unknown()),
  /** A name for the row that this writes. */
  as: v.optional(v.string()),
  /** What somebody who is no longer here decided otherwise at the same time, neither knowing of the other. */
  apart: v.optional(v.record(v.string(), v.unknown())),
});

const file = v.object({
  v: v.literal(1),
  school: v.string(),
  founder: v.object({ name: v.string(), title: v.string() }),
  roster,
  story: v.array(event),
});

export type InventedSchool = v.InferOutput<typeof file>;
export type InventedRoster = InventedSchool['roster'];
export type InventedEvent = InventedSchool['story'][number];

export const readInventedSchool = (content: unknown): InventedSchool => v.parse(file, content);

/** Undefined where the file cannot be had: a first visit that has lost its network. */
export async function fetchInventedSchool(): Promise<InventedSchool | undefined> {
  const answer = await fetch(`${resolve('/')}invented-school.json`).catch(() => undefined);
  return answer?.ok ? readInventedSchool(await answer.json()) : undefined;
}
