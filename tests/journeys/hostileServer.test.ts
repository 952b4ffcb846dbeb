/** A signalling server that drops, reorders, repeats, lies and floods: it may keep two laptops apart, and do nothing else. */
import { randomBytes } from 'node:crypto';
import { test, expect, type Page } from '@playwright/test';
import { WebSocketServer, type WebSocket } from 'ws';
import { hostTheWire } from './support/wireLaptops.ts';
import type { Wire } from '../wire/page.ts';

declare const wire: Wire;

const MB = 1024 * 1024;
/** What `ARCHITECTURE.md` promises of a hostile peer, asked of a server too. */
const LONGEST_TASK = 250;
const HEAP = 64 * MB;

interface Note {
  readonly type?: string;
  readonly topic?: string;
  readonly topics?: readonly string[];
  readonly data?: string;
}

/** Passes notes on late, out of order, twice or never, with junk of every kind between them. */
function hostileServer() {
  const server = new WebSocketServer({ port: 0 });
  const heard: Note[] = [];
  let topic = '';
  const junk = (): string | Buffer =>
    [
      () => randomBytes(3_000),
      () => 'no json at all',
      () => '[[[['.repeat(9_000),
      () => JSON.stringify({ type: 'publish', topic, data: randomBytes(20_000).toString('base64url') }),
      () => JSON.stringify({ type: 'publish', topic, data: 'not+base64/url=' }),
      () => JSON.stringify({ type: 'publish', topic, data: 7, __proto__: null }),
      () => JSON.stringify({ ...heard[Math.floor(Math.random() * heard.length)] }),
      () => JSON.stringify({ type: 'publish', topic, data: 'A'.repeat(2 * MB) }),
    ][Math.floor(Math.random() * 8)]?.() ?? '';
  server.on('connection', (socket: WebSocket) => {
    const flood = setInterval(() => {
      for (let count = 0; count < 40 && socket.bufferedAmount < 8 * MB; count += 1) socket.send(junk());
    }, 20);
    socket.on('close', () => clearInterval(flood));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data: Buffer) => {
      const note = JSON.parse(data.toString()) as Note;
      topic = note.topics?.[0] ?? topic;
      if (note.type === 'publish' && heard.length < 200) heard.push(note);
    });
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return { url: `ws://localhost:${address.port}`, close: () => server.close(), heard };
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

test('a hostile signalling server throws nothing, fills nothing and blocks nothing; an honest one beside it is enough @full', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const site = await hostTheWire();
  const hostile = hostileServer();
  const urls = [hostile.url, ...site.signaling];
  const errors: string[] = [];
  const pages = await Promise.all(
    [1, 2].map(async () => {
      const page = await (await browser.newContext()).newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(site.origin);
      return page;
    }),
  );
  const members = await Promise.all(pages.map((page) => page.evaluate(() => wire.create())));
  for (const page of pages)
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
  const before = await Promise.all(pages.map(heap));
  for (const page of pages)
    await page.evaluate(([m, u]) => wire.start(m, 'a hostile server', u), [members, urls] as const);
  await pages[0]?.evaluate(() => wire.write(3, 200));
  await expect.poll(() => pages[1]?.evaluate(() => wire.kept()), { timeout: 45_000 }).toBe(3);
  await pages[0]?.waitForTimeout(10_000);
  expect(hostile.heard.length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  for (const [place, page] of pages.entries()) {
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    const grown = (await heap(page)) - (before[place] ?? 0);
    console.log(`longest task ${Math.max(0, ...tasks)} ms, heap grown by ${(grown / MB).toFixed(1)} MB`);
    expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK);
    expect(grown).toBeLessThan(HEAP);
    await page.context().close();
  }
  hostile.close();
  site.close();
});
