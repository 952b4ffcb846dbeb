import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, type Bytes } from '#lib/kernel/bytes.ts';
import { cutFrames, FrameJoiner, WHOLE_LIMIT, WIRE_VERSION, type Joined } from './frames.ts';

const anyLimit = () => WHOLE_LIMIT;
const noise = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((array): Bytes => new Uint8Array(array));

function joinAll(joiner: FrameJoiner, frames: readonly Bytes[]): Joined | undefined {
  return frames.map((frame) => joiner.push(frame)).at(-1);
}

test('what was cut is joined again, one message after the other, in frames of at most 16 KiB', () => {
  const lengths = fc.oneof(fc.nat(40), fc.integer({ min: 16_370, max: 16_400 }), fc.nat(200_000));
  fc.assert(
    fc.property(fc.array(lengths, { maxLength: 5 }), (all) => {
      const joiner = new FrameJoiner(anyLimit);
      for (const length of all) {
        const message = new Uint8Array(length).map((_, index) => (index * 31) % 251);
        const frames = cutFrames(message);
        expect(Math.max(...frames.map((frame) => frame.length))).toBeLessThanOrEqual(16_384);
        const joined = joinAll(joiner, frames);
        expect(joined?.is === 'whole' && Buffer.compare(joined.message, message)).toBe(0);
      }
    }),
    { numRuns: 50 },
  );
});

test('thirty megabytes pass', () => {
  const message = new Uint8Array(30_000_000).fill(7);
  const joined = joinAll(new FrameJoiner(anyLimit), cutFrames(message));
  expect(joined?.is === 'whole' && joined.message.length).toBe(30_000_000);
});

test('frames that are noise, swapped or left out are a fault or another message, and never throw', () => {
  fc.assert(
    fc.property(fc.array(noise(60), { maxLength: 30 }), (frames) => {
      joinAll(new FrameJoiner(anyLimit), frames);
    }),
  );
  const [first, second, third] = cutFrames(new Uint8Array(40_000));
  if (!first || !second || !third) throw new Error('three frames');
  expect(joinAll(new FrameJoiner(anyLimit), [second])).toEqual({ is: 'fault', fault: 'broken' });
  expect(joinAll(new FrameJoiner(anyLimit), [first, second, second])).toEqual({
    is: 'fault',
    fault: 'broken',
  });
  expect(joinAll(new FrameJoiner(anyLimit), [first, first])).toEqual({ is: 'fault', fault: 'broken' });
});

test('a message that says it is longer than is welcome is refused at its first frame', () => {
  const frame = Uint8Array.of(WIRE_VERSION, 0xff, 0xff, 0xff, 0xff, 1);
  expect(new FrameJoiner(anyLimit).push(frame)).toEqual({ is: 'fault', fault: 'tooLong' });
  expect(new FrameJoiner(() => 10).push(cutFrames(new Uint8Array(11))[0] ?? frame)).toEqual({
    is: 'fault',
    fault: 'tooLong',
  });
});

test('a laptop with another wire is told apart from one that talks nonsense', () => {
  const other = concat(Uint8Array.of(WIRE_VERSION + 1, 0, 0, 0, 1, 9));
  expect(new FrameJoiner(anyLimit).push(other)).toEqual({ is: 'fault', fault: 'otherVersion' });
});

test('after a fault nothing is joined any more', () => {
  const joiner = new FrameJoiner(anyLimit);
  joiner.push(Uint8Array.of(0, 1, 2, 3, 4));
  expect(joiner.push(cutFrames(new Uint8Array(3))[0] ?? new Uint8Array(0)).is).toBe('fault');
});
