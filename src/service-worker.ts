/**
 * Keeps the whole app on this device, all or nothing, so that it opens without a network; it never sees a record. A new
 * release waits until a person asks for it.
 */
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { documentHeaders, scriptHeaders } from './headers.js';

declare const self: ServiceWorkerGlobalScope;

// Not in SvelteKit's lists; it opens every page. The other pages have addresses without an ending, and a plain file server
// does not find those: one file that is missing, and nothing at all would be kept.
const fallback = `${base}/404.html`;

const isForHosts = (path: string) => /\/[._][^/]*$/.test(path);

function guarded(response: Response): Response {
  const type = response.headers.get('Content-Type') ?? '';
  const added = type.includes('html')
    ? documentHeaders
    : type.includes('javascript')
      ? scriptHeaders
      : undefined;
  if (!added) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

cleanupOutdatedCaches();
addPlugins([{ handlerWillRespond: ({ response }) => Promise.resolve(guarded(response)) }]);
precacheAndRoute(
  [
    ...build.map((url) => ({ url, revision: null })),
    ...[...files.filter((path) => !isForHosts(path)), `${base}/`, fallback].map((url) => ({
      url,
      revision: version,
    })),
  ],
  { ignoreURLParametersMatching: [/.*/], cleanURLs: true },
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(fallback)));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Without this the first visit stays uncontrolled, and the next release would take over unasked.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
