/**
 * Names a release after what it is made of. Two builds of the same sources are the same release, byte by byte; any change
 * is a new one, so that the service worker never mixes an old page with new files.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

function filesUnder(path) {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** `base` is where the app will lie (`''` or `/sub`): its pages name it. */
export function releaseVersion(base) {
  const hash = createHash('sha256').update(base);
  const files = SOURCES.flatMap((source) => filesUnder(join(root, source)))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ file, name: relative(root, file).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { file, name } of files) hash.update(`\0${name}\0`).update(readFileSync(file));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}
