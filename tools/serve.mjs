/**
 * Serves a build as a careful static host would: headers, a real 404, no page in place of a missing file.
 * By itself: `node tools/serve.mjs [--folder build] [--base /sub] [--port 4173]`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { documentHeaders, headers, scriptHeaders } from '../src/headers.js';

const root = resolve(import.meta.dirname, '..');

function headersFor(response, path) {
  const isPage = /(^|\/)[^.]*$|\.html$/.test(path);
  const own = isPage ? documentHeaders : path.endsWith('.js') ? scriptHeaders : headers;
  for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
  response.setHeader(
    'Cache-Control',
    path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** The listener of a host whose app lies under `base` (`''` or `/sub`). */
export function staticHost({ folder = 'build', base = '' } = {}) {
  const directory = resolve(root, folder);
  // `dev` reads the disk each time, so that a newer build is served without a restart.
  const files = sirv(directory, { dev: true, etag: true, extensions: ['html'], setHeaders: headersFor });

  function notFound(response, path) {
    const isPage = !/^\/_app\/|\.\w+$/.test(path);
    response.statusCode = 404;
    response.setHeader('Content-Type', `text/${isPage ? 'html' : 'plain'};charset=utf-8`);
    headersFor(response, isPage ? '/404.html' : '/missing.txt');
    response.end(isPage ? readFileSync(resolve(directory, '404.html')) : 'Not found\n');
  }

  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (path === base && base) return void response.writeHead(308, { Location: `${base}/` }).end();
    if (!path.startsWith(`${base}/`)) return notFound(response, '/missing.txt');
    request.url = (request.url ?? '/').slice(base.length);
    files(request, response, () => notFound(response, path.slice(base.length)));
  };
}

/** Resolves once somebody can connect; rejects with the system's error (`EADDRINUSE`). `tls` is `{ cert, key }` as paths. */
export async function serve({ folder, base, port = 4173, host = '127.0.0.1', tls }) {
  const listener = staticHost({ folder, base });
  const server = tls
    ? createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener)
    : createServer(listener);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = { type: 'string' };
  const { values } = parseArgs({ options: { folder: option, base: option, port: option } });
  await serve({ folder: values.folder, base: values.base, port: Number(values.port ?? 4173) });
}
