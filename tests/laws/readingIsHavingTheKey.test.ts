/** Laws 5 and 8 as far as one laptop has them: who has no key reads nothing, and a key that was replaced opens nothing. */
import { expect, test } from 'vitest';
import { newKit } from '#lib/crypto/kit.ts';
import { readersOfKind } from '#lib/domain/access/readersOf.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { readSlots } from '#lib/app/readSlots.ts';
import { changePassphrase, unlockWithKit, unlockWithPassphrase } from '#lib/app/unlock.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { newRecordKey } from '#lib/ledger/recordKey.ts';
import { targetsOf } from '#lib/ledger/owed.ts';
import { readWrap, unwrapRecordKey, wrapRecordKey } from '#lib/ledger/recordWrap.ts';
import { encodeSlots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { everythingOnDisk } from '../support/everythingOnDisk.ts';
import { everybodyTalks, foundingDesk, joins, type Desk } from '../support/desk.ts';
import { idOf } from '../support/people.ts';
import { aSchool, PASSPHRASE } from '../support/school.ts';

test('a case key is wrapped to its list and to the coordinators, and a teacher who is on neither cannot unwrap it', async () => {
  const rosa = await foundingDesk('Rosa');
  const [amir, june] = [await joins(rosa, 'caseStaff', 'Amir'), await joins(rosa, 'teacher', 'June')];
  everybodyTalks(rosa, amir, june);
  const key = await newRecordKey({ kind: 'case', id: idOf('a case') }, rosa.secrets.tagKey);
  const readers = readersOfKind(key.ref.kind, [amir.me]);
  const wrap = readWrap(await wrapRecordKey(key, targetsOf(await rosa.membership(), readers)));
  const opens = async (desk: Desk, as = desk.me) => {
    const opened = wrap && (await unwrapRecordKey(wrap, { ...(await desk.holdings()), memberId: as }));
    return opened && toHex(opened);
  };
  expect(await opens(amir)).toBe(toHex(key.key.reveal()));
  expect(await opens(rosa)).toBe(toHex(key.key.reveal()));
  expect(await opens(june)).toBeUndefined();
  // Claiming to be somebody else does not help: the wrap is bound to the key, not to the name.
  expect(await opens(june, amir.me)).toBeUndefined();
});

test('two schools in one browser do not open each other', async () => {
  const [one, other] = [await aSchool(), await aSchool({ name: 'Ruth Abel', title: 'Dean' })];
  await one.workspace.perform(addStrength, { student: idOf('Noor'), text: 'sings' });
  expect(other.workspace.summaries.all.students.size).toBe(0);
  expect(other.workspace.keysOf(studentRef(idOf('Noor')))).toEqual([]);
  await one.workspace.close('here');
  await other.workspace.close('here');
  expect(await unlockWithKit(one.vault, other.kit)).toEqual({ ok: false, error: { why: 'wrongKit' } });
});

test('after a new passphrase the old one opens nothing, and its slot is gone from the disk', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  const before = await readSlots(school.vault);
  const old = before && Buffer.from(before.passphrase.wrapped);
  if (!old) throw new Error('no slot');
  expect((await everythingOnDisk()).includes(old)).toBe(true);

  const next = 'the tide comes in twice a day here';
  expect(await changePassphrase(school.vault, { passphrase: PASSPHRASE }, next)).toEqual({
    ok: true,
    value: 'changed',
  });
  const now = school.clock.now;
  expect(await unlockWithPassphrase(school.vault, PASSPHRASE, now)).toMatchObject({ ok: false });
  const opened = await unlockWithPassphrase(school.vault, next, now);
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.value.vault.close();
  expect((await everythingOnDisk()).includes(old)).toBe(false);
});

test('the kit sets a new passphrase when the old one is forgotten; a kit of nobody does not', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  const next = 'seven gulls above the grey harbour';
  const strange = newKit('en').join(' ');
  expect(await changePassphrase(school.vault, { kit: strange }, next)).toEqual({
    ok: false,
    error: { why: 'wrongKit' },
  });
  expect(await changePassphrase(school.vault, { kit: school.kit }, next)).toEqual({
    ok: true,
    value: 'changed',
  });
  const opened = await unlockWithPassphrase(school.vault, next, school.clock.now);
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.value.vault.close();
});

test('five wrong tries are free, the sixth waits, and neither a reload nor a clock set back shortens the wait', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  let { now } = school.clock;
  const guess = () => unlockWithPassphrase(school.vault, 'not the passphrase at all', now);
  for (const left of [4, 3, 2, 1]) {
    expect(await guess()).toEqual({ ok: false, error: { why: 'wrongPassphrase', freeTries: left } });
  }
  expect(await guess()).toEqual({ ok: false, error: { why: 'wait', milliseconds: 30_000 } });
  now += 10_000;
  expect(await guess()).toEqual({ ok: false, error: { why: 'wait', milliseconds: 20_000 } });
  now -= 3_600_000;
  expect(await guess()).toEqual({ ok: false, error: { why: 'wait', milliseconds: 30_000 } });
  now += 30_001;
  expect(await guess()).toEqual({ ok: false, error: { why: 'wait', milliseconds: 60_000 } });
  now += 60_001;
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, now);
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.value.vault.close();
});

test('a slot whose stretching somebody made weaker is refused before the passphrase is used', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  const slots = await readSlots(school.vault);
  if (!slots) throw new Error('no slots');
  const weaker = { ...slots.passphrase, kdf: { ...slots.passphrase.kdf, memoryKiB: 1024 } };
  await (await slotStore()).write(school.vault, encodeSlots({ ...slots, passphrase: weaker }));
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now);
  expect(opened).toEqual({ ok: false, error: { why: 'weakened' } });
});

test('eight guesses at once are eight guesses one after another', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  const { now } = school.clock;
  const guesses = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `wrong guess number ${letter}`);
  const answers = await Promise.all(
    [...guesses, PASSPHRASE].map((words) => unlockWithPassphrase(school.vault, words, now)),
  );
  expect(answers.filter((answer) => !answer.ok && answer.error.why === 'wrongPassphrase')).toHaveLength(4);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(0);
});
