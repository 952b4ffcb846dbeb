/** Laptops without a school: browser contexts on the page of `tests/wire`, real connections, our own small server. */
import { fileURLToPath } from 'node:url';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../../tools/serve.mjs';
import type { Member, Wire } from '../../wire/page.ts';

declare const wire: Wire;

export interface WireHost {
  readonly origin: string;
  /** What was built. */
  readonly folder: string;
  readonly signaling: readonly string[];
  close(): void;
}

/** Each worker has a folder of its own: one that builds would take the page away under another. */
export async function hostTheWire(): Promise<WireHost> {
  const folder = `test-results/wire-${process.env.TEST_WORKER_INDEX ?? '0'}`;
  const outDir = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
  const configFile = fileURLToPath(new URL('../../wire/vite.config.ts', import.meta.url));
  await build({ configFile, build: { outDir } });
  const server = await serve({ folder, base: '/wire', port: 0, signal: true });
  const { port } = server.address();
  const origin = `http://localhost:${port}/wire/`;
  return {
    origin,
    folder,
    signaling: [`ws://localhost:${port}/wire/signal`],
    close: () => void server.close(),
  };
}

export interface Laptop {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly member: Member;
  readonly errors: string[];
}

/** `before` prepares the page. */
export async function openLaptop(
  context: BrowserContext,
  { origin }: WireHost,
  before?: (page: Page) => Promise<unknown>,
): Promise<Laptop> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await before?.(page);
  await page.goto(origin);
  const member = await page.evaluate(() => wire.create());
  return { context, page, member, errors };
}

export async function openLaptops(browser: Browser, host: WireHost, count: number): Promise<Laptop[]> {
  return Promise.all(Array.from({ length: count }, async () => openLaptop(await browser.newContext(), host)));
}

let seeds = 0;
export const freshSeed = () => `seed ${process.pid} ${(seeds += 1)}`;

export async function start(
  all: readonly Laptop[],
  seed: string,
  urls: readonly string[],
  iceServers: readonly RTCIceServer[] = [],
): Promise<void> {
  const members = all.map(({ member }) => member);
  await Promise.all(
    all.map(({ page }) =>
      page.evaluate(([m, s, u, i]) => wire.start(m, s, u, [], i), [members, seed, urls, iceServers] as const),
    ),
  );
}

export const kept = ({ page }: Laptop) => page.evaluate(() => wire.kept());
export const write = ({ page }: Laptop, count: number, size: number) =>
  page.evaluate(([c, s]) => wire.write(c, s), [count, size] as const);
export const holds = (laptop: Laptop, count: number, timeout = 30_000) =>
  expect.poll(() => kept(laptop), { timeout, intervals: [100] }).toBe(count);
export const meets = (laptop: Laptop, others: number, timeout = 45_000) =>
  expect.poll(() => laptop.page.evaluate(() => wire.state().peers.length), { timeout }).toBe(others);

export async function done(all: readonly Laptop[]): Promise<void> {
  for (const { errors, context } of all) {
    expect(errors).toEqual([]);
    await context.close();
  }
}
