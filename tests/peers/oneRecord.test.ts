/** Law 6: everyone ends with the same record, whatever was lost, late, doubled, damaged or hostile on the way. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { randomBytes } from '#lib/crypto/random.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import { addHandStudent } from '#lib/domain/student/addHandStudent.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { writeReflection } from '#lib/domain/wellbeing/writeReflection.ts';
import { fromHex, owned, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { backUp, noor, readsBackup, restores } from '../support/backups.ts';
import { feedOf } from '#lib/ledger/chain.ts';
import { sealContent } from '#lib/ledger/sealing.ts';
import { idOf } from '../support/people.ts';
import { aTeamOf, closeAll, handsOn, meet, seeded, shown, type Team } from '../support/peers.ts';
import { aSchool, openWorkspace } from '../support/school.ts';
import { goalInput, theCase } from '../support/story.ts';

let team: Team;
beforeAll(async () => {
  team = await aTeamOf(3);
}, 240_000);
afterAll(() => closeAll(team), 60_000);

const whole = { chance: seeded(1) };

async function allShowTheSame(): Promise<void> {
  const [first, ...others] = await Promise.all(team.laptops.map(shown));
  for (const other of others) expect(other).toEqual(first);
}

const laptop = (index: number) => {
  const found = team.laptops[index];
  if (!found) throw new Error('no such laptop');
  return found;
};

describe('three laptops of one school', () => {
  test('what each wrote while they were apart is on all of them once they have met', async () => {
    for (const [index, one] of team.laptops.entries()) {
      expect((await one.perform(addStrength, { student: noor, text: `seen by laptop ${index}` })).ok).toBe(
        true,
      );
      expect((await one.perform(addGoal, { ...goalInput, text: `goal of laptop ${index}` })).ok).toBe(true);
      const own = idOf(`hand ${index}`);
      await one.perform(addHandStudent, { student: own, given: `N${index}`, family: 'Hand', grade: '09' });
    }
    await meet(team, whole);
    await meet(team, whole);
    await allShowTheSame();
    const goals = (await laptop(2).book(caseRef(theCase))).rows(goalTable).map(({ text }) => text);
    expect(goals).toEqual(
      expect.arrayContaining(['goal of laptop 0', 'goal of laptop 1', 'goal of laptop 2']),
    );
    for (const one of team.laptops) expect(one.summaries.all.students.size).toBe(4);
    for (const one of team.laptops) expect(await one.quarantined()).toEqual([]);
  }, 240_000);

  test.each([2, 3, 4])(
    'lost and doubled on the way, in any order (seed %i)',
    async (seed) => {
      const road = { chance: seeded(seed), lost: 0.4, twice: 0.3 };
      for (const [index, one] of team.laptops.entries())
        for (let go = 0; go < 3; go += 1)
          await one.perform(addStrength, { student: noor, text: `${seed}: ${index}, ${go}` });
      await meet(team, road);
      await meet(team, road);
      await meet(team, whole);
      await meet(team, whole);
      await allShowTheSame();
      for (const one of team.laptops) expect(await one.quarantined()).toEqual([]);
    },
    120_000,
  );

  test('a roster brought in on two laptops: the later one counts everywhere, whoever heard of it first', async () => {
    const { clock } = team.school;
    clock.now += 1_000;
    await laptop(1).layers.replace({ roster: { name: 'autumn' } });
    clock.now += 1_000;
    await laptop(0).layers.replace({ roster: { name: 'winter' } });
    await meet(team, whole);
    for (const one of team.laptops) {
      expect(one.layers.current('roster')).toEqual({ name: 'winter' });
      expect(one.layers.former('roster')).toEqual({ name: 'autumn' });
    }
    await allShowTheSame();
  }, 240_000);

  test('what is hostile, foreign or broken is refused, and changes nothing that anybody sees', async () => {
    const before = await shown(laptop(0));
    const good = await laptop(1).carrying.bytesOf((await laptop(1).carrying.have()).map(({ id }) => id));
    const changed = good.map((bytes, index) => {
      const copy: Bytes = bytes.slice();
      const at = (index * 37) % copy.length;
      copy[at] = (copy[at] ?? 0) ^ (1 << (index % 8));
      return copy;
    });
    const stranger = await aSchool({ name: 'Ruth Abel', title: 'Dean' });
    const foreign = stranger.workspace.carrying;
    const hostile: Bytes[] = [
      // A delete that wipes an outer document, an update that squats a client id, one in the other encoding.
      fromHex('000101c0843d0100a09c01'),
      fromHex('0101b9a4f7d10c00040103686f74017803656e76'),
      fromHex('000002a501010000000000000000000000000000000000'.slice(0, 44)),
      new Uint8Array(0),
      randomBytes(400),
      new Uint8Array(10 * 1024 * 1024),
      ...changed,
      ...(await foreign.bytesOf((await foreign.have()).map(({ id }) => id))),
    ];
    const taken = await laptop(0).carrying.take(hostile);
    expect(taken.fault).toBeUndefined();
    expect(taken.kept).toBe(0);
    expect(taken.refused + taken.held + taken.known).toBe(hostile.length);
    expect(taken.refused).toBeGreaterThan(6);
    expect(await shown(laptop(0))).toEqual(before);
    await laptop(0).perform(addStrength, { student: noor, text: 'still at work' });
    await meet(team, whole);
    await allShowTheSame();
    await stranger.workspace.close('here');
  }, 240_000);

  test('a private record is in nothing that is handed on, and is not taken from anybody', async () => {
    const own = await laptop(0).privateRecord();
    await laptop(0).perform(writeReflection, { private: own.id, felt: 'CANARY of a hard day' });
    const tag = laptop(0).keysOf(own).at(-1)?.tag;
    if (!tag) throw new Error('no key');
    const rows = await laptop(0).onDisk.vault.envelopesOf(Buffer.from(tag).toString('hex'));
    expect(rows.length).toBeGreaterThan(1);
    const ids = rows.map(({ id }) => id);
    const { carrying } = laptop(0);
    expect((await carrying.have()).filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await carrying.bytesOf(ids)).toEqual([]);
    const told: string[] = [];
    const stop = carrying.onKept((some) => told.push(...some));
    await laptop(0).perform(writeReflection, { private: own.id, felt: 'CANARY again' });
    await laptop(0).perform(addStrength, { student: noor, text: 'told' });
    await new Promise((later) => setTimeout(later, 50));
    stop();
    expect(told).toHaveLength(1);
    const taken = await laptop(1).carrying.take(rows.map(({ bytes }) => bytes));
    expect(taken).toMatchObject({ kept: 0 });
  }, 240_000);

  test('a laptop nobody has heard of yet: what it wrote waits on the disk until its act arrives', async () => {
    const found = await readsBackup((await backUp(laptop(0))).bytes, { kit: team.school.kit });
    const newcomer = await openWorkspace(await restores(found, team.school.clock.now), team.school.clock);
    await newcomer.perform(addStrength, { student: noor, text: 'from the newcomer' });
    const here = new Set((await laptop(0).carrying.have()).map(({ id }) => id));
    const fresh = (await newcomer.carrying.have()).map(({ id }) => id).filter((id) => !here.has(id));
    const [act, ...work] = await newcomer.carrying.bytesOf(fresh);
    if (!act) throw new Error('a new device begins with an act');
    expect(await laptop(0).carrying.take(work)).toMatchObject({ kept: 0, held: work.length, refused: 0 });
    expect(await laptop(0).carrying.take(work)).toMatchObject({ kept: 0, known: work.length, refused: 0 });
    expect(laptop(0).onDisk.belonging.membership.devices.has(newcomer.me.device)).toBe(false);
    const told: string[] = [];
    laptop(0).carrying.onKept((ids) => told.push(...ids));
    expect(await laptop(0).carrying.take([act])).toMatchObject({ kept: 1 + work.length, refused: 0 });
    const book = await laptop(0).book(studentRef(noor));
    expect(book.rows(strengthTable).map(({ text }) => text)).toContain('from the newcomer');
    await vi.waitFor(() => expect([...told].sort()).toEqual([...fresh].sort()));
    await newcomer.close('here');
    await meet(team, whole);
    await allShowTheSame();
  }, 240_000);

  test('a device that signs rubbish, and two things at one place: the others go on, and know which device it was', async () => {
    const ref = studentRef(noor);
    await laptop(1).perform(addStrength, { student: noor, text: 'before the rubbish' });
    const key = laptop(1).keysOf(ref).at(-1);
    if (!key) throw new Error('no key');
    const { author, secrets } = laptop(1).onDisk.belonging;
    const feed = await feedOf(secrets.incarnation, ref.id);
    const stored = await laptop(1).onDisk.vault.feedHead(toHex(feed));
    if (!stored) throw new Error('nothing written');
    const forged = async (body: Bytes) =>
      (await sealContent(author, key, { kind: 'update', body }, { ...stored, feed }, 1)).envelopes.map(
        ({ bytes }) => bytes,
      );
    const doc = new Y.Doc();
    doc.getMap('strengths').set('x', 'y');
    const [junk = [], other = []] = [
      await forged(randomBytes(40)),
      await forged(owned(Y.encodeStateAsUpdateV2(doc))),
    ];
    expect(await laptop(0).carrying.take([...junk, ...other])).toMatchObject({ kept: 2, refused: 0 });
    await laptop(1).perform(addStrength, { student: noor, text: 'after the rubbish' });
    await meet(team, whole);
    await allShowTheSame();
    const marks = await laptop(0).quarantined();
    expect(marks.filter(({ why }) => why === 'damaged').length).toBeGreaterThan(0);
    expect(marks.filter(({ why }) => why === 'fork')[0]?.who).toBe(laptop(1).me.device);
  }, 240_000);

  test('hands on in the order of the work: acts, keys, own cases, then the rest', async () => {
    const { have } = laptop(0).carrying;
    const all = await have.call(laptop(0).carrying);
    const rows = await laptop(0).onDisk.vault.envelopesById(all.map(({ id }) => id));
    const kinds = rows.map((row) => row?.kind);
    const lastAct = kinds.lastIndexOf('act');
    expect(kinds.slice(0, lastAct + 1).every((kind) => kind === 'act')).toBe(true);
    expect(kinds.lastIndexOf('wrap')).toBeLessThan(kinds.indexOf('update'));
    await handsOn(laptop(0).carrying, laptop(1).carrying, whole);
  });
});
