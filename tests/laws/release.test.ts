/** What is put on a host is what was tested here: the same headers everywhere, and the same files from the same sources. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { documentHeaders, headers, scriptHeaders } from '../../src/headers.js';
import { caddyfile, headersFile, hostingPage, nginxSnippet } from '../../tools/hosting.mjs';

const root = resolve(import.meta.dirname, '../..');
const all = [headers, documentHeaders, scriptHeaders].flatMap(Object.entries);

test.each([
  ['Netlify and Cloudflare Pages', headersFile(), (name: string, value: string) => `  ${name}: ${value}`],
  ['nginx', nginxSnippet(), (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddy', caddyfile(), (name: string, value: string) => `${name} "${value}"`],
])('%s sends every header that the tests saw, word for word', (_, text, line) => {
  for (const [name, value] of all) expect(text).toContain(line(name, value));
  expect(text).toContain('Strict-Transport-Security');
});

test('a rule of Cloudflare Pages is no longer than it may be', () => {
  for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2_000);
});

test('below another folder every rule names that folder', () => {
  const paths = headersFile('/sub')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(paths.every((path) => path.startsWith('/sub/'))).toBe(true);
  expect(nginxSnippet('/sub')).toContain('error_page 404 /sub/404.html;');
  expect(caddyfile('/sub')).toContain('rewrite * /sub/404.html');
});

test('a page that asks for a fingerprint may do so, and no page of somebody else through it', () => {
  const policy = documentHeaders['Permissions-Policy'];
  expect(policy).toContain('publickey-credentials-get=(self)');
  expect(policy).toContain('publickey-credentials-create=(self)');
});

test('hosting is told in ten lines', () => {
  expect(hostingPage('0.1.0').match(/^\d+\. /gm)).toHaveLength(10);
});

function sumsOf(checkout: string): string {
  const folder = 'test-results/release';
  execFileSync(process.execPath, ['tools/release.mjs', '--folder', folder], { cwd: checkout });
  return readFileSync(join(checkout, folder, 'SHA256SUMS'), 'utf8');
}

// Two builds, a minute: only with the long matrix.
if (process.env.FULL)
  test('two people who build the same sources in two places get the same files', { timeout: 300_000 }, () => {
    const there = mkdtempSync(join(tmpdir(), 'holdfast-'));
    const made = ['build', 'build-sub', 'release', 'test-results', '.svelte-kit', '.git'];
    cpSync(root, there, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !made.includes(relative(root, path)),
    });
    expect(sumsOf(there)).toBe(sumsOf(root));
  });
