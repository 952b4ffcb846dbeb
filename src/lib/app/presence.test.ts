import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { newRecordKey } from '#lib/ledger/recordKey.ts';
import { Presence } from './presence.ts';

const ROOT = 'together';
const HERE = { anchor: { tname: ROOT }, head: { tname: ROOT } };
const plan: RecordRef = { kind: 'case', id: freshId() };
const key = await newRecordKey(plan, new Redacted(randomBytes(32)));
const keyring = { keysOf: () => [key], refOf: () => plan };

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two laptops; `cut` closes the lid of the first: not a word comes from it any more. */
function twoLaptops() {
  let isOpen = true;
  const [amir, luz] = [freshId(), freshId()];
  const first = new Presence({
    member: amir,
    keyring,
    now: () => now,
    carrier: { say: (sealed: Bytes) => void (isOpen && second.heard(sealed)) },
  });
  const second: Presence = new Presence({
    member: luz,
    keyring,
    now: () => now,
    carrier: { say: (sealed: Bytes) => void (isOpen && first.heard(sealed)) },
  });
  return { amir, first, second, cut: () => (isOpen = false) };
}

test('whoever closes the lid in the middle of a text is gone from it after a silence of 25 seconds', async () => {
  const { amir, first, second, cut } = twoLaptops();
  const hers = second.beside(plan, ROOT);
  first.beside(plan, ROOT).say(HERE);
  await vi.waitFor(() => expect([...hers.others().values()]).toMatchObject([{ member: amir }]));
  cut();
  now += 20_000;
  vi.advanceTimersByTime(10_000);
  expect(hers.others().size).toBe(1);
  now += 6_000;
  vi.advanceTimersByTime(10_000);
  expect(hers.others().size).toBe(0);
});

test('whoever leaves a text says so, and is gone at once', async () => {
  const { first, second } = twoLaptops();
  const hers = second.beside(plan, ROOT);
  const his = first.beside(plan, ROOT);
  his.say(HERE);
  await vi.waitFor(() => expect(hers.others().size).toBe(1));
  his.leave();
  await vi.waitFor(() => expect(hers.others().size).toBe(0));
});
