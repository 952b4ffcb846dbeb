/** Law 7 across a lost laptop: what comes back is the whole school on a new device, and no feed is written twice. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rehearseBackup } from '#lib/app/backup/rehearseBackup.ts';
import { restoreBackup } from '#lib/app/backup/restoreBackup.ts';
import { sweepBrokenOff } from '#lib/app/wholeOrNothing.ts';
import { schoolsHere } from '#lib/app/schoolsHere.ts';
import { unlockWithKit, unlockWithPassphrase } from '#lib/app/unlock.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import { leavingTable } from '#lib/domain/security/leaving.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { reflectionTable } from '#lib/domain/wellbeing/reflection.ts';
import { markUnfinished } from '#lib/vault/marks.ts';
import { Vault } from '#lib/vault/vault.ts';
import {
  anotherLaptop,
  backUp,
  fillSchool,
  NEW_PASSPHRASE,
  noor,
  readsBackup,
  restores,
  tryBackup,
  unwatched,
} from '../support/backups.ts';
import { brokenDisk } from '../support/brokenDisk.ts';
import {
  aSchool,
  monday,
  openWorkspace,
  PASSPHRASE,
  type SchoolOnALaptop,
  unlockAgain,
} from '../support/school.ts';
import { theCase } from '../support/story.ts';

const autumn = { name: 'the roster of autumn' };
const clock = { now: monday + 86_400_000 };
let kit = '';
let firstDevice = '';
let file: Uint8Array<ArrayBuffer>;

async function withEverything({ workspace }: { workspace: Workspace }): Promise<void> {
  const student = (await workspace.book(studentRef(noor))).rows(strengthTable);
  expect(student.map(({ text }) => text)).toContain('sings in the choir');
  expect((await workspace.book(caseRef(theCase))).rows(goalTable)).toHaveLength(1);
  const own = await workspace.book(await workspace.privateRecord());
  expect(own.rows(reflectionTable)).toMatchObject([{ felt: 'proud of her' }]);
  expect(workspace.drafts.read('refer')).toEqual({ seen: 'asleep in second period' });
  expect(workspace.layers.current('roster')).toEqual(autumn);
  expect(workspace.summaries.all.cases.size).toBe(1);
  expect(await workspace.quarantined()).toEqual([]);
}

beforeAll(async () => {
  const school: SchoolOnALaptop = await aSchool();
  ({ kit } = school);
  firstDevice = school.workspace.me.device;
  await fillSchool(school);
  await school.workspace.layers.replace({ roster: autumn });
  const made = await backUp(school.workspace);
  file = made.bytes;
  expect(made.name).toBe('holdfast-backup-2026-10-12.zip');
  // A file that nobody has taken yet is no backup.
  expect(school.workspace.backups.state.made).toBeUndefined();
  await school.workspace.backups.made(made.madeAt);
  expect(school.workspace.backups.state).toEqual({ made: monday, askAfter: 7 });
  const log = await school.workspace.book(await school.workspace.onlyRecord('security'));
  expect(log.rows(leavingTable)).toMatchObject([{ how: 'export', kind: 'school' }]);
  await school.workspace.close('here');
}, 120_000);

describe('on a laptop that has never seen the school', () => {
  test.each(['passphrase', 'kit'] as const)(
    'the %s brings everything back, on a new device, with both ways in',
    async (way) => {
      await anotherLaptop();
      const found = await readsBackup(file, way === 'kit' ? { kit } : { passphrase: PASSPHRASE });
      expect(found.alreadyHere).toBeUndefined();
      const passphrase = way === 'kit' ? NEW_PASSPHRASE : PASSPHRASE;
      const open = await restores(found, clock.now, passphrase);
      const workspace = await openWorkspace(open, clock);
      await withEverything({ workspace });
      expect(workspace.me.device).not.toBe(firstDevice);
      expect(workspace.backups.state).toMatchObject({ made: monday, checked: { made: monday } });
      await workspace.perform(addStrength, { student: noor, text: 'came back' });
      await workspace.close('here');

      const [again, byKit] = [
        await unlockWithPassphrase(open.name, passphrase, clock.now),
        await unlockWithKit(open.name, kit),
      ];
      if (!again.ok || !byKit.ok) throw new Error('a way in is shut');
      byKit.value.vault.close();
      const third = await openWorkspace(again.value, clock);
      await withEverything({ workspace: third });
      await third.close('here');
    },
    120_000,
  );
});

test('one backup on two laptops makes two devices; neither writes in a feed of another', async () => {
  await anotherLaptop();
  const found = await readsBackup(file, { kit });
  const feeds: string[][] = [];
  for (const text of ['on the first laptop', 'on the second laptop']) {
    const open = await restores(found, clock.now);
    const workspace = await openWorkspace(open, clock);
    expect((await workspace.perform(addStrength, { student: noor, text })).ok).toBe(true);
    const written = (await workspace.onDisk.vault.everything()).envelopes;
    const old = new Set(found.content.envelopes.map(({ feed }) => feed));
    const fresh = written.filter(({ id }) => found.content.envelopes.every((row) => row.id !== id));
    expect(fresh.filter(({ feed }) => old.has(feed))).toEqual([]);
    feeds.push(fresh.map(({ feed }) => feed));
    await workspace.close('here');
  }
  expect(feeds[0]?.filter((feed) => feeds[1]?.includes(feed))).toEqual([]);
  const second = await readsBackup(file, { kit });
  expect(second.alreadyHere).toMatchObject({ label: 'Front office' });
}, 120_000);

test('a roster brought in after the way back is the newest, and the one from before can be had again', async () => {
  await anotherLaptop();
  // A laptop whose clock runs a day behind the one that made the backup.
  const behind = { now: monday - 86_400_000 };
  const workspace = await openWorkspace(await restores(await readsBackup(file, { kit }), behind.now), behind);
  await workspace.layers.replace({ roster: { name: 'the roster of winter' } });
  await workspace.layers.replace({ roster: { name: 'the roster of spring' } });
  const name = workspace.name;
  await workspace.close('here');
  const opened = await unlockWithKit(name, kit);
  if (!opened.ok) throw new Error(opened.error.why);
  const again = await openWorkspace(opened.value, behind);
  expect([again.layers.current('roster'), again.layers.former('roster')]).toEqual([
    { name: 'the roster of spring' },
    { name: 'the roster of winter' },
  ]);
  await again.close('here');
}, 120_000);

test('a disk that fills up half way, a stop, a crash: nothing is left behind', async () => {
  await anotherLaptop();
  const found = await readsBackup(file, { kit });
  const names = async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => /[0-9a-f]{24}$/.test(name));
  const choice = { passphrase: PASSPHRASE, label: 'Front office', now: clock.now };
  for (const fromWrite of [1, 4, 12]) {
    const disk = brokenDisk('full', fromWrite);
    expect(await restoreBackup(found, choice, unwatched)).toEqual({ ok: false, error: 'diskFull' });
    disk.mend();
    expect([await names(), await schoolsHere()]).toEqual([[], []]);
  }
  const stopping = new AbortController();
  const watched = { signal: stopping.signal, onProgress: () => stopping.abort() };
  expect(await restoreBackup(found, choice, watched)).toEqual({ ok: false, error: 'cancelled' });
  expect([await names(), await schoolsHere()]).toEqual([[], []]);

  const half = '0123456789abcdef01234567';
  markUnfinished(half);
  const vault = await Vault.create(half);
  if (vault.ok) vault.value.close();
  expect(await names()).toEqual([`holdfast-${half}`]);
  await sweepBrokenOff();
  expect([await names(), await schoolsHere()]).toEqual([[], []]);
}, 120_000);

test('a mark of the unfinished that is older than the school itself takes nothing away', async () => {
  await anotherLaptop();
  const school = await aSchool();
  await school.workspace.close('here');
  // A browser that is killed forgets the last seconds of its marks, and no second of what was kept.
  markUnfinished(school.vault);
  await sweepBrokenOff();
  const workspace = await unlockAgain(school);
  expect(workspace.me.name).toBe('Luz Duarte');
  await workspace.close('here');
});

test('a rehearsal counts, compares with what is here, and keeps nothing', async () => {
  await anotherLaptop();
  const workspace = await openWorkspace(await restores(await readsBackup(file, { kit }), clock.now), clock);
  await workspace.perform(addStrength, { student: noor, text: 'written since' });
  const before = await indexedDB.databases();
  const rehearsed = await rehearseBackup(workspace, new Blob([file]), { passphrase: PASSPHRASE }, unwatched);
  if (!rehearsed.ok) throw new Error(rehearsed.error);
  const { inFile, here, since, madeAt } = rehearsed.value;
  expect(inFile).toMatchObject({ students: 1, cases: 1, referrals: 0 });
  expect(here).toMatchObject({ students: 1, cases: 1, referrals: 0 });
  // The act of the new device, and the strength.
  expect([since, here.changes - inFile.changes]).toEqual([2, 2]);
  expect(madeAt).toBe(monday);
  expect(await indexedDB.databases()).toEqual(before);
  expect(workspace.backups.state.checked).toEqual({ made: monday, at: clock.now });

  const other = await aSchool({ name: 'Ruth Abel', title: 'Dean' });
  expect(await rehearseBackup(other.workspace, new Blob([file]), { kit }, unwatched)).toEqual({
    ok: false,
    error: 'otherSchool',
  });
  expect(other.workspace.backups.state.checked).toBeUndefined();
  expect(await tryBackup(other.workspace, 'not the passphrase at all')).toMatchObject({
    ok: false,
    error: { shut: { why: 'wrongPassphrase' } },
  });
  await other.workspace.close('here');
  await workspace.close('here');
}, 120_000);
