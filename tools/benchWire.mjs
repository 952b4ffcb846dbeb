/** What the wire costs, each figure beside its peer of the same run: real connections between contexts of one browser. */
import { chromiumArgs, findChromium } from './chromium.mjs';
import { runPackage } from './runStep.mjs';
import { stop } from './stop.mjs';

const ENVELOPES = 750;
const SIZE = 38_000;
const LAPTOPS = 6;
const ROUNDS = 3;
const NOTE =
  'spoke after class about the mornings; the bus is late on two days. Will try the pass until Friday.';

/** `figure(name, unit, value, against)` prints one line; `wanted(name)` says whether somebody asked for it. */
export async function measureWire({ figure, say, wanted, median }) {
  const built = await runPackage('vite/bin/vite.js', ['build', '--config', 'tests/wire/vite.config.ts'], {
    quiet: true,
  });
  if (built.code !== 0) stop(built.output);
  const { serve } = await import('./serve.mjs');
  const server = await serve({ folder: 'test-results/wire', base: '/wire', port: 0, signal: true });
  const address = `localhost:${server.address().port}/wire`;
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const open = async () => {
    const page = await (await browser.newContext()).newPage();
    page.on('pageerror', (error) => say('  ', error.message));
    await page.goto(`http://${address}/`);
    return page;
  };
  const setting = { open, signaling: [`ws://${address}/signal`], say };
  try {
    if (wanted('firstSync')) {
      const [own, other] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        own.push(await firstSync(setting, round));
        other.push(await bareChannel(setting));
      }
      figure('first_sync_mb_s', 'MB/s', median(own), median(other));
    }
    if (wanted('edit')) {
      const [own, other] = [await sealedDelay(setting, median), await plainDelay(setting, median)];
      figure('edit_to_screen_ms', 'ms', own, other);
    }
    if (wanted('editBytes'))
      figure('edit_bytes_six_laptops', 'bytes', await sealedEdit(setting), await plainEdit(setting));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function joined({ open, signaling }, count, seed) {
  const pages = await Promise.all(Array.from({ length: count }, open));
  const members = await Promise.all(pages.map((page) => page.evaluate(() => wire.create())));
  const start = (page) =>
    page.evaluate(([m, s, u]) => wire.start(m, s, u), [members, `bench ${seed}`, signaling]);
  return { pages, start };
}

async function firstSync(setting, round) {
  setting.say(`first sync of ${ENVELOPES} envelopes, round ${round + 1} ...`);
  const { pages, start } = await joined(setting, 2, round);
  const [one, other] = pages;
  await start(one);
  await one.evaluate(([count, size]) => wire.write(count, size), [ENVELOPES, SIZE]);
  await start(other);
  const took = await other.evaluate((count) => wire.syncTime(count), ENVELOPES);
  const bytes = await other.evaluate(() => wire.bytesKept());
  for (const page of pages) await page.context().close();
  return bytes / 1_000 / took;
}

async function bareChannel({ open }) {
  const [one, other] = [await open(), await open()];
  const offer = await one.evaluate(() => wire.bareOffer());
  const answer = await other.evaluate((sdp) => wire.bareAnswer(sdp), offer);
  await one.evaluate((sdp) => wire.bareAccept(sdp), answer);
  await one.waitForTimeout(1_000);
  const bytes = ENVELOPES * SIZE;
  await one.evaluate((all) => wire.bareSend(all), bytes);
  await other.waitForFunction((all) => wire.bareReceived() >= all, bytes, { polling: 10 });
  const took = await other.evaluate(() => wire.bareTime());
  for (const page of [one, other]) await page.context().close();
  return bytes / 1_000 / took;
}

const sentByAll = async (pages) =>
  (await Promise.all(pages.map((page) => page.evaluate(() => wire.bytesSent())))).reduce((a, b) => a + b, 0);

const EDITS = 30;

/** From the letter on one laptop to the disk of the other and back out of it: sealed, kept, carried, checked, kept. */
async function sealedDelay(setting, median) {
  setting.say(`${EDITS} edits between two laptops, sealed ...`);
  const { pages, start } = await joined(setting, 2, 'delay');
  const [one, other] = pages;
  await Promise.all(pages.map(start));
  for (const page of pages) await page.waitForFunction(() => wire.state().peers.length === 1);
  const all = [];
  for (let count = 1; count <= EDITS; count += 1) {
    const began = await one.evaluate((size) => wire.writeOne(size), NOTE.length + 100);
    await other.waitForFunction((kept) => wire.kept() === kept, count, { polling: 10 });
    all.push((await other.evaluate(() => wire.lastKept())) - began);
  }
  for (const page of pages) await page.context().close();
  return median(all);
}

async function plainDelay({ open, signaling, say }, median) {
  say(`${EDITS} edits between two laptops, plain ...`);
  const pages = [await open(), await open()];
  const [one, other] = pages;
  for (const page of pages) await page.evaluate(([url]) => wire.plainStart('plain-delay', url), signaling);
  await one.evaluate(() => wire.plainWrite('first'));
  await other.waitForFunction(() => wire.plainRows() === 1, undefined, { timeout: 90_000 });
  const all = [];
  for (let count = 2; count <= EDITS + 1; count += 1) {
    const began = await one.evaluate((text) => wire.plainWrite(text), NOTE);
    await other.waitForFunction((rows) => wire.plainRows() === rows, count, { polling: 10 });
    all.push((await other.evaluate(() => wire.plainLast())) - began);
  }
  for (const page of pages) await page.context().close();
  return median(all);
}

async function sealedEdit(setting) {
  setting.say('one edit among six laptops, sealed ...');
  const { pages, start } = await joined(setting, LAPTOPS, 'edit');
  await Promise.all(pages.map(start));
  for (const page of pages)
    await page.waitForFunction((others) => wire.state().peers.length === others, LAPTOPS - 1, {
      timeout: 90_000,
    });
  await pages[0].waitForTimeout(3_000);
  const before = await sentByAll(pages);
  await pages[0].evaluate((size) => wire.write(1, size), NOTE.length + 100);
  for (const page of pages) await page.waitForFunction(() => wire.kept() === 1);
  await pages[0].waitForTimeout(1_500);
  const bytes = (await sentByAll(pages)) - before;
  for (const page of pages) await page.context().close();
  return bytes;
}

async function plainEdit({ open, signaling, say }) {
  say('one edit among six laptops, plain ...');
  const pages = await Promise.all(Array.from({ length: LAPTOPS }, open));
  for (const page of pages) await page.evaluate(([url]) => wire.plainStart('plain-room', url), signaling);
  for (const [index, page] of pages.entries())
    await page.evaluate((text) => wire.plainWrite(text), `${index}`);
  for (const page of pages)
    await page.waitForFunction((all) => wire.plainRows() === all, LAPTOPS, { timeout: 90_000 });
  await pages[0].waitForTimeout(4_000);
  const before = await sentByAll(pages);
  await pages[0].evaluate((text) => wire.plainWrite(text), NOTE);
  for (const page of pages) await page.waitForFunction((all) => wire.plainRows() === all, LAPTOPS + 1);
  await pages[0].waitForTimeout(1_500);
  const bytes = (await sentByAll(pages)) - before;
  for (const page of pages) await page.context().close();
  return bytes;
}
