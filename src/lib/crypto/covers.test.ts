import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '#lib/kernel/bytes.ts';
import { decodeCovers, encodeCovers, type Cover } from './covers.ts';

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((array) => new Uint8Array(array));
const cover: fc.Arbitrary<Cover> = fc.record({ feed: bytes(16), maxSeq: fc.maxSafeNat(), id: bytes(32) });
const covers = fc
  .uniqueArray(cover, { selector: ({ feed }) => toHex(feed), maxLength: 20 })
  .map((all) => all.map((one) => ({ ...one, maxSeq: Math.max(1, one.maxSeq) })));

test('every feed that a snapshot covers comes back, in one order whoever wrote it', () => {
  fc.assert(
    fc.property(covers, (all) => {
      const encoded = encodeCovers(all);
      expect(encodeCovers(all.toReversed())).toEqual(encoded);
      const decoded = decodeCovers(encoded) ?? [];
      expect(decoded).toHaveLength(all.length);
      expect(encodeCovers(decoded)).toEqual(encoded);
    }),
  );
});

test('whatever bytes arrive, either they are exactly a list of covers or they are refused', () => {
  const near = fc.tuple(covers, fc.nat(), fc.nat(255)).map(([all, place, value]) => {
    const encoded = encodeCovers(all);
    if (encoded.length > 0) encoded[place % encoded.length] = value;
    return encoded;
  });
  fc.assert(
    fc.property(fc.oneof(near, bytes(56), bytes(112), bytes(57)), (ext) => {
      const decoded = decodeCovers(ext);
      if (decoded) expect(encodeCovers(decoded)).toEqual(ext);
    }),
  );
});

test('a feed that is named twice, or a sequence of nought, is refused', () => {
  const feed = new Uint8Array(16).fill(1);
  const one = encodeCovers([{ feed, maxSeq: 3, id: new Uint8Array(32) }]);
  expect(decodeCovers(new Uint8Array([...one, ...one]))).toBeUndefined();
  const nought = one.slice();
  nought.fill(0, 16, 24);
  expect(decodeCovers(nought)).toBeUndefined();
});
