/**
 * The disk may refuse at any write. Each journey is run with its first write refused, then its second, and so on until
 * none is refused: nothing is ever half there, the refusal is told, and when there is room again all of it is kept.
 */
import { afterEach, expect, test, vi } from 'vitest';
import Dexie from 'dexie';
import { bringBack } from '#lib/app/rescue.ts';
import { makeSchool } from '#lib/app/makeSchool.ts';
import { forgetSchool, schoolsHere } from '#lib/app/schoolsHere.ts';
import { changePassphrase, unlockWithPassphrase } from '#lib/app/unlock.ts';
import { newKit } from '#lib/crypto/kit.ts';
import { addHandStudent } from '#lib/domain/student/addHandStudent.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { brokenDisk, type BrokenDisk, type DiskTrouble } from '../support/brokenDisk.ts';
import { idOf } from '../support/people.ts';
import { aSchool, monday, PASSPHRASE, reopen } from '../support/school.ts';

const noor = idOf('Noor');

// Each journey is run once for every write in it, and some of them stretch a passphrase.
vi.setConfig({ testTimeout: 90_000 });

let disk: BrokenDisk | undefined;
afterEach(() => disk?.mend());

/** Runs `act` with the disk refusing from the n-th write on, for every n that there is; tells how many there were. */
async function atEveryWrite<T>(
  trouble: DiskTrouble,
  act: (n: number) => Promise<T>,
  then: (done: T, refused: boolean, n: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    disk = brokenDisk(trouble, n);
    const done = await act(n).finally(() => disk?.mend());
    const refused = disk.asked >= n;
    await then(done, refused, n);
    if (!refused) return n - 1;
  }
}

/** Without the database in which these tests keep the slots. */
const schoolsOnDisk = async (): Promise<string[]> =>
  (await Dexie.getDatabaseNames()).filter((name) => name !== 'holdfast-slots');

/** Both in the long run; they differ only in how the browser says it. */
const troubles = process.env.FULL ? (['full', 'aborted'] as const) : (['full'] as const);

test.each(troubles)(
  'founding on a disk that is %s: a whole school, or nothing that is left behind',
  async (trouble) => {
    const founder = { name: 'Luz Duarte', title: 'Counselor' };
    const before = await schoolsOnDisk();
    const writes = await atEveryWrite(
      trouble,
      () =>
        makeSchool(
          {
            founder,
            label: `Room ${trouble}`,
            passphrase: PASSPHRASE,
            kit: newKit('en').join(' '),
            about: { name: 'Cedar Bay High', language: 'en' },
          },
          monday,
        ),
      async (made, refused) => {
        expect(made.ok).toBe(!refused);
        const here = await schoolsHere();
        if (made.ok)
          expect(here).toContainEqual(
            expect.objectContaining({ name: made.value.name, label: `Room ${trouble}`, missing: false }),
          );
        else {
          expect(trouble === 'full' ? ['diskFull'] : ['aborted', 'unknown']).toContain(made.error);
          expect(here.filter(({ label }) => label === `Room ${trouble}`)).toEqual([]);
          expect(await schoolsOnDisk()).toEqual(before);
        }
      },
    );
    expect(writes).toBeGreaterThanOrEqual(5);
  },
);

test.each(troubles)(
  'a decision over two records on a disk that is %s: all of it, now or later',
  async (trouble) => {
    const school = await aSchool();
    const { workspace } = school;
    const writes = await atEveryWrite(
      trouble,
      (n) =>
        workspace.perform(addHandStudent, {
          student: idOf(`student ${n}`),
          given: `Given ${n}`,
          family: 'Abara',
          grade: '09',
        }),
      async (done, refused) => {
        expect(done.ok && done.value.kept.ok).toBe(!refused);
        expect(workspace.keeping.state.state).toBe(refused ? 'notKept' : 'kept');
        expect((await workspace.keeping.again()).ok).toBe(true);
        expect(workspace.keeping.state.state).toBe('kept');
      },
    );
    await workspace.close('here');
    const again = await reopen(school);
    expect(again.summaries.all.students.size).toBe(writes + 1);
    expect(await again.quarantined()).toEqual([]);
    await again.close('here');
  },
);

