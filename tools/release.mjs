/**
 * `npm run release`: a folder that any static host can serve without Node, with the sums of all files in it. Two runs over
 * the same sources give the same sums. `-- --base /sub` where the app will lie, `-- --folder elsewhere` where to put it.
 */
import './requireNode.mjs';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { caddyfile, headersFile, hostingPage, nginxSnippet } from './hosting.mjs';
import { installPackages } from './install.mjs';
import { stop } from './stop.mjs';
import { releaseVersion } from './version.mjs';

const root = resolve(import.meta.dirname, '..');
const option = { type: 'string' };
const { values } = parseArgs({ options: { base: option, folder: option } });
const base = values.base ?? process.env.BASE_PATH ?? '';
const folder = resolve(root, values.folder ?? 'release');

if (base && !/^(\/[\w.-]+)+$/.test(base))
  stop('--base begins with a slash and does not end with one, for example --base /holdfast.');

/** As `sha256sum -c` reads them, in an order that no machine changes. */
function sums() {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ file, name }) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${name}\n`)
    .join('');
}

await installPackages();
// The folders of the journeys: what was built and tested there is what is released.
const built = base ? 'build-sub' : 'build';
if (!(await buildApp({ base, folder: built }))) stop('The app could not be built: the lines above say why.');

const version = releaseVersion(base);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(resolve(root, built), join(folder, 'app'), { recursive: true });
const texts = {
  'app/_headers': headersFile(base),
  // Without it GitHub Pages leaves out everything that begins with an underscore.
  'app/.nojekyll': '',
  'nginx.conf': nginxSnippet(base),
  Caddyfile: caddyfile(base),
  'HOSTING.txt': hostingPage(version, base),
  VERSION: `${version}\n`,
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
writeFileSync(join(folder, 'SHA256SUMS'), sums());

console.log(`
Holdfast ${version} lies in ${relative(root, folder)}/, ready for ${base || '/'} on any static host.
HOSTING.txt says how in ten lines; "sha256sum -c SHA256SUMS" there checks every file.`);
