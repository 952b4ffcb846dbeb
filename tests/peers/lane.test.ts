/** Whatever the wire does and whoever is on it, laptops that keep the rules end with the same envelopes. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { concat, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import { decodeLane, encodeLane, type LaneMessage } from '#lib/sync/laneMessage.ts';
import { MemoryCarried, testDevice, type TestDevice } from '../support/carried.ts';
import { chanceFrom, Meeting } from '../support/wire.ts';

const stranger = idFromBytes(new Uint8Array(16));
afterEach(() => void vi.useRealTimers());

async function laptops(count: number, each: number, size?: number) {
  const devices: TestDevice[] = [];
  for (let number = 0; number < count; number += 1) devices.push(await testDevice());
  const keys = devices.map(({ signKey }) => signKey);
  const all = devices.map((device) => ({ device, carried: new MemoryCarried(keys) }));
  for (const { device, carried } of all) await carried.take(await device.write(each, size), undefined);
  return all;
}

const same = (all: readonly { readonly carried: MemoryCarried }[]) => (): boolean =>
  all.every(({ carried }) => carried.kept.size === all[0]?.carried.kept.size && carried.kept.size > 0) &&
  new Set(all.map(({ carried }) => carried.ids().join())).size === 1;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
/** Bytes that are really held. */
function memory(): number {
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const seeds = Array.from({ length: process.env.FULL ? 200 : 4 }, (_, seed) => seed + 1);

test.each(seeds)('three laptops on a bad wire end with the same envelopes (seed %i)', async (seed) => {
  const all = await laptops(3, 40);
  const meeting = new Meeting(seed, { drop: 0.15, repeat: 0.1, swap: 0.3 });
  const joined = all.map((laptop) => ({ ...laptop, exchange: meeting.arrive(laptop.carried) }));
  const chance = chanceFrom(seed);
  const pairs = joined.flatMap((one, at) => joined.slice(at + 1).map((other) => [one, other] as const));
  const join = ([one, other]: (typeof pairs)[number]) =>
    meeting.join(one.exchange, one.device.id, other.exchange, other.device.id);
  const cuts = pairs.map(join);
  await meeting.pass(2);
  const at = Math.floor(chance() * pairs.length);
  cuts[at]?.();
  const [late] = joined;
  if (late) await late.carried.take(await late.device.write(10), undefined);
  await meeting.pass(3);
  const pair = pairs[at];
  if (pair) join(pair);
  expect(await meeting.pass(1_200, () => same(all)() && all[0]?.carried.kept.size === 130)).toBe(true);
});

test('what is written while laptops are joined arrives within a breath', async () => {
  const [one, other] = await laptops(2, 1);
  if (!one || !other) throw new Error('two');
  const meeting = new Meeting();
  meeting.join(meeting.arrive(one.carried), one.device.id, meeting.arrive(other.carried), other.device.id);
  await meeting.pass(5, same([one, other]));
  await one.carried.take(await one.device.write(3), undefined);
  expect(await meeting.pass(1, () => other.carried.kept.size === 5)).toBe(true);
});

test('a new laptop asks each envelope from one of the others, and both give', async () => {
  const [one, other] = await laptops(2, 0);
  if (!one || !other) throw new Error('two');
  const envelopes = await one.device.write(300, 8_000);
  for (const { carried } of [one, other]) await carried.take(envelopes, undefined);
  const late = new MemoryCarried([one.device.signKey]);
  const meeting = new Meeting();
  const fresh = meeting.arrive(late);
  meeting.join(meeting.arrive(one.carried), one.device.id, fresh, stranger);
  meeting.join(meeting.arrive(other.carried), other.device.id, fresh, stranger);
  expect(await meeting.pass(30, () => late.kept.size === 300)).toBe(true);
  const given = new Map<Id | undefined, number>();
  for (const { from, count } of late.handed) given.set(from, (given.get(from) ?? 0) + count);
  expect([...given.values()].reduce((sum, count) => sum + count, 0)).toBe(300);
  expect(given.size).toBe(2);
  expect(meeting.bytes).toBeLessThan(300 * 8_600 * 1.2);
});

test('a transfer that was cut goes on where it was', async () => {
  const [one, other] = await laptops(2, 0);
  if (!one || !other) throw new Error('two');
  await one.carried.take(await one.device.write(400, 8_000), undefined);
  const meeting = new Meeting();
  const [a, b] = [meeting.arrive(one.carried), meeting.arrive(other.carried)];
  const cut = meeting.join(a, one.device.id, b, other.device.id);
  await meeting.pass(30, () => other.carried.kept.size >= 150);
  cut();
  const before = meeting.bytes;
  const kept = other.carried.kept.size;
  expect(kept).toBeLessThan(400);
  meeting.join(a, one.device.id, b, other.device.id);
  expect(await meeting.pass(30, () => other.carried.kept.size === 400)).toBe(true);
  expect(meeting.bytes - before).toBeLessThan((400 - kept) * 8_600 * 1.3);
});

test('each laptop learns which of its envelopes the other keeps', async () => {
  const [one, other] = await laptops(2, 20);
  if (!one || !other) throw new Error('two');
  const held = new Set<string>();
  const meeting = new Meeting();
  const news = {
    onPeerHave: (device: Id, ids: readonly string[]) => {
      expect(device).toBe(other.device.id);
      for (const id of ids) held.add(id);
    },
  };
  const a = meeting.arrive(one.carried, news);
  meeting.join(a, one.device.id, meeting.arrive(other.carried), other.device.id);
  expect(await meeting.pass(70, () => held.size === 40)).toBe(true);
});

async function honest() {
  const device = await testDevice();
  const carried = new MemoryCarried([device.signKey]);
  await carried.take(await device.write(5), undefined);
  const meeting = new Meeting();
  const heard: LaneMessage[] = [];
  const exchange = meeting.arrive(carried);
  const speak = meeting.joinStranger(exchange, stranger, (bytes) => {
    const message = decodeLane(bytes);
    if (message && message.say !== 'newer') heard.push(message);
  });
  return { device, carried, meeting, heard, exchange, say: (m: LaneMessage) => speak(encodeLane(m)), speak };
}

const madeUp = (number: number, size = 400) => {
  const id = new Uint8Array(32);
  new DataView(id.buffer).setUint32(0, number);
  return { id: toHex(id), feed: 'cd'.repeat(16), seq: 1, size };
};

test('a liar that promises and never gives is left, and the others are asked', async () => {
  const { device, carried, meeting, say, exchange } = await honest();
  const source = new MemoryCarried([device.signKey]);
  await source.take(await device.write(30), undefined);
  say({ say: 'have', entries: (await source.have()).slice() });
  await meeting.pass(2);
  meeting.join(exchange, device.id, meeting.arrive(source), device.id);
  expect(await meeting.pass(70, () => carried.kept.size === 35)).toBe(true);
  await meeting.pass(60);
  say({ say: 'have', entries: [madeUp(1)] });
  await meeting.pass(120);
  expect(meeting.closed).toContain('protocol');
});

test('a laptop that promises a hundred and fifty thousand is remembered up to a limit, and the screen is never held up', async () => {
  const { meeting, speak, heard } = await honest();
  const before = memory();
  let longest = 0;
  for (let at = 0; at < 150; at += 1) {
    const entries = Array.from({ length: 1_000 }, (_, index) => madeUp(at * 1_000 + index, 1));
    const bytes = encodeLane({ say: 'have', entries });
    const began = process.cpuUsage();
    speak(bytes);
    longest = Math.max(longest, process.cpuUsage(began).user / 1_000);
    if (at % 100 === 0) await meeting.pass(0);
  }
  expect(memory() - before).toBeLessThan(64e6);
  expect(longest).toBeLessThan(250);
  await meeting.pass(1);
  const asked = heard.flatMap((message) => (message.say === 'want' ? message.ids : []));
  expect(asked.length).toBeLessThanOrEqual(2_000);
});

test('a laptop that asks for everything again and again is shown the door', async () => {
  const { carried, meeting, say } = await honest();
  const ids = carried.ids();
  for (let number = 0; number < 3_000; number += 1) say({ say: 'want', number, ids });
  await meeting.pass(1);
  expect(meeting.closed).toEqual(['protocol']);
});

test('envelopes that nobody asked for are thrown away, and too many end the talk', async () => {
  const { device, carried, meeting, say } = await honest();
  const [gift] = await device.write(1, 30_000);
  if (!gift) throw new Error('one');
  for (let number = 0; number < 10; number += 1) say({ say: 'envelopes', envelopes: [gift] });
  await meeting.pass(1);
  expect(carried.kept.size).toBe(5);
  expect(meeting.closed).toEqual([]);
  for (let number = 0; number < 400; number += 1) say({ say: 'envelopes', envelopes: [gift] });
  await meeting.pass(2);
  expect(meeting.closed).toEqual(['protocol']);
});

test('a forged envelope under a promised name is not that envelope', async () => {
  const { carried, meeting, say, heard } = await honest();
  const forged = new Uint8Array(400).fill(3);
  say({ say: 'have', entries: [madeUp(7)] });
  await meeting.pass(1);
  const want = heard.find((message) => message.say === 'want');
  expect(want).toMatchObject({ ids: [madeUp(7).id] });
  say({ say: 'envelopes', envelopes: [forged] });
  say({ say: 'served', number: 0 });
  await meeting.pass(1);
  expect(carried.kept.size).toBe(5);
  expect(carried.handed).toHaveLength(1);
});

test('nonsense ends the talk, what a later version says does not', async () => {
  const first = await honest();
  first.speak(Uint8Array.of(200, 1, 2, 3));
  await first.meeting.pass(1);
  expect(first.meeting.closed).toEqual([]);
  first.speak(Uint8Array.of(18, 1));
  await first.meeting.pass(1);
  expect(first.meeting.closed).toEqual(['protocol']);

  const second = await honest();
  second.say({ say: 'hello', version: 9, count: 0, digest: '00'.repeat(32) });
  await second.meeting.pass(1);
  expect(second.meeting.closed).toEqual(['newerVersion']);
  expect(second.heard.at(-1)).toEqual({ say: 'bye', reason: 'newerVersion' });
});

test('noise of any length never throws', async () => {
  const chance = chanceFrom(4);
  for (let talk = 0; talk < 15; talk += 1) {
    const { speak } = await honest();
    for (let word = 0; word < 20; word += 1) {
      const noise: Bytes = Uint8Array.from({ length: Math.floor(chance() * 300) }, () => chance() * 256);
      speak(concat(Uint8Array.of(16 + (word % 10)), noise));
    }
  }
});
