/** The folder that is handed to whoever runs a web server, on a host that knows nothing of Holdfast and sends no header. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '#lib/text/words.ts';
import { expect, test } from './support/laptop.ts';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env.JOURNEY_PORT ?? 4183) + 2;

const answers = () =>
  fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );

test('a release folder on a plain file server opens, opens again without a network, and shows a changed file', async ({
  laptop,
}, info) => {
  const folder = info.outputPath('release');
  execFileSync(process.execPath, ['tools/release.mjs', '--folder', folder], { cwd: root });
  const checked = () =>
    spawnSync('sha256sum', ['-c', 'SHA256SUMS', '--quiet'], { cwd: folder, encoding: 'utf8' });
  expect(checked().status).toBe(0);

  // The plainest server there is: Python's own, without one setting.
  const serve = ['-m', 'http.server', String(port), '--bind', '127.0.0.1'];
  const host = spawn('python3', serve, { cwd: resolve(folder, 'app'), stdio: 'ignore' });
  try {
    await expect.poll(answers, { timeout: 20_000 }).toBe(true);
    const page = await laptop('ana');
    await page.goto(`http://localhost:${port}/`);
    await expect(page.getByRole('button', { name: en.door.start })).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    host.kill();
    await page.goto(`http://localhost:${port}/students`);
    await expect(page.getByRole('button', { name: en.door.start })).toBeVisible();
    const answer = await page.reload();
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  } finally {
    host.kill();
  }

  const changed = resolve(folder, 'app/index.html');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('<', ' <'));
  expect(checked().stdout).toContain('app/index.html: FAILED');
});
