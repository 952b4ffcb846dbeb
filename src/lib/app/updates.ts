/**
 * A new release must never cost work. It waits until a person agrees; then every open tab keeps its drafts and changes
 * over. A file that is gone is asked for once more, and after that it is said, never tried for ever.
 */
import { resolve } from '$app/paths';
import { Workbox } from 'workbox-window';
import { trustedScript } from '#lib/kernel/startWorker.ts';

/**
 * `waiting`: a new release is here and waits. `takenOver`: it is in use already, because somebody agreed in another tab.
 * `reload`: a file of this release is gone; loading again may bring it. `missingFile`: that did not help. `noOffline`:
 * this browser has no service worker.
 */
export interface ReleaseNews {
  readonly why: 'waiting' | 'takenOver' | 'reload' | 'missingFile' | 'noOffline';
  /** Goes over to what is there. The page loads anew: drafts are kept before. */
  readonly change: () => void;
}

let newest: ReleaseNews | undefined;
let hear: ((news: ReleaseNews) => void) | undefined;

/** The one place that shows the news; hears at once what came before it was there. */
export function onReleaseNews(listener: (news: ReleaseNews) => void): void {
  hear = listener;
  if (newest) listener(newest);
}

function tell(news: ReleaseNews): void {
  newest = news;
  if (hear) hear(news);
  // Nothing is shown yet, so nothing has been typed either.
  else if (news.why === 'takenOver' || news.why === 'reload') news.change();
}

const reload = (): void => location.reload();

/** Milliseconds. Browsers look for a release when a page loads, and a tab may stay open for weeks. */
const LOOK_EVERY = 3_600_000;

export function watchUpdates(): void {
  const noOffline = (): void => tell({ why: 'noOffline', change: reload });
  if (!('serviceWorker' in navigator)) return noOffline();
  const scope = resolve('/');
  const begin = (): Workbox => {
    const worker = new Workbox(trustedScript(`${scope}service-worker.js`), { scope, updateViaCache: 'none' });
    worker.addEventListener('waiting', () =>
      tell({ why: 'waiting', change: () => worker.messageSkipWaiting() }),
    );
    // Blocked by a policy, a private window or the person: everything works but opening without a network.
    worker.register().then((registration) => registration && askToBeControlled(registration), noOffline);
    return worker;
  };
  watchTakeover(navigator.serviceWorker);
  let worker = begin();
  /** A first installation that failed, because a file did not come, has left nothing that could be asked for news. */
  const lookNow = async (): Promise<void> => {
    if (await navigator.serviceWorker.getRegistration(scope)) await worker.update();
    else worker = begin();
  };
  // Without a network there is nothing to look for; the next look comes by itself.
  const look = (): void => void lookNow().catch(() => undefined);
  setInterval(look, LOOK_EVERY);
  addEventListener('online', look);
}

/** Also in the tabs where nobody agreed: their lazy files are gone with the old release. The first takeover of a first visit is no change of release. */
function watchTakeover(container: ServiceWorkerContainer): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) tell({ why: 'takenOver', change: reload });
    controlled = true;
  });
}

/** A page loaded past the worker (hard refresh) would not be waited for: the next release would take over unasked. */
function askToBeControlled({ active }: ServiceWorkerRegistration): void {
  if (!navigator.serviceWorker.controller) active?.postMessage({ type: 'CLAIM' });
}

const RELOADED = 'holdfast-reloaded-for';
const missing = new WeakSet();

/** A lazy file that neither this device nor the host has: at most one loading again for each release, then words. */
export function watchMissingFiles(release: string): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload);
    if (sessionStorage.getItem(RELOADED) === release) {
      tell({ why: 'missingFile', change: () => void useWhatIsThere() });
      return;
    }
    sessionStorage.setItem(RELOADED, release);
    tell({ why: 'reload', change: reload });
  });
}

/** Whether an error is about a file that could not be loaded: no defect of ours. */
export const isMissingFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error);

/** A waiting release is whole; else the host is asked again. */
async function useWhatIsThere(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
  else reload();
}
