/** The small server that passes notes: whatever is sent to it, it goes on passing notes of those who keep the rules. */
import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { limits } from '../../tools/signal/switchboard.mjs';

const root = resolve(import.meta.dirname, '../..');
let server: ChildProcess;
let port = 0;
let said = '';

beforeAll(async () => {
  server = spawn(process.execPath, ['tools/signal/serve.mjs', '--port', '0'], { cwd: root });
  server.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  await new Promise<void>((ready) => {
    server.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      port = Number(/:(\d+)/.exec(said)?.[1]);
      if (port) ready();
    });
  });
});
afterAll(() => void server.kill());

interface Caller {
  readonly socket: WebSocket;
  readonly heard: unknown[];
  readonly closed: Promise<number>;
}

async function call(): Promise<Caller> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
  const heard: unknown[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  socket.on('error', () => undefined);
  const closed = new Promise<number>((done) => socket.on('close', done));
  await Promise.race([new Promise((open) => socket.on('open', open)), closed]);
  return { socket, heard, closed };
}

const tell = ({ socket }: Caller, message: unknown) => socket.send(JSON.stringify(message));
const topic = 'a-topic';

/** Two who keep the rules, a word from one to the other. */
async function stillWorks(): Promise<boolean> {
  const [one, other] = [await call(), await call()];
  for (const caller of [one, other]) tell(caller, { type: 'subscribe', topics: [topic] });
  await expect
    .poll(() => {
      tell(one, { type: 'publish', topic, data: 'sealed' });
      return other.heard.length;
    })
    .toBeGreaterThan(0);
  expect(other.heard[0]).toEqual({ type: 'publish', topic, data: 'sealed', clients: 2 });
  expect(one.heard).toEqual([]);
  one.socket.terminate();
  other.socket.terminate();
  return server.exitCode === null;
}

const frame = fc.oneof(
  fc.string(),
  fc.json(),
  fc.uint8Array({ maxLength: 300 }),
  fc
    .record({
      type: fc.constantFrom('subscribe', 'unsubscribe', 'publish', 'ping', '__proto__'),
      topics: fc.anything(),
      topic: fc.anything(),
      data: fc.anything(),
    })
    .map((message) => {
      try {
        return JSON.stringify(message);
      } catch {
        return 'null';
      }
    }),
);

test('no frame ends it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { maxLength: 40 }), async (frames) => {
      const caller = await call();
      for (const bytes of frames) caller.socket.send(bytes);
      caller.socket.close();
      await caller.closed;
    }),
    { numRuns: process.env.FULL ? 500 : 40 },
  );
  expect(await stillWorks()).toBe(true);
});

test('no bytes outside the protocol end it', async () => {
  const upgrade = `GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\nSec-WebSocket-Version: 13\r\n\r\n`;
  for (const bytes of [
    '\0'.repeat(50),
    'GET / HTTP/9\r\n\r\n',
    `${upgrade}\x8f\xff\xff\xff${'z'.repeat(500)}`,
  ]) {
    const raw = connect(port, '127.0.0.1');
    raw.on('error', () => undefined);
    const closed = new Promise((done) => raw.on('close', done));
    raw.write(Buffer.from(bytes, 'latin1'));
    setTimeout(() => raw.destroy(), 200);
    await closed;
  }
  expect(await stillWorks()).toBe(true);
});

test('a message that is too long ends its own connection only', async () => {
  const caller = await call();
  caller.socket.send('x'.repeat(limits.message + 1));
  expect(await caller.closed).toBe(1009);
  expect(await stillWorks()).toBe(true);
});

test('whoever talks without a pause is hung up on', async () => {
  const caller = await call();
  for (let count = 0; count <= limits.messages; count += 1) tell(caller, { type: 'ping' });
  expect(await caller.closed).toBe(1008);
});

test('one address may not take all the places, and gives them back', async () => {
  const all: Caller[] = [];
  for (let count = 0; count < limits.fromOneAddress; count += 1) all.push(await call());
  expect(await (await call()).closed).toBe(1008);
  for (const { socket, closed } of all) {
    socket.terminate();
    await closed;
  }
  expect(await stillWorks()).toBe(true);
});

test('nobody hears a topic that was not asked for, or speaks into one', async () => {
  const [inside, outside] = [await call(), await call()];
  tell(inside, { type: 'subscribe', topics: [topic] });
  tell(outside, { type: 'subscribe', topics: Array.from({ length: 50 }, (_, index) => `other ${index}`) });
  tell(outside, { type: 'publish', topic, data: 'shout' });
  tell(outside, { type: 'ping' });
  await expect.poll(() => outside.heard).toEqual([{ type: 'pong' }]);
  expect(inside.heard).toEqual([]);
  inside.socket.terminate();
  outside.socket.terminate();
});

test('it says where it listens and never what passes', () => {
  expect(said).not.toContain('sealed');
  expect(said.trim().split('\n')).toHaveLength(1);
});
