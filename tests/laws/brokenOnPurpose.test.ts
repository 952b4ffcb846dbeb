/** The tests are tested: with one line of the app broken, the law's own test must fail. Takes minutes: `npm run test:full`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaks } from '../support/breakOnPurpose.ts';

const root = new URL('../../', import.meta.url);

test.each(Object.entries(breaks))('%s names a line that the app has', (_name, { file, line }) => {
  expect(readFileSync(new URL(`src/lib/${file}`, root), 'utf8')).toContain(line);
});

if (process.env.FULL)
  test.each(Object.entries(breaks))(
    '%s is noticed',
    (name, { noticedBy, what }) => {
      const { status, stdout } = spawnSync('npx', ['vitest', 'run', noticedBy, '--reporter=dot'], {
        cwd: root,
        env: { ...process.env, BREAK: name, FULL: '' },
        encoding: 'utf8',
      });
      expect(status, `${what}\n${stdout.slice(-2_000)}`).toBe(1);
      expect(stdout, what).toMatch(/Tests .*[1-9]\d* failed/);
    },
    180_000,
  );
