import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Have } from './carried.ts';
import { byeReasons, decodeLane, encodeLane, MESSAGE_LIMIT, type LaneMessage } from './laneMessage.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toHex);
const count = fc.nat(2 ** 32 - 1);
const have: fc.Arbitrary<Have> = fc.record({
  id: bytes(32),
  feed: bytes(16),
  seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  size: fc.integer({ min: 1, max: MESSAGE_LIMIT - 5 }),
});
const feed = fc.record({ feed: bytes(16), count, digest: bytes(16) });
const envelope = fc.uint8Array({ maxLength: 300 }).map((array): Bytes => new Uint8Array(array));

const message: fc.Arbitrary<LaneMessage> = fc.oneof(
  fc.record({ say: fc.constant('hello' as const), version: fc.nat(255), count, digest: bytes(32) }),
  fc.record({ say: fc.constant('feeds' as const), last: fc.boolean(), feeds: fc.array(feed) }),
  fc.record({ say: fc.constant('have' as const), entries: fc.array(have) }),
  fc.record({ say: fc.constant('want' as const), number: count, ids: fc.array(bytes(32)) }),
  fc.record({ say: fc.constant('envelopes' as const), envelopes: fc.array(envelope) }),
  fc.record({ say: fc.constant('served' as const), number: count }),
  fc.record({ say: fc.constant('progress' as const), done: count, total: count }),
  fc.constant({ say: 'ping' as const }),
  fc.record({ say: fc.constant('bye' as const), reason: fc.constantFrom(...byeReasons) }),
  fc.record({ say: fc.constant('clock' as const), at: fc.maxSafeNat() }),
);

test('what one laptop says is what the other hears', () => {
  fc.assert(fc.property(message, (said) => void expect(decodeLane(encodeLane(said))).toEqual(said)));
});

test('a message that was cut or has something left over is not a message', () => {
  fc.assert(
    fc.property(message, fc.nat(), (said, at) => {
      const whole = encodeLane(said);
      const cut = decodeLane(whole.slice(0, at % whole.length));
      // A list may end earlier and still be a list; it never says more than was said.
      if (cut) expect(encodeLane(cut as LaneMessage).length).toBeLessThan(whole.length);
      const longer = decodeLane(concat(whole, Uint8Array.of(1)));
      expect(longer).toBeUndefined();
    }),
  );
});

test('no bytes at all make a laptop throw, and a list is never longer than what was sent', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.nat(30), (noise, kind) => {
      const heard = decodeLane(concat(Uint8Array.of(kind), noise));
      if (heard?.say === 'have') expect(heard.entries.length * 60).toBeLessThanOrEqual(noise.length);
    }),
  );
});

test('a message of a later version is passed over, one that is too long is refused', () => {
  expect(decodeLane(Uint8Array.of(99, 1, 2))).toEqual({ say: 'newer' });
  expect(decodeLane(concat(Uint8Array.of(20), new Uint8Array(MESSAGE_LIMIT)))).toBeUndefined();
});

test('a promised envelope of no size, or longer than a message, is no promise', () => {
  const entry = { id: 'ab'.repeat(32), feed: 'cd'.repeat(16), seq: 1, size: MESSAGE_LIMIT };
  expect(decodeLane(encodeLane({ say: 'have', entries: [entry] }))).toBeUndefined();
});
