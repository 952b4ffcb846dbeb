/**
 * Serves a build as a careful static host would: headers, a real 404, no page in place of a missing file.
 * By itself: `node tools/serve.mjs [--folder build] [--base /sub] [--port 4173] [--signal]`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { documentHeaders, headers, scriptHeaders } from '../src/headers.js';
import { switchboard } from './signal/switchboard.mjs';

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

/**
 * The listener of a host whose app lies under `base` (`''` or `/sub`). With `signal`, `signal.json` beside the app says
 * that laptops find each other at `signal` on the same host; any other host has no such file, and the app asks a person.
 */
export function staticHost({ folder = 'build', base = '', signal = false } = {}) {
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
    if (signal && path === `${base}/signal.json`) {
      response.setHeader('Content-Type', 'application/json');
      headersFor(response, '/signal.json');
      return void response.end('{"signal":"signal"}\n');
    }
    request.url = (request.url ?? '/').slice(base.length);
    files(request, response, () => notFound(response, path.slice(base.length)));
  };
}

/** Resolves once somebody can connect; rejects with the system's error (`EADDRINUSE`). `tls` is `{ cert, key }` as paths. */
export async function serve({
  folder = 'build',
  base = '',
  port = 4173,
  host = '127.0.0.1',
  tls = undefined,
  signal = false,
}) {
  const listener = staticHost({ folder, base, signal });
  const server = tls
    ? createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener)
    : createServer(listener);
  if (signal) {
    const board = switchboard();
    server.on('upgrade', (request, socket, head) => {
      if (request.url === `${base}/signal`) board.upgrade(request, socket, head);
      else socket.destroy();
    });
    const close = server.close.bind(server);
    // Connections that became something else than HTTP would hold it open.
    server.close = (done) => {
      board.close();
      return close(done);
    };
  }
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = { type: 'string' };
  const { values } = parseArgs({
    options: { folder: option, base: option, port: option, signal: { type: 'boolean' } },
  });
  const { folder, base, signal } = values;
  await serve({ folder, base, signal, port: Number(values.port ?? 4173) });
}
