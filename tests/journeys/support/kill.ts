/** The plug is pulled: no goodbye, no unload, nothing flushed by the program itself. */
import type { BrowserContext, Page } from '@playwright/test';

async function processes(page: Page): Promise<{ type: string; id: number }[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('this laptop has no browser of its own');
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo;
}

function kill(ids: readonly number[]): void {
  for (const id of ids)
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It died with the one before it.
    }
}

/** Says a signal to all processes that draw pages of this laptop's browser, now and later. */
export async function signalProcesses(page: Page): Promise<(signal: 'SIGSTOP' | 'SIGCONT') => void> {
  const drawing = (await processes(page)).filter(({ type }) => type === 'renderer');
  return (signal) => drawing.forEach(({ id }) => process.kill(id, signal));
}

/** Every process of this laptop's browser at once, the one that writes to the disk as well. */
export async function killBrowser(page: Page): Promise<void> {
  const closed = page.context().waitForEvent('close');
  kill((await processes(page)).map(({ id }) => id));
  await closed;
}

/** Only the processes that draw pages; the browser lives on and gives a new tab. */
export async function killRenderer(page: Page): Promise<Page> {
  kill((await processes(page)).filter(({ type }) => type === 'renderer').map(({ id }) => id));
  const next = await newTab(page.context());
  // A tab whose process is gone need not answer.
  void page.close().catch(() => undefined);
  return next;
}

/** The first may be given a process that was waiting for it when all of them were killed. */
async function newTab(context: BrowserContext): Promise<Page> {
  for (let times = 0; times < 5; times += 1) {
    const late = new Promise<undefined>((passed) => setTimeout(() => passed(undefined), 10_000));
    const tab = await Promise.race([context.newPage().catch(() => undefined), late]);
    if (tab) return tab;
  }
  throw new Error('this browser gives no tab any more');
}

/** Numbers between 0 and 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
