/**
 * `npm test`: everything that must hold, in the order of what fails fastest. `--full` takes longer seeds and the whole
 * matrix. The last line, `N passed, N failed`, is read by machines: its form is fixed.
 */
import './requireNode.mjs';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildApp } from './build.mjs';
import { countJourneys, countUnits } from './counts.mjs';
import { installPackages } from './install.mjs';
import { runPackage } from './runStep.mjs';

await installPackages();

const env = process.argv.includes('--full') ? { FULL: '1' } : {};
const results = 'test-results';
rmSync(results, { recursive: true, force: true });

const one = (good) => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const sum = (counts) =>
  counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }));
const plain =
  (script, ...args) =>
  async () =>
    one((await runPackage(script, args, { env })).code === 0);

async function typeCheck() {
  const synced = await runPackage('@sveltejs/kit/svelte-kit.js', ['sync']);
  if (synced.code !== 0) return one(false);
  return plain(
    'svelte-check/bin/svelte-check',
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  )();
}

async function units() {
  const file = `${results}/units.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters], { env });
  return countUnits(file, code);
}

async function journeys() {
  if (!(await buildApp({ base: '/sub', folder: 'build-sub' }))) return one(false);
  // Playwright would take a relative path from the folder of its config.
  const file = resolve(results, 'journeys.json');
  const args = ['test', '--config', '.ci/playwright.config.ts', '--reporter=list,json'];
  const { code } = await runPackage('@playwright/test/cli.js', args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return countJourneys(file, code);
}

const prettier = [
  'prettier/bin/prettier.cjs',
  '--config',
  '.ci/prettier.json',
  '--ignore-path',
  '.ci/prettierignore',
];
/** Each of these keeps one core busy at most: two at a time. */
async function reading() {
  const lint = plain('eslint/bin/eslint.js', '--config', '.ci/eslint.config.js', '--quiet', '.');
  const rest = async () => [
    await plain(...prettier, '--check', '--log-level', 'warn', '.')(),
    await typeCheck(),
    await plain('knip/bin/knip.js', '--config', '.ci/knip.js')(),
  ];
  return sum([await Promise.all([lint(), rest()])].flat(2));
}

const steps = [
  ['format, lint, types, unused', reading],
  ['units, peers, laws', units],
  ['build', async () => one(await buildApp())],
  ['journeys', journeys],
];

const total = { passed: 0, failed: 0 };
let built = true;
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  // Journeys through a build that does not exist would only repeat one failure many times.
  const { passed, failed } = name === 'journeys' && !built ? one(false) : await step();
  if (name === 'build') built = failed === 0;
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${name}: ${failed ? `${failed} failed` : 'good'}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
