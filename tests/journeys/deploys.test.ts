import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { Counselor } from './support/counselor.ts';
import type { Trouble } from './support/deployHost.ts';
import { expect, isControlled, looksForARelease, releaseIn, test } from './support/deploying.ts';

const fetching = { timeout: 60_000 };
const note = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

const whole = process.env.FULL !== undefined;
const troubles: readonly Trouble[] = whole ? ['broken', 'cut', 'gone', 'page'] : ['broken', 'page'];

/** Every time the page itself is loaded anew. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  return () => loads;
}

/** Runs in the page: the pages that it has not shown yet, but for the one that says what went wrong. */
async function forgetsTheOtherPages(): Promise<void> {
  const shown = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys())
      if (/\/nodes\/(?!1\.)/.test(url) && !shown.includes(url)) await cache.delete(url);
  }
}

const workers = (page: Page) =>
  page.evaluate(async () => {
    const here = await navigator.serviceWorker.getRegistration();
    return { coming: here?.installing?.state ?? here?.waiting?.state ?? 'none' };
  });

async function reflects(person: Counselor): Promise<void> {
  await person.goesTo('staffRoom');
  await person.page.getByRole('link', { name: person.t.staffRoom.reflection.open }).click();
}

test('a deploy that goes wrong half way changes nothing; the next look brings it whole; a rollback is an update like any other @full', async ({
  laptop,
  host,
  release,
  complaints,
}) => {
  test.setTimeout(600_000);
  const page = await laptop('ana');
  const ana = new Counselor(page);
  await ana.opensTheApp();
  await isControlled(page);
  const [b, c] = [release('b'), release('c')];
  const formerName = release('d', '0.2.0-b');
  for (const trouble of troubles) {
    host.deploys(b);
    host.has(trouble, /immutable\/nodes\/1[0-4]\./);
    await looksForARelease(page);
    await expect.poll(() => host.asked.some((path) => /nodes\/10\./.test(path)), fetching).toBe(true);
    await expect.poll(async () => (await workers(page)).coming, fetching).toBe('none');
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByRole('button', { name: ana.t.door.start })).toBeVisible();
    expect(await releaseIn(page), trouble).toBe('');
    await page.context().setOffline(false);
  }
  host.isMended();
  // Coming online made the browser look by itself; a look that joins that one still meets the host as it was.
  await expect(async () => {
    await looksForARelease(page);
    await expect(note(page, ana.t.updates.waiting)).toBeVisible({ timeout: 15_000 });
  }).toPass(fetching);
  await page.getByRole('button', { name: ana.t.updates.use }).click();
  await expect.poll(() => releaseIn(page).catch(() => '?')).toBe('b');

  // Back to what was before, under a name of its own, and under the very name that the bad release had.
  for (const [mark, folder] of [
    ['c', c],
    ['d', formerName],
  ] as const) {
    host.deploys(folder);
    await looksForARelease(page);
    await expect(note(page, ana.t.updates.waiting)).toBeVisible(fetching);
    await page.getByRole('button', { name: ana.t.updates.use }).click();
    await expect.poll(() => releaseIn(page).catch(() => '?')).toBe(mark);
  }
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: ana.t.door.start })).toBeVisible();
  complaints.length = 0;
});

test('an old tab whose files are gone loads again once, keeps its draft and says so; the way out of everything keeps the data @full', async ({
  laptop,
  host,
  release,
  complaints,
}) => {
  test.setTimeout(600_000);
  const page = await laptop('luz');
  // A browser remembers 250 of the files that it fetched; a page has more by now.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(2_000));
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();
  await isControlled(page);
  await reflects(luz);
  const thought = page.getByRole('main').getByRole('textbox').first();
  await thought.fill('Half a thought');
  // A draft that has come to rest is on the disk; one that is torn away sooner need not be.
  await page.waitForTimeout(1_500);
  const b = release('b');
  host.deploys(b);

  // At an address that is not there, an old page must not load itself again and again because the host has a newer one.
  const loads = countLoads(page);
  await page.goto('./no/such/page');
  await luz.unlocks();
  await expect(page.getByText(luz.t.faults.notFoundTitle)).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(loads()).toBe(1);

  // The browser has thrown away one file of what it kept, and the host has it no longer either.
  await reflects(luz);
  await expect(thought).toHaveValue('Half a thought');
  await thought.fill('Half a thought, and more');
  await page.evaluate(forgetsTheOtherPages);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  const before = loads();
  await page.getByRole('navigation').getByRole('link', { name: luz.t.places.cases.name }).first().click();
  await expect.poll(loads).toBe(before + 1);
  await luz.unlocks();
  await expect(thought).toHaveValue('Half a thought, and more');
  await page.getByRole('navigation').getByRole('link', { name: luz.t.places.cases.name }).first().click();
  await expect(note(page, luz.t.updates.missingFile)).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(loads()).toBe(before + 1);

  // The person asks for it again: the host's newer release is whole, and is taken.
  const again = page.getByRole('button', { name: luz.t.updates.again });
  await again
    .or(page.getByRole('button', { name: luz.t.updates.use }))
    .first()
    .click();
  await expect.poll(() => releaseIn(page).catch(() => '?'), fetching).toBe('b');
  await luz.unlocks();

  // A hard refresh goes past the worker; what is open then is still asked before it changes over.
  await devtools.send('Page.reload', { ignoreCache: true });
  await luz.unlocks();
  await reflects(luz);
  await expect(thought).toHaveValue('Half a thought, and more');
  await thought.fill('Half a thought, and more, and still more');
  const c = release('c');
  host.deploys(c);
  await looksForARelease(page);
  await expect(note(page, luz.t.updates.waiting)).toBeVisible(fetching);
  expect(await releaseIn(page)).toBe('b');

  // The way out of everything: the worker takes itself off. What was typed and what was kept are there.
  execFileSync(process.execPath, ['tools/killSwitch.mjs', c]);
  host.deploys(c);
  await looksForARelease(page);
  await expect.poll(() => releaseIn(page).catch(() => '?'), fetching).toBe('c');
  await luz.unlocks();
  await expect(thought).toHaveValue('Half a thought, and more, and still more');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  complaints.length = 0;
});

test('a host that answers a page where a script should be gets a sentence on the screen, not a blank page', async ({
  laptop,
  host,
  complaints,
}) => {
  const page = await laptop('ana');
  const ana = new Counselor(page);
  host.has('page', /entry\/start/);
  await page.goto('./');
  await expect(page.getByRole('alert').getByText('Holdfast could not start')).toBeVisible();
  await expect(page.getByRole('alert').getByText('Holdfast no pudo empezar')).toBeVisible();
  host.isMended();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('button', { name: ana.t.door.start })).toBeVisible();
  await expect(page.getByText('Holdfast could not start')).toBeHidden();
  complaints.length = 0;
});
