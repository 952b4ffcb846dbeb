/** Laptops that use a host of their own, on which a journey deploys releases. */
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DeployHost } from './deployHost.ts';
import { test as laptops } from './laptop.ts';
import { nextRelease } from './release.ts';

interface Deploying {
  host: DeployHost;
  /** The release that this suite tests; `release('b')` is the same app as another release. */
  built: string;
  release: (mark: string, version?: string) => string;
}

export const test = laptops.extend<Deploying>({
  built: async ({ browserName: _ }, use) => use(resolve(import.meta.dirname, '../../../build')),
  host: async ({ built }, use) => {
    const host = await DeployHost.start(built);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
  release: async ({ built }, use, info) => {
    await use((mark, version) => nextRelease(built, info.outputPath(`release-${mark}`), mark, version));
  },
});

/** The name of the release that this tab runs, as its own entry file is called: '' for the built one. */
export const releaseIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const entry = document.querySelector('link[rel=modulepreload]')?.getAttribute('href') ?? '';
    return /start\.[\w-]{8}(\w*)\.js$/.exec(entry)?.[1] ?? '?';
  });

export const isControlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Browsers look by themselves when the network comes back, and so do we. */
export const looksForARelease = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new Event('online')));

export { expect };
