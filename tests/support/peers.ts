/** Several laptops of one school in one program: real crypto, real disks, and envelopes handed on in any order. */
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { tables } from '#lib/domain/tables.ts';
import type { Carried } from '#lib/sync/carried.ts';
import { anotherLaptop, backUp, fillSchool, noor, readsBackup, restores } from './backups.ts';
import { aSchool, openWorkspace, type SchoolOnALaptop } from './school.ts';
import { theCase } from './story.ts';

export interface Team {
  readonly school: SchoolOnALaptop;
  readonly laptops: readonly Workspace[];
}

/** The founder's laptop and others that came back from its backup: each a device of its own. */
export async function aTeamOf(count: number): Promise<Team> {
  const school = await aSchool();
  await fillSchool(school);
  const { bytes } = await backUp(school.workspace);
  const laptops = [school.workspace];
  while (laptops.length < count) {
    const found = await readsBackup(bytes, { kit: school.kit });
    laptops.push(await openWorkspace(await restores(found, school.clock.now), school.clock));
  }
  return { school, laptops };
}

export async function closeAll({ laptops }: Team): Promise<void> {
  for (const laptop of laptops) await laptop.close('here');
  await anotherLaptop();
}

export interface Road {
  /** From 0 to 1, the same for the same seed. */
  readonly chance: () => number;
  readonly lost?: number;
  readonly twice?: number;
}

export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
};

/** Hands on what one has, in any order, some of it twice, some of it not at all, in several goes. */
export async function handsOn(from: Carried, to: Carried, road: Road): Promise<void> {
  const { chance, lost = 0, twice = 0 } = road;
  const ids = (await from.have()).map(({ id }) => id).filter(() => chance() >= lost);
  const doubled = ids.flatMap((id) => (chance() < twice ? [id, id] : [id]));
  const shuffled = doubled
    .map((id) => ({ id, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
  while (shuffled.length > 0) {
    const some = shuffled.splice(0, 1 + Math.floor(chance() * shuffled.length));
    await to.take(await from.bytesOf(some), undefined);
  }
}

/** Everybody gives everybody everything, until nothing moves any more. */
export async function meet({ laptops }: Pick<Team, 'laptops'>, road: Road): Promise<void> {
  for (const from of laptops)
    for (const to of laptops) if (from !== to) await handsOn(from.carrying, to.carrying, road);
}

/** All that a laptop would show of what is shared, as plain data. */
export async function shown(laptop: Workspace): Promise<unknown> {
  const { cases, referrals, students, school } = laptop.summaries.all;
  const only = await Promise.all((['school', 'security'] as const).map((kind) => laptop.onlyRecord(kind)));
  const records = [studentRef(noor), caseRef(theCase), ...only];
  return {
    members: laptop.members.map(({ id, role }) => ({ id, role })),
    devices: [...laptop.onDisk.belonging.membership.devices.keys()].sort(),
    summaries: [cases, referrals, students].map((map) => inOneOrder([...map])).concat(inOneOrder(school)),
    roster: laptop.layers.current('roster'),
    books: await Promise.all(records.map((ref) => rowsOf(laptop, ref))),
  };
}

/** Rows of a table have no order of their own: each laptop lists them as they came. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inOneOrder(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOneOrder(one)]));
}

async function rowsOf(laptop: Workspace, ref: RecordRef): Promise<unknown> {
  const book = await laptop.book(ref);
  const byId = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return tables[ref.kind].map((table) => [table.name, byId(book.rows(table))]);
}
