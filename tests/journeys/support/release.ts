/** Another release of the same app, in a second instead of a build: every hashed file has another name, and the version is another. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.webmanifest']);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

export const versionOf = (build: string): string =>
  JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')).version;

/** `mark` is a letter or two; `version` may be the old name again, as after a careless rollback. */
export function nextRelease(build: string, to: string, mark: string, version = `0.2.0-${mark}`): string {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(build, to, { recursive: true });
  const former = versionOf(build);
  const hashed = filesUnder(join(to, '_app/immutable'));
  const names = new Map(hashed.map((file) => [basename(file), renamed(basename(file), mark)]));
  const anyName = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of filesUnder(to)) {
    if (!TEXT.has(extname(file))) continue;
    const text = readFileSync(file, 'utf8')
      .replaceAll(anyName, (name) => names.get(name) ?? name)
      .replaceAll(former, version);
    writeFileSync(file, file.endsWith('.html') ? withItsHash(text) : text);
  }
  for (const file of hashed) renameSync(file, join(dirname(file), renamed(basename(file), mark)));
  return to;
}

const renamed = (name: string, mark: string): string => name.replace(/(\.\w+)$/, `${mark}$1`);

/** The inline script names the first files, so the policy in the page has another hash of it. */
function withItsHash(page: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return page.replace(/(script-src [^;]*)'sha256-[^']+'/, `$1'sha256-${hash}'`);
}
