/** What goes wrong on the wire while it stands: silence, half a connection, two tabs, clocks that differ. */
import { test, expect, type Browser, type CDPSession } from '@playwright/test';
import type { Wire } from '../wire/page.ts';
import { signalProcesses } from './support/kill.ts';
import {
  done,
  freshSeed,
  holds,
  hostTheWire,
  meets,
  openLaptop,
  openLaptops,
  start,
  write,
  type Laptop,
  type WireHost,
} from './support/wireLaptops.ts';

declare const wire: Wire;

let host: WireHost;
test.beforeAll(async () => void (host = await hostTheWire()));
test.afterAll(() => host.close());

/** What `peer.ts` promises: fifteen seconds without a byte, looked at each second; the rest is for a busy machine. */
const SILENT_FOR = 15_000;
const NOTICED_WITHIN = SILENT_FOR + 7_000;

/** Each stops a laptop where it stands, no goodbye, and says how to let it go on. */
const silences = {
  'whose page does nothing any more': async ({ context, page }: Laptop) => {
    const devtools: CDPSession = await context.newCDPSession(page);
    await devtools.send('Debugger.enable');
    // The connection itself lives on in other threads: only the missing bytes tell.
    const paused = new Promise((stopped) => devtools.once('Debugger.paused', stopped));
    await devtools.send('Debugger.pause');
    await paused;
    return async () => void (await devtools.send('Debugger.resume'));
  },
  'whose processes are stopped': async ({ page }: Laptop) => {
    const signalAll = await signalProcesses(page);
    signalAll('SIGSTOP');
    return async () => signalAll('SIGCONT');
  },
} satisfies Record<string, (laptop: Laptop) => Promise<() => Promise<void>>>;

for (const [how, silence] of Object.entries(silences))
  test(`a laptop ${how} is dropped in time, the others go on, and it comes back @full`, async ({
    browser,
  }) => {
    // Of a process of its own: a stopped one would take the others with it.
    const apart: Browser = await browser.browserType().launch({
      ...test.info().project.use.launchOptions,
    });
    const [one, other] = await openLaptops(browser, host, 2);
    const silent = await openLaptop(await apart.newContext(), host);
    if (!one || !other) throw new Error('two');
    await start([one, other, silent], freshSeed(), host.signaling);
    for (const laptop of [one, other, silent]) await meets(laptop, 2);

    const goOn = await silence(silent);
    const since = Date.now();
    await write(one, 2, 200);
    await holds(other, 2, 5_000);
    expect(await one.page.evaluate(() => wire.state().peers.length)).toBe(2);
    for (const laptop of [one, other]) await meets(laptop, 1, NOTICED_WITHIN - (Date.now() - since));
    // Not at the first pause either: a busy laptop is silent for some seconds.
    expect(Date.now() - since).toBeGreaterThan(SILENT_FOR - 7_000);
    await write(other, 1, 200);
    await holds(one, 3, 5_000);

    await goOn();
    for (const laptop of [silent, one, other]) await meets(laptop, 2);
    await holds(silent, 3);
    await write(silent, 1, 200);
    await holds(one, 4);
    await done([one, other, silent]);
    await apart.close();
  });

/** The named channel takes this page's words and loses them, admission apart: messages of the lane begin at sixteen. */
async function losesTheLane(page: Laptop['page']): Promise<void> {
  await page.addInitScript(() => {
    const { send } = RTCDataChannel.prototype;
    RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: unknown) {
      const kind = data instanceof Uint8Array ? (data[5] ?? 0) : 0;
      if (this.label === 'lane' && kind >= 16) return;
      Reflect.apply(send, this, [data]);
    };
  });
}

test('without a lane the beacon alone brings what is written now, both ways; large amounts wait for the lane', async ({
  browser,
}) => {
  const open = async () => openLaptop(await browser.newContext(), host, losesTheLane);
  const [one, other] = [await open(), await open()];
  await start([one, other], freshSeed(), host.signaling);
  for (const laptop of [one, other]) await meets(laptop, 1);
  // More at once than the gossip takes: this has to come by the lane.
  await write(one, 8, 38_000);
  await write(one, 3, 200);
  await holds(other, 3, 10_000);
  await write(other, 2, 200);
  await holds(one, 13, 10_000);
  expect(await other.page.evaluate(() => wire.kept())).toBe(5);
  // Nobody said by the lane what they have: nothing is counted as being on another laptop.
  expect(await one.page.evaluate(() => wire.heldBy())).toBe(0);
  await done([one, other]);
});

test('servers to get through that the browser refuses keep nobody apart, in the school and at its door', async ({
  browser,
}) => {
  const [one, other] = await openLaptops(browser, host, 2);
  if (!one || !other) throw new Error('two');
  // A relay without an account; an address with slashes. One such and the browser refuses the whole list.
  const refused = [{ urls: 'turn:127.0.0.1:9' }, { urls: 'turn://127.0.0.1' }, { urls: 'stun:127.0.0.1:9' }];
  await start([one, other], freshSeed(), host.signaling, refused);
  await write(one, 2, 200);
  await holds(other, 2);
  for (const { page } of [one, other]) expect(await page.evaluate(() => wire.state().iceRefused)).toBe(true);
  const pair = ({ page }: Laptop, ice: readonly RTCIceServer[]) =>
    page.evaluate(([s, u, i]) => wire.pair(s, u, i), ['a secret used once', host.signaling, ice] as const);
  await Promise.all([pair(one, refused), pair(other, [])]);
  await other.page.evaluate(() => wire.tellPaired('let me in'));
  await expect.poll(() => one.page.evaluate(() => wire.letters())).toEqual(['let me in']);
  await done([one, other]);
});

test('of two tabs one meets the others; when it closes, the second takes over', async ({ browser }) => {
  const [one, other] = await openLaptops(browser, host, 2);
  if (!one || !other) throw new Error('two');
  // As one laptop it would be counted once: a second connection shows because the tab says that it is another.
  const tab = await openLaptop(one.context, host);
  const members = [one, other, tab].map(({ member }) => member);
  const seed = freshSeed();
  const begin = ({ page }: Laptop) =>
    page.evaluate(([m, s, u]) => wire.start(m, s, u), [members, seed, host.signaling] as const);
  await begin(one);
  await begin(other);
  await meets(other, 1);
  const sockets: string[] = [];
  tab.page.on('websocket', (socket) => sockets.push(socket.url()));
  await begin(tab);
  await write(one, 2, 200);
  await holds(other, 2);
  await tab.page.waitForTimeout(2_000);
  expect(sockets).toEqual([]);
  expect(await tab.page.evaluate(() => wire.state().path)).toBe('none');
  expect(await other.page.evaluate(() => wire.state().peers.length)).toBe(1);

  await one.page.close();
  await meets(tab, 1);
  expect(sockets).toEqual([...host.signaling]);
  await write(other, 1, 200);
  await holds(tab, 3);
  await write(tab, 1, 200);
  await holds(other, 4);
  await done([tab, other]);
});
