/** Two laptops that no network joins: a file carried by hand, a folder that loses, cuts and refuses. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomBytes } from '#lib/crypto/random.ts';
import { bringInFile, makeExchangeFile } from '#lib/app/exchange.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { leavingTable } from '#lib/domain/security/leaving.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { writeReflection } from '#lib/domain/wellbeing/writeReflection.ts';
import { coverWith } from '#lib/sync/cover.ts';
import { FolderRounds } from '#lib/sync/folder/folderRounds.ts';
import { backUp, noor } from '../support/backups.ts';
import { FolderInMemory } from '../support/folderInMemory.ts';
import { aTeamOf, closeAll, shown, type Team } from '../support/peers.ts';
import { aSchool } from '../support/school.ts';

const unwatched = { signal: new AbortController().signal, onShare: () => undefined };
const words = { purpose: 'file for another laptop', recipient: 'another laptop' };

let team: Team;
let here: Workspace;
let there: Workspace;
beforeAll(async () => {
  team = await aTeamOf(2);
  const [first, second] = team.laptops;
  if (!first || !second) throw new Error('two laptops');
  [here, there] = [first, second];
}, 240_000);
afterAll(() => closeAll(team), 60_000);

async function fileOf(laptop: Workspace): Promise<Blob> {
  const made = await makeExchangeFile(laptop, words, unwatched);
  if (!made.ok) throw new Error(made.error);
  return made.value.file;
}

const strengths = async (laptop: Workspace): Promise<string[]> =>
  (await laptop.book(studentRef(noor))).rows(strengthTable).map(({ text }) => text);

const writes = (laptop: Workspace, text: string) => laptop.perform(addStrength, { student: noor, text });

describe('a file carried by hand', () => {
  test('in both directions, in any order, twice: both laptops show the same', async () => {
    await writes(here, 'from here');
    const early = await fileOf(here);
    await writes(here, 'from here, later');
    await writes(there, 'from there');
    const [late, back] = [await fileOf(here), await fileOf(there)];
    expect(await bringInFile(there, late, unwatched)).toMatchObject({ ok: true, value: { notWhole: false } });
    const second = await bringInFile(there, early, unwatched);
    expect(second).toMatchObject({ ok: true, value: { kept: 0, refused: 0 } });
    await bringInFile(here, back, unwatched);
    await bringInFile(here, back, unwatched);
    expect(await shown(here)).toEqual(await shown(there));
    expect(await strengths(here)).toEqual(expect.arrayContaining(['from here, later', 'from there']));
    const log = await here.book(await here.onlyRecord('security'));
    expect(log.rows(leavingTable).filter(({ purpose }) => purpose === words.purpose)).toHaveLength(3);
  }, 240_000);

  test('cut off, damaged in the middle: what was whole is taken in, and the rest is asked for', async () => {
    for (let count = 0; count < 40; count += 1) await writes(here, `one of many ${count}`);
    const file = await fileOf(here);
    const before = await shown(there);
    expect(await bringInFile(there, file.slice(0, 3), unwatched)).toEqual({ ok: false, error: 'notOurFile' });
    const nothing = await bringInFile(there, file.slice(0, 400), unwatched);
    expect(nothing).toMatchObject({ ok: true, value: { kept: 0, notWhole: true } });
    expect(await shown(there)).toEqual(before);
    const half = await bringInFile(there, file.slice(0, file.size - 300), unwatched);
    expect(half).toMatchObject({ ok: true, value: { refused: 0, notWhole: true } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes.fill(0, 2_000, 2_010);
    const damaged = await bringInFile(there, new Blob([bytes]), unwatched);
    expect(damaged).toMatchObject({ ok: true, value: { refused: 0, notWhole: true } });
    expect(await bringInFile(there, file, unwatched)).toMatchObject({ ok: true, value: { notWhole: false } });
    expect(await strengths(there)).toContain('one of many 39');
  }, 240_000);

  test('of another school, of another kind, of a later version, rubbish: a reason, and nothing changed', async () => {
    const other = await aSchool({ name: 'Ruth Abel', title: 'Dean' });
    const before = await shown(here);
    const why = async (file: Blob) => {
      const answer = await bringInFile(here, file, unwatched);
      return answer.ok ? answer.value : answer.error;
    };
    expect(await why(await fileOf(other.workspace))).toBe('otherTeam');
    expect(await why(new Blob([(await backUp(there)).bytes]))).toBe('backupFile');
    expect(await why(new Blob([(await there.emergencyFile()).bytes]))).toBe('rescueFile');
    expect(await why(new Blob([Buffer.from('HFC1\x02 and more')]))).toBe('newer');
    expect(await why(new Blob([new Uint8Array(10 * 1024 * 1024)]))).toBe('notOurFile');
    expect(await why(new Blob([Buffer.from('HFC1\x01'), randomBytes(5_000)]))).toMatchObject({
      kept: 0,
      notWhole: true,
    });
    expect(await shown(here)).toEqual(before);
    await other.workspace.close('here');
  }, 240_000);

  test('holds nothing private, and not a word that can be read', async () => {
    const own = await here.privateRecord();
    await here.perform(writeReflection, { private: own.id, felt: 'CANARYPRIVATE' });
    await writes(here, 'CANARYSHARED');
    const file = Buffer.from(await (await fileOf(here)).arrayBuffer());
    for (const canary of ['CANARY', 'Noor', 'Duarte']) expect(file.includes(canary)).toBe(false);
    expect(file.includes(Buffer.from(here.onDisk.belonging.school))).toBe(false);
  }, 240_000);
});

describe('a shared folder', () => {
  let folder: FolderInMemory;
  let rounds: readonly FolderRounds[];
  const { signal } = new AbortController();
  beforeEach(async () => {
    folder = new FolderInMemory();
    rounds = await Promise.all(
      team.laptops.map(async (laptop) => {
        const { coverKey, nameKey } = await laptop.teamSecrets(0);
        return new FolderRounds({ carried: laptop.carrying, cover: await coverWith(coverKey), nameKey });
      }),
    );
  });

  const looks = (index: number, before = 0) => {
    const one = rounds[index];
    if (!one) throw new Error('no such laptop');
    return one.round(folder, before, signal);
  };

  test('each puts in what is not there yet and takes what is new; nothing is written twice', async () => {
    await writes(here, 'through the folder');
    const first = await looks(0);
    expect(first.written).toBe(folder.files.size);
    expect(await looks(1)).toMatchObject({ refused: 0, notWhole: 0 });
    await looks(0);
    await writes(there, 'and back');
    expect((await looks(1)).written).toBe(1);
    expect((await looks(0)).kept).toBe(1);
    expect(await shown(here)).toEqual(await shown(there));
    const bytes = new Map(folder.files);
    expect([await looks(0), await looks(1)]).toMatchObject([
      { written: 0, kept: 0 },
      { written: 0, kept: 0 },
    ]);
    expect(folder.files).toEqual(bytes);
    for (const [name, content] of folder.files) {
      expect(name).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{62}$/);
      expect(Buffer.from(content).includes('HFE1')).toBe(false);
    }
  }, 240_000);

  test('files that come in any order, one cut off, one gone between two looks: healed by whoever has them', async () => {
    await looks(0);
    await looks(1);
    for (const text of ['a', 'b', 'c', 'd']) await writes(here, `in any order ${text}`);
    const before = new Set(folder.files.keys());
    await looks(0);
    const fresh = [...folder.files].filter(([name]) => !before.has(name)).reverse();
    const [cut, gone, ...others] = fresh;
    if (!cut || !gone) throw new Error('files');
    for (const [name] of fresh) folder.files.delete(name);
    for (const [name, bytes] of others) folder.files.set(name, bytes);
    folder.files.set(cut[0], cut[1].slice(0, 100));
    folder.vanishing.add(gone[0]);
    expect(await looks(1)).toMatchObject({ kept: 2, notWhole: 1 });
    // Looked at again only when its length has changed.
    const reads = folder.reads;
    expect(await looks(1)).toMatchObject({ kept: 0, notWhole: 1 });
    expect(folder.reads).toBe(reads);
    expect(await looks(0)).toMatchObject({ written: 2 });
    expect(await looks(1)).toMatchObject({ kept: 2, notWhole: 0 });
    expect(await shown(here)).toEqual(await shown(there));
  }, 240_000);

  test('rubbish and files of another team in it are left alone', async () => {
    folder.files.set(`aa/aa${'0'.repeat(62)}`, randomBytes(500));
    await looks(0);
    expect(await looks(1)).toMatchObject({ notWhole: 1, refused: 0 });
    expect(folder.files.has(`aa/aa${'0'.repeat(62)}`)).toBe(true);
  });

  test('a folder that refuses, is full, is not there: said, nothing lost, and made good at the next look', async () => {
    await writes(here, 'while it refused');
    for (const [fault, trouble] of [
      ['NotAllowedError', 'notAllowed'],
      ['NotFoundError', 'gone'],
      ['QuotaExceededError', 'full'],
      ['NoModificationAllowedError', 'refused'],
    ] as const) {
      folder.refusing = fault;
      expect(await looks(0)).toMatchObject({ trouble });
    }
    folder.refusing = undefined;
    expect((await looks(0)).trouble).toBeUndefined();
    await looks(1);
    expect(await strengths(there)).toContain('while it refused');
  }, 240_000);

  test('empty where there were files: nothing is written until a person says so', async () => {
    const { files } = await looks(0);
    const all = new Map(folder.files);
    folder.files.clear();
    expect(await looks(0, files)).toMatchObject({ trouble: 'empty', written: 0 });
    expect(folder.files.size).toBe(0);
    expect(await looks(0, 0)).toMatchObject({ written: all.size });
    expect([...folder.files.keys()].sort()).toEqual([...all.keys()].sort());
  });
});
