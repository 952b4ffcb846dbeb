/** A laptop that is removed learns it from signed acts alone, keeps what it wrote last, and can hand it in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringInFile, makeExchangeFile } from '#lib/app/exchange.ts';
import { farewellTo } from '#lib/app/farewell.ts';
import { Vault } from '#lib/vault/vault.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { adoptLate } from '#lib/domain/record/adoptLate.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { fillSchool, noor } from '../support/backups.ts';
import { letsIn } from '../support/newcomers.ts';
import { handsOn, seeded } from '../support/peers.ts';
import { aSchool, openWorkspace, type SchoolOnALaptop } from '../support/school.ts';

const road = { chance: seeded(5) };
const words = { purpose: 'late work', recipient: 'a coordinator' };
const unwatched = { signal: new AbortController().signal, onShare: () => undefined };
let school: SchoolOnALaptop;
let luz: Workspace;
let amir: Workspace;
let told: readonly Bytes[] = [];

const strengths = async (laptop: Workspace): Promise<string[]> =>
  (await laptop.book(studentRef(noor))).rows(strengthTable).map(({ text }) => text);

async function writes(laptop: Workspace, text: string): Promise<void> {
  school.clock.now += 1_000;
  const done = await laptop.perform(addStrength, { student: noor, text });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

beforeAll(async () => {
  school = await aSchool();
  luz = school.workspace;
  await fillSchool(school);
  amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
  await handsOn(luz.carrying, amir.carrying, road);
  await handsOn(amir.carrying, luz.carrying, road);
  await writes(amir, 'written on the bus');
  await luz.team.people.remove(amir.me.member);
}, 240_000);

afterAll(async () => {
  await luz.close('here');
  await amir.close('here');
}, 60_000);

describe('a laptop whose owner has left', () => {
  test('does not believe it from whoever has no right to say it', async () => {
    expect(await farewellTo(luz.me.device, luz.onDisk.belonging)).toEqual([]);
    const stranger = await aSchool({ name: 'Ruth Abel', title: 'Dean' });
    const foreign = await stranger.workspace.carrying.bytesOf(
      (await stranger.workspace.carrying.have()).map(({ id }) => id),
    );
    told = await farewellTo(amir.me.device, luz.onDisk.belonging);
    expect(told.length).toBeGreaterThan(0);
    const forged = told.map((bytes) => bytes.slice().fill(0, -64));
    await amir.carrying.take([...foreign, ...forged, new Uint8Array(300)]);
    expect(amir.team.isOut).toBe(false);
    await stranger.workspace.close('here');
  });

  test('learns it from the acts themselves, and from as few as told it', async () => {
    expect(told.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(55_000);
    await amir.carrying.take(told);
    expect(amir.team.isOut).toBe(true);
    expect(luz.team.isOut).toBe(false);
  });

  test('opens again the next day, and shows what reached nobody', async () => {
    const { name, rows } = amir.onDisk;
    await amir.close('here');
    const vault = await Vault.open(name);
    if (!vault.ok) throw new Error(vault.error);
    amir = await openWorkspace({ name, vault: vault.value, rows, since: school.clock.now }, school.clock);
    expect(amir.me.name).toBe('Amir Haddad');
    const [late] = await amir.lateWork();
    expect(late?.entries.map(({ what }) => what)).toEqual(['addStrength']);
  });

  test('hands it in as a file that a coordinator takes over, though the team has changed its keys', async () => {
    const made = await makeExchangeFile(amir, words, unwatched);
    if (!made.ok) throw new Error(made.error);
    const brought = await bringInFile(luz, made.value.file, unwatched);
    expect(brought.ok && brought.value.kept).toBeGreaterThan(0);
    expect(await strengths(luz)).not.toContain('written on the bus');
    const [late] = await luz.lateWork();
    const done = await luz.perform(adoptLate, { record: late?.record, entry: late?.entries[0] });
    expect(done.ok).toBe(true);
    expect(await strengths(luz)).toContain('written on the bus');
    // And on his own disk it lies as he wrote it.
    expect(await amir.lateWork()).toHaveLength(1);
  });
});