test.each(troubles)(
  'an import and its way back on a disk that is %s: the former lists or the new ones, never a mixture',
  async (trouble) => {
    const school = await aSchool();
    let { workspace } = school;
    const lists = (n: number) => ({
      roster: { students: [`roster ${n}`] },
      contacts: { guardians: [`contacts ${n}`] },
    });
    const shown = () => [workspace.layers.current('roster'), workspace.layers.current('contacts')];
    const onDisk = async () => {
      await workspace.close('here');
      workspace = await reopen(school);
      return shown();
    };
    let [now, number] = [[undefined, undefined] as unknown[], 0];
    await atEveryWrite(
      trouble,
      () => workspace.layers.replace(lists((number += 1))),
      async (kept, refused) => {
        expect(kept.ok).toBe(!refused);
        if (!refused) now = Object.values(lists(number));
        expect(shown()).toEqual(now);
        expect(await onDisk()).toEqual(now);
      },
    );
    const second = lists(number + 1);
    expect((await workspace.layers.replace(second)).ok).toBe(true);
    const [newest, former] = [Object.values(second), now];
    await atEveryWrite(
      trouble,
      () => workspace.layers.goBack(['roster', 'contacts']),
      async (kept, refused) => {
        expect(kept.ok).toBe(!refused);
        expect(await onDisk()).toEqual(refused ? newest : former);
      },
    );
    await workspace.close('here');
  },
);

test.each(troubles)(
  'a new passphrase on a disk that is %s: either the old one opens or the new one, and the kit always',
  async (trouble) => {
    const school = await aSchool();
    await school.workspace.close('here');
    let [opens, number] = [PASSPHRASE, 0];
    const writes = await atEveryWrite(
      trouble,
      () => changePassphrase(school.vault, { kit: school.kit }, `wet boots dry slowly ${(number += 1)}`),
      async (changed, refused) => {
        expect(changed.ok).toBe(!refused);
        if (changed.ok) opens = `wet boots dry slowly ${number}`;
        else expect(changed.error.why).toBe('fault');
        const opened = await unlockWithPassphrase(school.vault, opens, monday);
        expect(opened.ok).toBe(true);
        if (opened.ok) opened.value.vault.close();
      },
    );
    expect(writes).toBe(1);
  },
);

test.each(troubles)(
  'what is being typed on a disk that is %s: said, held, and there after the next opening',
  async (trouble) => {
    const school = await aSchool();
    const { drafts, keeping } = school.workspace;
    const forms: string[] = [];
    await atEveryWrite(
      trouble,
      async (n) => {
        forms.push(`form ${n}`);
        drafts.write(`form ${n}`, { seen: `half a sentence ${n}` });
        await drafts.flush();
      },
      async (_, refused) => {
        expect(keeping.state.state).toBe(refused ? 'notKept' : 'kept');
        expect(await keeping.again()).toEqual({ ok: true, value: 'kept' });
        await drafts.flush();
        expect(await drafts.unkeptRows()).toEqual([]);
      },
    );
    await school.workspace.close('here');
    const again = await reopen(school);
    for (const form of forms)
      expect(again.drafts.read(form)).toEqual({ seen: form.replace('form', 'half a sentence') });
    await again.close('here');
  },
);

test.each(troubles)(
  'a rescue file brought back onto a disk that is %s: asked again, it is all there',
  async (trouble) => {
    const school = await aSchool();
    await school.workspace.perform(addStrength, { student: noor, text: 'kept' });
    disk = brokenDisk('full');
    await school.workspace.perform(addStrength, { student: noor, text: 'only in memory' });
    const { bytes } = await school.workspace.emergencyFile();
    await school.workspace.close('here');
    disk.mend();
    await Dexie.delete(databaseName(school.vault));
    await forgetSchool(school.vault);

    const writes = await atEveryWrite(
      trouble,
      () => bringBack(bytes),
      async (brought, refused) => {
        expect(brought.ok).toBe(!refused);
        const here = (await schoolsHere()).filter(({ name }) => name === school.vault);
        expect(here.map(({ missing }) => missing)).toEqual(refused ? [] : [false]);
        if (refused) return;
        const again = await reopen(school);
        const rows = (await again.book(studentRef(noor))).rows(strengthTable).map((row) => row.text);
        expect(rows.toSorted()).toEqual(['kept', 'only in memory']);
        await again.close('here');
      },
    );
    expect(writes).toBeGreaterThan(3);
  },
);
