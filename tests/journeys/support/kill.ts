/** The plug is pulled: no goodbye, no unload, nothing flushed by the program itself. */
import type { Page } from '@playwright/test';

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

/** Every process of this laptop's browser at once, the one that writes to the disk as well. */
export async function killBrowser(page: Page): Promise<void> {
  const closed = page.context().waitForEvent('close');
  kill((await processes(page)).map(({ id }) => id));
  await closed;
}

/** Only the processes that draw pages; the browser lives on and gives a new tab. */
export async function killRenderer(page: Page): Promise<Page> {
  kill((await processes(page)).filter(({ type }) => type === 'renderer').map(({ id }) => id));
  const next = await page.context().newPage();
  await page.close();
  return next;
}
