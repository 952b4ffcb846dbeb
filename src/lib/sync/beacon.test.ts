import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { randomBytes } from '#lib/crypto/random.ts';
import { concat, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { MemoryCarried, testDevice } from '../../../tests/support/carried.ts';
import { Beacon } from './beacon.ts';
import { isSound, ITEMS } from './beaconMessage.ts';
import { keepBeacon } from './beaconStore.ts';
import { coverWith } from './cover.ts';

const breath = () => new Promise((done) => setTimeout(done, 40));
afterEach(() => void vi.useRealTimers());

async function school(count = 0) {
  const device = await testDevice();
  const cover = await coverWith(new Redacted(randomBytes(32)));
  const made = async () => {
    const carried = new MemoryCarried([device.signKey]);
    return { carried, beacon: new Beacon(carried, cover, (id) => carried.kept.has(id)) };
  };
  const [one, other] = [await made(), await made()];
  await one.carried.take(await device.write(count), undefined);
  return { device, cover, one, other };
}

const carry = (from: Beacon, to: Beacon) => Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc));

test('what one laptop appends is on the disk of the other, and in the beacon it is noise', async () => {
  const { one, other } = await school(3);
  await one.beacon.append(one.carried.ids());
  carry(one.beacon, other.beacon);
  await breath();
  expect(other.carried.ids()).toEqual(one.carried.ids());
  const outer = Buffer.from(Y.encodeStateAsUpdate(one.beacon.doc));
  expect(outer.includes('HFE1')).toBe(false);
  expect(outer.includes('xxxx')).toBe(false);
});

test('twelve bytes that delete everything delete nothing that a disk has', async () => {
  const { one, other } = await school(5);
  await one.beacon.append(one.carried.ids());
  carry(one.beacon, other.beacon);
  other.beacon.doc.getArray(ITEMS).delete(0, 5);
  carry(other.beacon, one.beacon);
  expect(one.beacon.doc.getArray(ITEMS)).toHaveLength(0);
  await new Promise((done) => setTimeout(done, 1_300));
  expect(one.beacon.doc.getArray(ITEMS)).toHaveLength(5);
  expect(one.carried.kept.size).toBe(5);
});

test('a flood of noise spoils the beacon and nothing else', async () => {
  const { one } = await school(1);
  const noise = Array.from({ length: 300 }, () => new Uint8Array(300));
  one.beacon.doc.getArray<Uint8Array>(ITEMS).push(noise);
  await one.beacon.append(one.carried.ids());
  expect(one.beacon.isSpoiled).toBe(true);
  expect(one.beacon.doc.getArray(ITEMS)).toHaveLength(300);
});

test('a beacon within its budget takes no more than four megabytes', async () => {
  const { one, device } = await school();
  for (let round = 0; round < 24; round += 1) {
    const before = new Set(one.carried.ids());
    await one.carried.take(await device.write(5, 38_000), undefined);
    await one.beacon.append(one.carried.ids().filter((id) => !before.has(id)));
  }
  expect(one.carried.kept.size).toBe(120);
  expect(one.beacon.size).toBeGreaterThan(3_500_000);
  expect(one.beacon.size).toBeLessThanOrEqual(4 * 1024 * 1024);
});

test('updates that wait for something that never comes are noticed', async () => {
  const { one } = await school();
  const doc = new Y.Doc();
  doc.getArray<Uint8Array>(ITEMS).push([new Uint8Array(10)]);
  const before = Y.encodeStateVector(doc);
  for (let index = 0; index < 8; index += 1) doc.getArray<Uint8Array>(ITEMS).push([new Uint8Array(40_000)]);
  Y.applyUpdate(one.beacon.doc, Y.encodeStateAsUpdate(doc, before));
  expect(one.beacon.isPolluted).toBe(true);
});

test('what a beacon holds is there after a reload', async () => {
  const { one, other } = await school(2);
  const store = await keepBeacon(one.beacon.doc, 'beacon-test');
  await one.beacon.append(one.carried.ids());
  await breath();
  await store.close();
  const again = await keepBeacon(other.beacon.doc, 'beacon-test');
  await breath();
  expect(other.carried.kept.size).toBe(2);
  await again.close();
});

test('a database that is taken away under the beacon throws at nobody', async () => {
  const { one } = await school(2);
  const store = await keepBeacon(one.beacon.doc, 'beacon-gone');
  indexedDB.deleteDatabase('beacon-gone');
  await breath();
  await one.beacon.append(one.carried.ids());
  await breath();
  expect(one.beacon.doc.getArray(ITEMS)).toHaveLength(2);
  await store.close();
});

/** y-webrtc: sync (0), step, length, bytes. */
function syncMessage(step: number, body: Uint8Array): Bytes {
  const length: number[] = [];
  let rest = body.length;
  for (; rest > 127; rest = Math.floor(rest / 128)) length.push(128 + (rest % 128));
  return concat(Uint8Array.of(0, step, ...length, rest), body);
}

test('y-webrtc is handed what it can take', () => {
  const doc = new Y.Doc();
  doc.getArray<Uint8Array>(ITEMS).push([new Uint8Array(300), new Uint8Array(5)]);
  doc.getArray(ITEMS).delete(0);
  expect(isSound(syncMessage(0, Y.encodeStateVector(doc)))).toBe(true);
  expect(isSound(syncMessage(2, Y.encodeStateAsUpdate(doc)))).toBe(true);
  expect(isSound(Uint8Array.of(3))).toBe(true);
});

test('and nothing else: maps, texts, long items, other lists, V2, cut short, with a rest', () => {
  const refused = (fill: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    fill(doc);
    return isSound(syncMessage(2, Y.encodeStateAsUpdate(doc)));
  };
  expect(refused((doc) => doc.getMap('items').set('name', 'Ana'))).toBe(false);
  expect(refused((doc) => doc.getText('items').insert(0, 'Ana'))).toBe(false);
  expect(refused((doc) => doc.getArray('names').push([new Uint8Array(3)]))).toBe(false);
  expect(refused((doc) => doc.getArray(ITEMS).push([new Uint8Array(50_000)]))).toBe(false);
  const doc = new Y.Doc();
  doc.getArray<Uint8Array>(ITEMS).push([new Uint8Array(300)]);
  const sound = syncMessage(2, Y.encodeStateAsUpdate(doc));
  expect(isSound(sound.slice(0, -5))).toBe(false);
  expect(isSound(concat(sound, Uint8Array.of(1)))).toBe(false);
  expect(isSound(Uint8Array.of(4, 1, 2))).toBe(false);
});

test('no bytes make the check throw', () => {
  const noise = fc.uint8Array({ maxLength: 400 }).map((array): Bytes => new Uint8Array(array));
  fc.assert(
    fc.property(noise, (bytes) => void isSound(bytes)),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(noise, (bytes) => void isSound(syncMessage(2, bytes))),
    { numRuns: 2_000 },
  );
});
