/** Builds the app for one base path, unless the folder already holds exactly this release. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runPackage } from './runStep.mjs';
import { releaseVersion } from './version.mjs';

const root = resolve(import.meta.dirname, '..');

function builtVersion(folder) {
  const file = resolve(root, folder, '_app/version.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** True when the folder now holds the release. What went wrong is printed. */
export async function buildApp({ base = '', folder = 'build' } = {}) {
  if (builtVersion(folder) === releaseVersion(base)) return true;
  console.log(`Building the app into ${folder}/ (about ten seconds) ...`);
  const env = { BASE_PATH: base, BUILD_FOLDER: folder, NODE_ENV: 'production' };
  const { code, output } = await runPackage('vite/bin/vite.js', ['build'], { env, quiet: true });
  if (code !== 0) console.error(output);
  return code === 0;
}
