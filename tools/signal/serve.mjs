/** By itself, beside any static host: `node tools/signal/serve.mjs [--port 4444] [--host 0.0.0.0] [--tls CERT KEY]`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { parseArgs } from 'node:util';
import { stop } from '../stop.mjs';
import { readTls } from '../tls.mjs';
import { switchboard } from './switchboard.mjs';

const option = { type: 'string' };
const { values } = parseArgs({
  options: { port: option, host: option, tls: option },
  allowPositionals: true,
});
const tls = readTls(process.argv.slice(2));
const port = Number(values.port ?? 4444);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop('--port is a number from 0 to 65535.');

const listener = (_request, response) =>
  response.writeHead(200, { 'Content-Type': 'text/plain' }).end('ok\n');
const server = tls
  ? createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener)
  : createServer(listener);
const board = switchboard();
server.on('upgrade', board.upgrade);
server.on('error', (error) => stop(`The signal server could not begin (${error.message}).`));
server.listen(port, values.host ?? (tls ? '0.0.0.0' : '127.0.0.1'), () => {
  console.log(`Signal server ready: ${tls ? 'wss' : 'ws'}://localhost:${server.address().port}`);
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    board.close();
    server.close(() => process.exit(0));
  });
