/** Libraries name servers of other people for whoever forgets; what is built names none, and a new name stops the build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { noDefaultHosts } from '../../tools/noDefaultHosts.mjs';

const resolve = createRequire(import.meta.url).resolve;
const yWebrtc = resolve('y-webrtc').replace(/dist\/y-webrtc\.cjs$/, 'src/y-webrtc.js');
const simplePeer = yWebrtc.replace('y-webrtc/src/y-webrtc.js', 'simple-peer/simplepeer.min.js');

function built(path: string, code: string): string {
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  return noDefaultHosts().transform.call(context, code, path)?.code ?? code;
}

test.each([
  ['y-webrtc', yWebrtc, /fly\.dev/],
  ['simple-peer', simplePeer, /stun:|google|twilio/],
])('%s names no server once it is built', (_, path, host) => {
  const code = readFileSync(path, 'utf8');
  expect(code).toMatch(host);
  expect(built(path, code)).not.toMatch(host);
});

test('a later version that names another server does not build', () => {
  expect(() => built(yWebrtc, "signaling = ['wss://elsewhere.example']")).toThrow(/see what it calls now/);
});

test('our own code is left as it is', () => {
  expect(built('/src/lib/sync/network.ts', 'wss://y-webrtc-eu.fly.dev')).toContain('fly.dev');
});
