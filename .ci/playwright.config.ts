import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../tools/chromium.mjs';

const launchOptions = { executablePath: await findChromium(), args: chromiumArgs };
// Two copies of the project may be tested on one machine, each with ports of its own.
const root = Number(process.env.JOURNEY_PORT ?? 4183);
const sub = root + 1;
const host = (port: number, base: string, folder: string) => ({
  command: `node tools/serve.mjs --port ${port} --base "${base}" --folder ${folder} --signal`,
  cwd: `${import.meta.dirname}/..`,
  url: `http://localhost:${port}${base}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: '../tests/journeys',
  testMatch: '**/*.test.ts',
  // Pictures are drawn when somebody asks for them.
  testIgnore: process.env.PICTURES || process.env.LOOK ? [] : '**/pictures.test.ts',
  outputDir: '../test-results/journeys',
  workers: 2,
  retries: 0,
  // Sweeps and kills belong to `npm run test:full`.
  ...(process.env.FULL ? {} : { grepInvert: /@full/ }),
  // Machines are noisy: a slow one is no failure. What must be quick is measured in the benchmark.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions,
    locale: 'en-US',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    actionTimeout: 30_000,
  },
  // A base URL ends in a slash and journeys go to './x', so that one suite runs wherever the app lies.
  projects: [
    { name: 'root', use: { baseURL: `http://localhost:${root}/` } },
    { name: 'sub', use: { baseURL: `http://localhost:${sub}/sub/` }, grep: /@everywhere/ },
  ],
  webServer: [host(root, '', 'build'), host(sub, '/sub', 'build-sub')],
});
