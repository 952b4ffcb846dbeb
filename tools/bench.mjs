/**
 * `npm run bench`: builds, runs a headless Chromium and prints one JSON line a figure, each beside its peer of the same run.
 * Only those lines go to the standard output; what it is doing is told beside it.
 */
import './requireNode.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// Whatever the steps before print belongs beside the figures, not among them.
const say = (...words) => process.stderr.write(`${words.join(' ')}\n`);
console.log = say;

const { buildApp } = await import('./build.mjs');
const { chromiumArgs, findChromium } = await import('./chromium.mjs');
const { installPackages } = await import('./install.mjs');
const { runPackage } = await import('./runStep.mjs');
const { stop } = await import('./stop.mjs');

const ROUNDS = 5;
const FRAME = 16;
const TARGET = { import: 5_000, block: 50, script: 120_000 };
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

function figure(name, unit, value, against) {
  const rounded = (number) => Number(number.toPrecision(4));
  process.stdout.write(
    `${JSON.stringify({ name, value: rounded(value), unit, against: rounded(against), ratio: rounded(value / against) })}\n`,
  );
}

await installPackages();
if (['firstSync', 'edit', 'editBytes'].some(wanted)) {
  const { measureWire } = await import('./benchWire.mjs');
  await measureWire({ figure, say, wanted, median });
}
if (!['sealing', 'unlock', 'rest', 'search', 'import', 'visit'].some(wanted)) process.exit(0);

if (!(await buildApp())) stop('The app could not be built: the lines above say why.');
const bundled = await runPackage('vite/bin/vite.js', ['build', '--config', 'tests/bench/vite.config.ts'], {
  quiet: true,
});
if (bundled.code !== 0) stop(bundled.output);

const { staticHost } = await import('./serve.mjs');
const [app, page] = [staticHost(), staticHost({ folder: 'test-results/bench', base: '/bench' })];
const server = createServer((request, response) =>
  request.url?.startsWith('/bench/') ? page(request, response) : app(request, response),
);
await new Promise((done) => server.listen(Number(process.env.BENCH_PORT ?? 4280), '127.0.0.1', done));
const origin = `http://localhost:${server.address().port}`;

const { chromium } = await import('@playwright/test');
const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: await findChromium(),
  args: chromiumArgs,
  // Its own copying of the app would be counted with what the page fetches.
  serviceWorkers: 'block',
  locale: 'en-US',
});

try {
  await measure(browser.pages()[0] ?? (await browser.newPage()));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
}

async function measure(tab) {
  tab.on('console', (said) => say('  ', said.text()));
  tab.on('pageerror', (error) => say('  ', error.stack ?? error.message));
  tab.setDefaultTimeout(600_000);
  await tab.goto(`${origin}/bench/`);
  await tab.waitForFunction(() => 'bench' in globalThis);
  const words = await tab.evaluate(() => JSON.parse(JSON.stringify(bench.words)));
  const passphrase = await tab.evaluate(() => bench.passphrase);

  if (wanted('sealing')) {
    say('sealing and opening 1,000 updates ...');
    const { seal, open } = await tab.evaluate((rounds) => bench.sealing(rounds), ROUNDS);
    figure('seal_sign_us', 'us', seal.value, seal.against);
    figure('verify_open_us', 'us', open.value, open.against);
  }
  if (!['unlock', 'rest', 'search', 'import', 'visit'].some(wanted)) return;

  say('writing 2,000 students, 500 cases and 50,000 entries, sealed and plain (a minute or two) ...');
  await tab.evaluate(() => bench.prepare());
  if (wanted('unlock')) {
    const { value, against, all } = await tab.evaluate((rounds) => bench.unlock(rounds), ROUNDS);
    say('  ', JSON.stringify(all));
    figure('unlock_to_today_ms', 'ms', value, against);
  }
  const rosters = [];
  for (const night of [1, 2, 3])
    rosters.push(Buffer.from(await tab.evaluate((which) => bench.roster(which), night), 'base64'));
  if (wanted('rest')) {
    say('compacting 500 cases with the clock past both windows ...');
    const { value, against } = await tab.evaluate(() => bench.rest());
    figure('rest_bytes', 'bytes', value, against);
  }

  if (wanted('visit')) figure('first_visit_js_gzip_bytes', 'bytes', await scriptOnTheWay(tab), TARGET.script);
  if (wanted('search') || wanted('import')) await inTheApp(tab, { words, passphrase, rosters });
}

