/**
 * A laptop of a person in a journey: a browser process of its own, whose profile lies on disk as it does in a school. An
 * ordinary context is off the record, and two of them would share one process.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Laptops {
  /** Opens the laptop of that name; the same name again, after closing it, finds what was kept. */
  laptop: (name: string, ...args: readonly string[]) => Promise<Page>;
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

export const test = base.extend<Laptops>({
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
