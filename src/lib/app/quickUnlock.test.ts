import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Redacted } from '#lib/kernel/redacted.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import {
  aSchool,
  openInAnotherTab,
  openWorkspace,
  PASSPHRASE,
  type SchoolOnALaptop,
  unlockAgain,
} from '../../../tests/support/school.ts';
import { writeDeviceSettings } from './deviceSettings.ts';
import { readSlots } from './readSlots.ts';
import { changePassphrase } from './unlock.ts';
import { quickHere, removeEveryQuick, removeQuick } from './quickSlot.ts';
import { setUpQuick, unlockQuick } from './quickUnlock.ts';

/** A machine: whoever is recognised gets the same secret again; `finger` is the one that it knows. */
const machine = { finger: 1, shown: 1 };
vi.mock('#lib/crypto/platformKey.ts', () => ({
  platformKeyOffered: () => Promise.resolve(true),
  makePlatformKey: () =>
    Promise.resolve({
      credential: new Uint8Array(32).fill(7),
      salt: new Uint8Array(32).fill(8),
      unlock: secret(),
    }),
  askPlatformKey: () => Promise.resolve(machine.shown === 0 ? undefined : secret()),
}));
const secret = () => new Redacted(new Uint8Array(32).fill(machine.shown));

const hour = 3_600_000;
let school: SchoolOnALaptop;

beforeAll(async () => {
  school = await aSchool();
});
beforeEach(async () => {
  machine.shown = machine.finger;
  expect(await setUpQuick(school.vault, PASSPHRASE, school.clock.now)).toMatchObject({ ok: true });
});
afterEach(() => localStorage.clear());

async function triesAt(hours: number): Promise<string> {
  const opened = await unlockQuick(school.vault, school.clock.now + hours * hour);
  if (!opened.ok) return opened.error.why;
  opened.value.vault.close();
  return 'open';
}

const shares = (sharedRoom: boolean) =>
  writeDeviceSettings({
    locale: 'en',
    theme: 'system',
    contrast: 'system',
    sharedRoom,
    singleKeys: true,
    hideNames: false,
  });

const onDisk = async () => (await (await slotStore()).read(school.vault)) ?? new Uint8Array(0);

test('within the day a finger opens, after twelve hours the passphrase is asked and begins a new day', async () => {
  expect(await triesAt(11)).toBe('open');
  const wrapped = Buffer.from((await readSlots(school.vault))?.quick?.wrapped ?? []);
  expect(wrapped).toHaveLength(60);
  expect(Buffer.from(await onDisk()).includes(wrapped)).toBe(true);
  expect(await triesAt(12)).toBe('quickOver');
  expect(Buffer.from(await onDisk()).includes(wrapped)).toBe(false);

  school.clock.now += 30 * hour;
  await unlockAgain(school);
  expect(await triesAt(11)).toBe('open');
});

test('a clock that is set back opens nothing, and what it would have opened is gone from the disk', async () => {
  expect(await triesAt(13)).toBe('quickOver');
  expect(await triesAt(1)).toBe('quickOver');
  expect((await readSlots(school.vault))?.quick?.wrapped).toHaveLength(0);
});

test('times that were written longer into the slot do not open it', async () => {
  const slots = await readSlots(school.vault);
  if (!slots?.quick) throw new Error('it was set up');
  const { encodeSlots } = await import('#lib/vault/slots.ts');
  const later = { ...slots.quick, from: slots.quick.from + 24 * hour, until: slots.quick.until + 24 * hour };
  await (await slotStore()).write(school.vault, encodeSlots({ ...slots, quick: later }));
  expect(await triesAt(25)).toBe('notVerified');
});

test('a finger that is not known opens nothing; another key is counted like a wrong passphrase', async () => {
  machine.shown = 0;
  expect(await triesAt(1)).toBe('notVerified');
  machine.shown = 2;
  for (let times = 0; times < 5; times += 1) expect(await triesAt(1)).toBe('notVerified');
  machine.shown = machine.finger;
  expect(await triesAt(1)).toBe('wait');
});

test('a wrong passphrase sets nothing up', async () => {
  await removeQuick(school.vault);
  const set = await setUpQuick(school.vault, 'somebody else entirely', school.clock.now);
  expect(set).toMatchObject({ ok: false, error: { why: 'wrongPassphrase' } });
  expect(await quickHere(school.vault, school.clock.now)).toBeUndefined();
});

test('where several people use the device no finger opens, none can be set up, and the slot is gone from the disk', async () => {
  const wrapped = Buffer.from((await readSlots(school.vault))?.quick?.wrapped ?? []);
  await removeEveryQuick();
  expect(Buffer.from(await onDisk()).includes(wrapped)).toBe(false);
  await setUpQuick(school.vault, PASSPHRASE, school.clock.now);

  shares(true);
  expect(await triesAt(1)).toBe('quickOver');
  expect((await readSlots(school.vault))?.quick).toBeUndefined();
  expect(await setUpQuick(school.vault, PASSPHRASE, school.clock.now)).toMatchObject({ ok: false });

  // Switched off again, nothing comes back by itself.
  shares(false);
  await unlockAgain(school);
  expect(await triesAt(1)).toBe('quickOver');
});

test('a tab that was let in by another closes at the end of the same day', async () => {
  const other = await aSchool();
  await other.workspace.close('here');
  await setUpQuick(other.vault, PASSPHRASE, other.clock.now);
  const opened = await unlockQuick(other.vault, other.clock.now);
  if (!opened.ok) throw new Error(opened.error.why);
  const workspace = await openWorkspace(opened.value, other.clock);
  const second = await openInAnotherTab(other.vault);
  expect(second?.until).toBe((await readSlots(other.vault))?.quick?.until);
  expect(second?.until).toBeGreaterThan(other.clock.now);
  second?.vault.close();
  await workspace.close('here');
});

test('one press ends it, and so does a new passphrase; both slots beside it stay', async () => {
  await removeQuick(school.vault);
  expect(await quickHere(school.vault, school.clock.now)).toBeUndefined();
  await unlockAgain(school);
  expect(await quickHere(school.vault, school.clock.now)).toBeUndefined();

  await setUpQuick(school.vault, PASSPHRASE, school.clock.now);
  expect(await quickHere(school.vault, school.clock.now)).toBeDefined();
  expect(await changePassphrase(school.vault, { kit: school.kit }, `${PASSPHRASE} still`)).toMatchObject({
    ok: true,
  });
  expect(await quickHere(school.vault, school.clock.now)).toBeUndefined();
  expect((await readSlots(school.vault))?.kit).toMatchObject({ wrapped: { length: 60 } });
});
