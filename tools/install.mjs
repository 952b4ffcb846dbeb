/** Brings the packages to what the lock file says, and only when they are not there yet. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runStep } from './runStep.mjs';
import { stop } from './stop.mjs';

const root = resolve(import.meta.dirname, '..');
const packagesOf = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8')).packages;

/** npm notes in node_modules what it put there. Packages for other machines are in the lock file only. */
function isInstalled() {
  const note = 'node_modules/.package-lock.json';
  if (!existsSync(resolve(root, note))) return false;
  const present = packagesOf(note);
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path]) => path !== '')
    .every(([path, { version, optional, devOptional }]) =>
      path in present ? present[path].version === version : optional || devOptional,
    );
}

export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (once, about a minute) ...');
  const { code, output } = await runStep('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code === 0) return;
  console.error(output.trim().split('\n').slice(-15).join('\n'));
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output);
  stop(
    offline
      ? 'The packages could not be fetched: connect to the internet for this first start, then run the same command again.'
      : 'The packages could not be installed: the lines above say why; run "npm ci" to see all of it.',
  );
}