/** All JavaScript, workers too, that is fetched before somebody can type a passphrase; compressed as a host would. */
async function scriptOnTheWay(tab) {
  const scripts = new Set();
  const note = (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.add(response.url());
  };
  browser.on('response', note);
  await tab.goto(`${origin}/`);
  await tab.locator('input[name=passphrase]').waitFor();
  await tab.waitForTimeout(500);
  browser.off('response', note);
  let total = 0;
  for (const url of scripts) {
    const body = Buffer.from(await (await fetch(url)).arrayBuffer());
    total += gzipSync(body, { level: 9 }).length;
  }
  return total;
}

async function inTheApp(tab, { words, passphrase, rosters }) {
  await tab.goto(`${origin}/`);
  await unlock(tab, passphrase);
  if (wanted('search')) figure('search_key_p95_ms', 'ms', await searchKeys(tab, words), FRAME);
  if (!wanted('import')) return;

  const times = [];
  const blocks = [];
  for (const [round, roster] of rosters.entries()) {
    await tab.goto(`${origin}/settings/import`);
    await unlock(tab, passphrase);
    await tab.locator('input[type=file]').waitFor({ state: 'attached' });
    const { took, block } = await oneImport(tab, words, roster);
    say(`   import ${round + 1}: ${took.toFixed(0)} ms, longest task ${block.toFixed(0)} ms`);
    times.push(took);
    blocks.push(block);
  }
  figure('oneroster_import_ms', 'ms', median(times), TARGET.import);
  figure('import_longest_block_ms', 'ms', median(blocks), TARGET.block);
}

async function unlock(tab, passphrase) {
  await tab.locator('input[name=passphrase]').fill(passphrase);
  await tab.locator('button[type=submit]').click();
  await tab.locator('nav a[aria-current=page]').first().waitFor();
  await tab.waitForTimeout(1_000);
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** From the key to the page laid out again: the handler, the drawing and the layout, without the wait for a frame. */
async function searchKeys(tab, words) {
  await tab.getByRole('button', { name: words.common.find }).locator('visible=true').first().click();
  await tab.evaluate(() => {
    globalThis.keyTimes = [];
    document.addEventListener(
      'input',
      () => {
        const began = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          void document.body.offsetHeight;
          globalThis.keyTimes.push(performance.now() - began);
        };
        port2.postMessage('');
      },
      { capture: true },
    );
  });
  for (const name of ['hana bell', 'kofi ab', 'jazmin', 'mireya 10', 'celeste fair', 'students', 'zz'])
    for (const letter of [...name, ...Array.from(name, () => 'Backspace')]) {
      await tab.keyboard.press(letter === ' ' ? 'Space' : letter);
      await tab.waitForTimeout(30);
    }
  const times = (await tab.evaluate(() => globalThis.keyTimes)).toSorted((a, b) => a - b);
  await tab.keyboard.press('Escape');
  say(`   ${times.length} keys, median ${times[Math.floor(times.length / 2)].toFixed(1)} ms`);
  return times[Math.floor(times.length * 0.95)];
}

async function oneImport(tab, words, roster) {
  await tab.evaluate(() => {
    globalThis.longest = 0;
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        globalThis.longest = Math.max(globalThis.longest, duration);
        globalThis.tasks.push([Math.round(startTime), duration]);
      }
    }).observe({ type: 'longtask' });
  });
  const file = { name: 'night.zip', mimeType: 'application/zip', buffer: roster };
  const began = performance.now();
  await tab.locator('input[type=file]').setInputFiles(file);
  await tab.getByRole('button', { name: words.importing.apply, exact: true }).click();
  await tab.getByText(words.importing.applied).first().waitFor();
  const took = performance.now() - began;
  await tab.waitForTimeout(500);
  say(`   long tasks: ${JSON.stringify(await tab.evaluate(() => globalThis.tasks))}`);
  return { took, block: await tab.evaluate(() => globalThis.longest) };
}
