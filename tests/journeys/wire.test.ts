/** The wire itself, before any screen: laptops are browser contexts, connections are real, the server is our own. */
import { test, expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wire } from '../wire/page.ts';
import {
  done,
  freshSeed,
  holds,
  hostTheWire,
  kept,
  meets,
  openLaptop,
  openLaptops,
  start as startAt,
  write,
  type Laptop,
  type WireHost,
} from './support/wireLaptops.ts';

declare const wire: Wire;

let host: WireHost;
test.beforeAll(async () => void (host = await hostTheWire()));
test.afterAll(() => host.close());

const laptops = (browser: Parameters<typeof openLaptops>[0], count: number) =>
  openLaptops(browser, host, count);
const start = (all: readonly Laptop[], seed: string, urls = host.signaling) => startAt(all, seed, urls);

const times = process.env.FULL ? 20 : 3;
test(`two laptops that join at the same moment find each other, ${times} times of ${times}`, async ({
  browser,
}) => {
  test.setTimeout(times * 60_000);
  for (let time = 0; time < times; time += 1) {
    const all = await laptops(browser, 2);
    const [one, other] = all;
    if (!one || !other) throw new Error('two');
    await start(all, freshSeed());
    await write(one, 2, 200);
    await write(other, 3, 200);
    await holds(one, 5);
    await holds(other, 5);
    expect(await one.page.evaluate(() => wire.ids())).toBe(await other.page.evaluate(() => wire.ids()));
    await done(all);
  }
});

test('two laptops whose clocks stand on either side of the turn of a week meet', async ({ browser }) => {
  const behind = await openLaptop(await browser.newContext(), host);
  const ahead = await openLaptop(await browser.newContext(), host, (page) =>
    page.addInitScript(() => {
      const clock = Date.now.bind(Date);
      Date.now = () => clock() + 7 * 24 * 60 * 60 * 1000;
    }),
  );
  const sockets: string[] = [];
  behind.page.on('websocket', (socket) => sockets.push(socket.url()));
  await start([behind, ahead], freshSeed(), host.signaling);
  await write(behind, 2, 200);
  await write(ahead, 3, 200);
  await holds(behind, 5);
  await holds(ahead, 5);
  for (const { page } of [behind, ahead])
    expect(await page.evaluate(() => wire.state().peers.length)).toBe(1);
  // However many places it listens at: a school behind one router shares one address at the server.
  expect(sockets).toHaveLength(1);
  await done([behind, ahead]);
});

test('300 kB at once and 30 MB at once arrive @full', async ({ browser }) => {
  const all = await laptops(browser, 2);
  const [one, other] = all;
  if (!one || !other) throw new Error('two');
  await start(all, freshSeed());
  await meets(one, 1);
  await write(one, 8, 38_000);
  await holds(other, 8);
  await write(one, 790, 38_000);
  await holds(other, 798, 90_000);
  await expect.poll(() => one.page.evaluate(() => wire.heldBy())).toBe(798);
  await done(all);
});

test('a laptop that dies half way goes on where it was @full', async ({ browser }) => {
  const all = await laptops(browser, 2);
  const [one, other] = all;
  if (!one || !other) throw new Error('two');
  const seed = freshSeed();
  await start(all, seed);
  await meets(one, 1);
  await write(one, 400, 38_000);
  await expect.poll(() => other.page.evaluate(() => wire.stored()), { intervals: [20] }).toBeGreaterThan(60);
  await other.page.close();
  const again = await openLaptop(other.context, host);
  const members = [one.member, again.member];
  await one.page.evaluate((m) => wire.roster(m), members);
  await again.page.evaluate(([m, s, u]) => wire.start(m, s, u), [members, seed, host.signaling] as const);
  const before = await kept(again);
  expect(before).toBeGreaterThan(0);
  await holds(again, 400, 60_000);
  await done([one, again]);
});

test('a laptop with the password and no place in the school gets nothing; one that was removed is dropped', async ({
  browser,
}) => {
  const [one, other, thief] = await laptops(browser, 3);
  if (!one || !other || !thief) throw new Error('three');
  const members = [one.member, other.member];
  const seed = freshSeed();
  for (const { page } of [one, other])
    await page.evaluate(([m, s, u]) => wire.start(m, s, u), [members, seed, host.signaling] as const);
  const all = [...members, thief.member];
  await thief.page.evaluate(([m, s, u]) => wire.start(m, s, u), [all, seed, host.signaling] as const);
  await write(one, 3, 200);
  await holds(other, 3);
  // Being turned away is the end of a connection, and a busy machine takes its time to make one.
  await expect
    .poll(() => thief.page.evaluate(() => wire.state().problem), { timeout: 60_000 })
    .toBe('turnedAway');
  expect(await kept(thief)).toBe(0);

  await one.page.evaluate((m) => wire.roster(m), [one.member]);
  await one.page.evaluate(() => wire.recheck());
  await meets(one, 0);
  await write(one, 1, 200);
  await one.page.waitForTimeout(2_000);
  expect(await kept(other)).toBe(3);
  await done([one, other, thief]);
});

