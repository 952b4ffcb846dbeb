/** Brings the packages to what the lock file says, and only when they are not there yet. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runStep } from './runStep.mjs';
import { stop } from './stop.mjs';

const root = resolve(import.meta.dirname, '..');
// Inside node_modules, so that whoever deletes the folder deletes the stamp with it.
const stamp = resolve(root, 'node_modules/.holdfast-lock');

export async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (once, about a minute) ...');
  const { code, output } = await runStep('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code === 0) return writeFileSync(stamp, lock);
  console.error(output.trim().split('\n').slice(-15).join('\n'));
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output);
  stop(
    offline
      ? 'The packages could not be fetched: connect to the internet for this first start, then run the same command again.'
      : 'The packages could not be installed: the lines above say why; run "npm ci" to see all of it.',
  );
}
