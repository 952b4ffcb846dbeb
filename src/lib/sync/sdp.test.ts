import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { packDescription, unpackDescription } from './sdp.ts';

/** As Chromium 156 writes it for one data channel and one address, with names of its kind made up. */
const sdp = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'a=extmap-allow-mixed',
  'a=msid-semantic: WMS',
  'm=application 51472 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 192.0.2.7',
  'a=candidate:2896278100 1 udp 2113937151 0b5a5c44-8f0c-4f0c-9b7e-2d6a6c1f2a11.local 51472 typ host generation 0 network-cost 999',
  'a=ice-ufrag:4ZcD',
  'a=ice-pwd:2/1muCWoOi3uLifh0NuRHlZ7',
  'a=fingerprint:sha-256 7B:8B:F0:65:5F:78:E2:51:3B:AC:6F:F3:3F:46:1B:35:DC:B8:5F:64:1A:24:C2:43:F0:A1:58:D0:A1:2C:19:08',
  'a=setup:actpass',
  'a=mid:0',
  'a=sctp-port:5000',
  'a=max-message-size:262144',
  '',
].join('\r\n');

test('an offer is one QR code, and comes out as it went in', async () => {
  const packed = await packDescription('a-name-of-22-characters', { type: 'offer', sdp });
  expect(packed.length).toBeLessThan(600);
  expect(await unpackDescription(packed)).toEqual({ type: 'offer', from: 'a-name-of-22-characters', sdp });
});

test('a code of another make is no offer, and throws at nobody', async () => {
  const noise = fc.uint8Array({ maxLength: 300 }).map((array): Bytes => new Uint8Array(array));
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      expect(await unpackDescription(bytes)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
  expect(await unpackDescription(utf8('https://example.org/menu'))).toBeUndefined();
});

test('a code that would unpack to more than an offer is not unpacked', async () => {
  const bomb = await packDescription('me', { type: 'offer', sdp: 'a'.repeat(2_000_000) });
  expect(bomb.length).toBeLessThan(4_096);
  expect(await unpackDescription(bomb)).toBeUndefined();
});