test('two laptops meet by two codes and no server, each short enough for one QR code @full', async ({
  browser,
}) => {
  const all = await laptops(browser, 2);
  const [one, other] = all;
  if (!one || !other) throw new Error('two');
  await start(all, freshSeed(), []);
  await write(one, 4, 200);
  const offer = await one.page.evaluate(() => wire.offer());
  const answer = await other.page.evaluate((code) => wire.answer(code), offer);
  expect(offer.length / 2).toBeLessThan(900);
  expect(answer.length / 2).toBeLessThan(900);
  await one.page.waitForTimeout(3_000);
  expect(await one.page.evaluate((code) => wire.accept(code), answer)).toBe(true);
  await holds(other, 4);
  await one.page.evaluate(() => wire.say('sealed elsewhere'));
  await expect.poll(() => other.page.evaluate(() => wire.words())).toContain('sealed elsewhere');
  expect(await other.page.evaluate(() => wire.state().path)).toBe('direct');
  await done(all);
});

test('after the lock nothing is connected, and the others notice @full', async ({ browser }) => {
  const all = await laptops(browser, 2);
  const [one, other] = all;
  if (!one || !other) throw new Error('two');
  await start(all, freshSeed());
  await meets(one, 1);
  await other.page.evaluate(() => wire.stop());
  await meets(one, 0);
  await write(one, 1, 200);
  await one.page.waitForTimeout(1_000);
  expect(await kept(other)).toBe(0);
  await done(all);
});

for (const how of ['a server', 'two codes'] as const)
  test(`two laptops that share a secret pair by ${how} and read the same words`, async ({ browser }) => {
    const all = await laptops(browser, 2);
    const [one, other] = all;
    if (!one || !other) throw new Error('two');
    const secret = freshSeed().padEnd(20, '.');
    const urls = how === 'a server' ? host.signaling : [];
    for (const { page } of all)
      await page.evaluate(([s, u]) => void wire.pair(s, u), [secret, urls] as const);
    if (how === 'two codes') {
      const offer = await one.page.evaluate(() => wire.pairOffer());
      const answer = await other.page.evaluate((code) => wire.pairAnswer(code), offer);
      expect(Math.max(offer.length, answer.length) / 2).toBeLessThan(900);
      expect(await one.page.evaluate((code) => wire.pairAccept(code), answer)).toBe(true);
    }
    const transcript = ({ page }: Laptop) => page.evaluate(() => wire.transcript());
    await expect.poll(() => transcript(one)).toMatch(/^[0-9a-f]{64}$/);
    await expect.poll(() => transcript(other)).toBe(await transcript(one));
    await one.page.evaluate(() => wire.tellPaired('please let me in '.repeat(20_000)));
    await expect
      .poll(async () => (await other.page.evaluate(() => wire.letters())).join('').length)
      .toBe(340_000);
    await done(all);
  });

test('another secret pairs with nobody, by hand either @full', async ({ browser }) => {
  const all = await laptops(browser, 2);
  const [one, other] = all;
  if (!one || !other) throw new Error('two');
  for (const [index, { page }] of all.entries())
    await page.evaluate((s) => void wire.pair(s, []), `secret of laptop ${index}`.padEnd(20, '.'));
  const offer = await one.page.evaluate(() => wire.pairOffer());
  const answer = await other.page.evaluate((code) => wire.pairAnswer(code), offer);
  await one.page.evaluate((code) => wire.pairAccept(code), answer);
  await one.page.waitForTimeout(3_000);
  for (const { page } of all) expect(await page.evaluate(() => wire.transcript())).toBeUndefined();
  await done(all);
});

test('nothing that is built names a server of somebody else', () => {
  for (const folder of ['build', host.folder])
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const text = readFileSync(join(file.parentPath, file.name), 'latin1');
      for (const host of ['fly.dev', 'stun.l.google', 'twilio', 'herokuapp', 'signaling.yjs'])
        expect(text.includes(host), `${file.name} names ${host}`).toBe(false);
      // The word alone stands where an address that a school has written is read.
      expect(
        /\b(stun|turn)s?:[\w-]+\.[\w.-]+/iu.exec(text)?.[0],
        `${file.name} names a server`,
      ).toBeUndefined();
    }
});
