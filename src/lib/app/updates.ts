/** A new release must never cost work: it waits, a person agrees, then every open tab changes over at once. */
import { resolve } from '$app/paths';
import { Workbox } from 'workbox-window';
import { trustedScript } from '#lib/kernel/startWorker.ts';

/** Registers the service worker; `onRefused` when this browser will not have one. `onWaiting` may show "A new version is ready" and calls `apply` when a person agrees. */
export function watchUpdates(onWaiting: (apply: () => void) => void, onRefused: () => void): void {
  if (!('serviceWorker' in navigator)) return onRefused();
  reloadOnTakeover(navigator.serviceWorker);
  const scope = resolve('/');
  const worker = new Workbox(trustedScript(`${scope}service-worker.js`), { scope, updateViaCache: 'none' });
  worker.addEventListener('waiting', () => onWaiting(() => worker.messageSkipWaiting()));
  // Blocked by a policy, a private window or the person: everything works but opening without a network.
  worker.register().catch(onRefused);
}

/**
 * Also in the tabs where nobody agreed: their lazy files are gone with the old release. The first takeover of a first
 * visit is no change of release.
 */
function reloadOnTakeover(container: ServiceWorkerContainer): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
}

const RELOADED = 'holdfast-reloaded-for';

/** A file of this release that is gone from the host: loading the page again brings the newer release. Once, never a loop. */
export function reloadOnMissingFile(release: string): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(RELOADED) === release) return;
    sessionStorage.setItem(RELOADED, release);
    event.preventDefault();
    location.reload();
  });
}
