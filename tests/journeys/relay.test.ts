/** Laptops that cannot reach each other directly: a relay of the district passes their bytes on, and understands none. */
import { test, expect } from '@playwright/test';
import type { Wire } from '../wire/page.ts';
import { account, onlyByRelay, runRelay, type Relay } from './support/coturn.ts';
import {
  done,
  freshSeed,
  holds,
  hostTheWire,
  meets,
  openLaptop,
  start,
  write,
  type WireHost,
} from './support/wireLaptops.ts';

declare const wire: Wire;

let host: WireHost;
let relay: Relay;
test.beforeAll(async () => {
  host = await hostTheWire();
  relay = await runRelay();
});
test.afterAll(async () => {
  host.close();
  await relay.close();
});

const said = 'Noor Haddad draws maps';

test('two laptops that a network keeps apart work together through a relay, which sees no word @full', async ({
  browser,
}) => {
  const open = async () => openLaptop(await browser.newContext(), host, onlyByRelay);
  const [one, other] = [await open(), await open()];
  const iceServers = [{ urls: relay.address, ...account }];
  await start([one, other], freshSeed(), host.signaling, iceServers);
  for (const laptop of [one, other]) await meets(laptop, 1);
  await write(one, 20, 20_000);
  await write(other, 5, 200);
  await holds(one, 25);
  await holds(other, 25);
  await one.page.evaluate((text) => wire.say(text), said);
  await expect.poll(() => other.page.evaluate(() => wire.words())).toContain(said);
  for (const { page } of [one, other]) expect(await page.evaluate(() => wire.state().path)).toBe('relay');
  await done([one, other]);

  const log = await relay.log();
  const passed = relay.passed();
  // The control: the wiretap hears what is said in the clear, and all that was written went through it.
  expect(passed.includes(account.username)).toBe(true);
  expect(log).toContain(account.username);
  expect(passed.length).toBeGreaterThan(2 * 20 * 20_000);
  for (const secret of [said, 'Noor', account.credential]) {
    expect(passed.includes(secret)).toBe(false);
    expect(log).not.toContain(secret);
  }
});

test('a newcomer who knows no relay comes in through that of whoever invites @full', async ({ browser }) => {
  const one = await openLaptop(await browser.newContext(), host, onlyByRelay);
  const other = await openLaptop(await browser.newContext(), host);
  const before = relay.passed().length;
  const pair = ({ page }: typeof one, servers: readonly RTCIceServer[]) =>
    page.evaluate(([s, u, i]) => wire.pair(s, u, i), [
      'a secret used once',
      host.signaling,
      servers,
    ] as const);
  await Promise.all([pair(one, [{ urls: relay.address, ...account }]), pair(other, [])]);
  await other.page.evaluate((text) => wire.tellPaired(text), said);
  await expect.poll(() => one.page.evaluate(() => wire.letters())).toEqual([said]);
  const passed = relay.passed();
  expect(passed.length).toBeGreaterThan(before);
  expect(passed.includes(said)).toBe(false);
  await done([one, other]);
});
