/**
 * A laptop of a person in a journey: a browser process of its own, whose profile lies on disk as it does in a school. An
 * ordinary context is off the record, and two of them would share one process.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Counselor } from './counselor.ts';
import type { Keys } from './person.ts';

interface Laptops {
  /** Opens the laptop of that name; the same name again, after closing it, finds what was kept. */
  laptop: (name: string, ...args: readonly string[]) => Promise<Page>;
  /** Opens a laptop on which a school was founded yesterday, and comes in; `before` may prepare the page. */
  atWork: (name: string, before?: (page: Page) => Promise<unknown>) => Promise<Counselor>;
  /** Where that laptop's browser keeps its profile. */
  profile: (name: string) => string;
  /** What a browser complained about on any laptop. A journey that expects a complaint takes it out. */
  complaints: string[];
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
}

interface Founded {
  /** Founding takes a browser ten seconds: it is done once for each worker, and each laptop gets a copy of the profile. */
  founded: { readonly folder: string; readonly keys: Keys };
}

export const test = base.extend<Laptops, Founded>({
  founded: [
    async ({ playwright }, use, { project }) => {
      const folder = await mkdtemp(join(tmpdir(), 'holdfast-founded-'));
      const { launchOptions, baseURL = '', locale = 'en-US' } = project.use;
      const context = await playwright.chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL,
        locale,
      });
      const luz = new Counselor(context.pages()[0] ?? (await context.newPage()));
      await luz.opensTheApp();
      await luz.startsASchool();
      await luz.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.close();
      await use({ folder, keys: { passphrase: luz.passphrase, kit: luz.kit } });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  atWork: async ({ laptop, profile, founded }, use) => {
    await use(async (name, before) => {
      await cp(founded.folder, profile(name), { recursive: true });
      const page = await laptop(name);
      await before?.(page);
      const luz = new Counselor(page);
      await luz.comesIn(founded.keys);
      return luz;
    });
  },
  complaints: async ({ browserName: _ }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  profile: async ({ browserName: _ }, use, info) => {
    await use((name) => info.outputPath(name));
  },
  laptop: async ({ playwright, launchOptions, baseURL, locale, complaints, profile }, use) => {
    const open: BrowserContext[] = [];
    await use(async (name, ...more) => {
      const args = [...(launchOptions.args ?? []), ...more];
      const options = { ...launchOptions, args, baseURL: baseURL ?? '', locale: locale ?? 'en-US' };
      const context = await playwright.chromium.launchPersistentContext(profile(name), options);
      open.push(context);
      context.on('page', (page) => listen(page, complaints));
      const page = context.pages()[0] ?? (await context.newPage());
      listen(page, complaints);
      return page;
    });
    await Promise.all(open.map((context) => context.close()));
  },
});

export { expect };
