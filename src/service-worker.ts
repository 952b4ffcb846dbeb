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
// Which release a page belongs to: asked of the host, SvelteKit would load an old page again, for ever, at an address that
// is not there.
const release = `${base}/_app/version.json`;

const isForHosts = (path: string) => /\/[._][^/]*$/.test(path);

const typeOf = (response: Response) => response.headers.get('Content-Type') ?? '';

function guarded(response: Response): Response {
  const type = typeOf(response);
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

/** Many hosts answer a page, with status 200, for a file that they do not have. Kept, it would break the app for good. */
function isWhatItsNameSays({ url }: Request, response: Response): boolean {
  const isFile = /\.(?!html$)\w+$/.test(new URL(url).pathname);
  return response.status === 200 && !(isFile && typeOf(response).includes('html'));
}

cleanupOutdatedCaches();
addPlugins([
  {
    // The wrong answer may lie in the browser's own cache, and stay there for a year.
    fetchDidSucceed: ({ request, response }) =>
      Promise.resolve(
        isWhatItsNameSays(request, response) ? response : fetch(new Request(request, { cache: 'reload' })),
      ),
    // What is not kept fails the whole installation: the release that is here stays as it is.
    cacheWillUpdate: ({ request, response }) =>
      Promise.resolve(isWhatItsNameSays(request, response) ? response : null),
    handlerWillRespond: ({ response }) => Promise.resolve(guarded(response)),
  },
]);
precacheAndRoute(
  [
    ...build.map((url) => ({ url, revision: null })),
    ...[...files.filter((path) => !isForHosts(path)), `${base}/`, fallback, release].map((url) => ({
      url,
      revision: version,
    })),
  ],
  { ignoreURLParametersMatching: [/.*/], cleanURLs: true },
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(fallback)));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === 'CLAIM') event.waitUntil(self.clients.claim());
});

// Without this the first visit stays uncontrolled, and the next release would take over unasked.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
