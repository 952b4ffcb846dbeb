/** `npm start`: from a fresh copy to a running Holdfast, with one command and plain sentences. */
import './requireNode.mjs';
import { buildApp } from './build.mjs';
import { installPackages } from './install.mjs';
import { stop } from './stop.mjs';
import { readTls } from './tls.mjs';

const port = Number(process.env.PORT ?? 4173);
const base = process.env.BASE_PATH ?? '';

function refuse(error) {
  if (error.code === 'EADDRINUSE')
    stop(`Port ${port} is taken: choose another, for example PORT=${port + 1} npm start.`);
  if (error.code === 'EACCES')
    stop(`Port ${port} may not be opened: choose one above 1024, for example PORT=4173 npm start.`);
  stop(
    `Holdfast could not be served (${error.message}): check the files named after --tls and the port, then run this again.`,
  );
}

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop('PORT must be a number from 1 to 65535, for example PORT=4173 npm start.');
if (base && !/^(\/[\w.-]+)+$/.test(base))
  stop('BASE_PATH begins with a slash and does not end with one, for example BASE_PATH=/holdfast npm start.');
const tls = readTls(process.argv.slice(2));
await installPackages();
if (!(await buildApp({ base })))
  stop(
    'The app could not be built: the lines above say why; "npm ci" restores the packages if they are damaged.',
  );

const { serve } = await import('./serve.mjs');
// Other laptops can only use a secure address, so without a certificate the app is for this machine alone.
// With it runs the signal server, by which laptops of one school find each other.
const server = await serve({ base, port, tls, host: tls ? '0.0.0.0' : '127.0.0.1', signal: true }).catch(
  refuse,
);

console.log(`
Holdfast is ready: ${tls ? 'https' : 'http'}://localhost:${port}${base}/

Open it in a browser. Start a school there; your records stay sealed in that browser.
${tls ? 'Other laptops open https:// with the name that the certificate is for.' : 'For a second laptop: npm start -- --tls CERT KEY'}
Ctrl-C stops serving. Nothing is lost by that.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
