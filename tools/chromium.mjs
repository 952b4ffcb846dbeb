/** Finds a Chromium for the journeys. A full one first: the headless shell has no lasting profiles. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chromium-headless-shell',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = () =>
  NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(
    runs,
  );

export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !runs(asked)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${asked}`);
  const found = asked ?? onPath();
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (runs(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    'No Chromium was found: install it (apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

/** Root needs `--no-sandbox`; the rest keeps the browser from talking to anybody but the page's own host. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
