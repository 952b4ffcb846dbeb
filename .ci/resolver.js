/** Tells the room lint where an import leads: `#lib/` and relative paths to files, everything else to a package. */
import { isBuiltin } from 'node:module';
import { dirname, join, resolve as absolute } from 'node:path';

export const interfaceVersion = 2;

const root = absolute(import.meta.dirname, '..');

/** `./$types` stands beside a route only in the mind of the compiler. */
const generated = (path) =>
  path.endsWith('$types') ? path.replace(root, join(root, '.svelte-kit/types')) : path;

export function resolve(source, file) {
  if (isBuiltin(source)) return { found: true, path: null };
  const bare = source.replace(/\?.*$/, '');
  if (bare.startsWith('#lib/'))
    return { found: true, path: join(root, 'src/lib', bare.slice('#lib/'.length)) };
  if (bare.startsWith('.')) return { found: true, path: generated(absolute(dirname(file), bare)) };
  return { found: true, path: join(root, 'node_modules', bare) };
}
