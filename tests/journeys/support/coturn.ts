/** Debian's TURN server, as a district would run it, and a wiretap before it: every byte that passes is kept. */
import { spawn, spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export const account = { username: 'holdfast-relay', credential: 'cobalt-heron-7' };

export interface Relay {
  /** What a coordinator writes down. */
  readonly address: string;
  /** All that went to the relay and came from it so far. */
  passed(): Buffer;
  log(): Promise<string>;
  close(): Promise<void>;
}

const HERE = '127.0.0.1';

async function bound(socket: Socket): Promise<number> {
  await new Promise<void>((resolve) => socket.bind(0, HERE, resolve));
  return socket.address().port;
}

async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  const port = await bound(socket);
  await new Promise<void>((resolve) => socket.close(resolve));
  return port;
}

/** Passes datagrams on, a socket for each who sends, as a router does. */
async function wiretap(behind: number) {
  const passed: Buffer[] = [];
  const front = createSocket('udp4');
  const backs = new Map<number, Socket>();
  const port = await bound(front);
  front.on('message', (bytes, { port: from }) => {
    passed.push(bytes);
    const back = backs.get(from) ?? createSocket('udp4');
    if (!backs.has(from)) {
      backs.set(from, back);
      back.on('message', (answer) => {
        passed.push(answer);
        front.send(answer, from, HERE);
      });
    }
    back.send(bytes, behind, HERE);
  });
  const close = () => [front, ...backs.values()].forEach((socket) => socket.close());
  return { port, passed, close };
}

export async function runRelay(): Promise<Relay> {
  if (spawnSync('turnserver', ['--version']).error)
    throw new Error('coturn is missing: apt-get install coturn brings the relay that this journey needs.');
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-relay-'));
  const behind = await freePort();
  const log = join(folder, 'log');
  const lines = [
    `listening-ip=${HERE}`,
    `relay-ip=${HERE}`,
    `listening-port=${behind}`,
    'lt-cred-mech',
    'realm=school.invalid',
    `user=${account.username}:${account.credential}`,
    // Both laptops are on this machine.
    'allow-loopback-peers',
    'no-tls',
    'no-dtls',
    'no-cli',
    'no-stdout-log',
    'simple-log',
    'Verbose',
    `log-file=${log}`,
    `pidfile=${join(folder, 'pid')}`,
    `userdb=${join(folder, 'users')}`,
  ];
  await writeFile(join(folder, 'conf'), `${lines.join('\n')}\n`);
  const server = spawn('turnserver', ['-c', join(folder, 'conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const tap = await wiretap(behind);
  await expect
    .poll(() => readFile(log, 'utf8').catch(() => ''), { timeout: 20_000 })
    .toMatch(/UDP listener opened/i);
  return {
    address: `turn:${HERE}:${tap.port}?transport=udp`,
    passed: () => Buffer.concat(tap.passed),
    log: () => readFile(log, 'utf8'),
    async close() {
      server.kill();
      await ended;
      tap.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As on a network that lets no two laptops talk: whoever has servers to get through uses those, and nothing else. */
export async function onlyByRelay(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.RTCPeerConnection = new Proxy(RTCPeerConnection, {
      construct(target, [given]: [RTCConfiguration?]) {
        const config: RTCConfiguration = { ...given };
        if (config.iceServers?.length) config.iceTransportPolicy = 'relay';
        return Reflect.construct(target, [config]);
      },
    });
  });
}
