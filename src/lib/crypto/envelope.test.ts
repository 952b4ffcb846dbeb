import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, equalBytes, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { deviceFromSecret, newDeviceSecret, type Device } from './device.ts';
import {
  epochOf,
  isSignedBy,
  MAX_EXTENSION,
  MAX_PLAINTEXT,
  openEnvelope,
  readEnvelope,
  sealEnvelope,
  type Envelope,
} from './envelope.ts';
import type { EnvelopeHeader } from './envelopeHeader.ts';
import { signedBytes } from './sealWithSalt.ts';
import { sha256 } from './hash.ts';

const filled = (length: number, value: number): Bytes => new Uint8Array(length).fill(value);

const recordKey = new Redacted(filled(32, 1));
const otherKey = new Redacted(filled(32, 2));
const header: EnvelopeHeader = {
  kind: 'update',
  flags: 2,
  school: filled(16, 3),
  tag: filled(16, 4),
  epoch: filled(16, 5),
  feed: filled(16, 6),
  seq: 7,
  prev: filled(32, 8),
  membershipHead: filled(32, 9),
  time: { instant: 1_790_000_000_000, counter: 10 },
};
const note = utf8('Rosa likes the robotics club.');
const ext = filled(56, 11);

let device: Device;
let sealed: Bytes;

beforeAll(async () => {
  device = await deviceFromSecret(newDeviceSecret());
  sealed = (await sealEnvelope(header, ext, note, recordKey, device)).bytes;
});

async function read(bytes: Uint8Array): Promise<Envelope> {
  const envelope = await readEnvelope(bytes);
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value;
}

function flip(bytes: Bytes, bit: number): Bytes {
  const flipped = bytes.slice();
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}

/** What a hostile member of the team can do: change anything and sign it again. */
async function signAgain(bytes: Bytes): Promise<Bytes> {
  const signed = bytes.slice(0, -64);
  return concat(signed, await device.sign(signedBytes(await sha256(signed))));
}

describe('a teammate who has the key', () => {
  test('reads what was written, by whom and where in the chain', async () => {
    const envelope = await read(sealed);
    expect(envelope.header).toEqual(header);
    expect(envelope.ext).toEqual(ext);
    expect(envelope.id).toEqual(await sha256(sealed.slice(0, -64)));
    expect(await isSignedBy(envelope, device.signKey)).toBe(true);
    expect(await openEnvelope(envelope, recordKey)).toEqual({ ok: true, value: note });
  });

  test('reads any text of any length that fits', async () => {
    const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => new Uint8Array(array));
    await fc.assert(
      fc.asyncProperty(bytes(MAX_PLAINTEXT), bytes(MAX_EXTENSION), async (plaintext, extension) => {
        const { id, bytes } = await sealEnvelope(header, extension, plaintext, recordKey, device);
        const envelope = await read(bytes);
        expect(equalBytes(envelope.id, id)).toBe(true);
        const opened = await openEnvelope(envelope, recordKey);
        expect(opened.ok && equalBytes(opened.value, plaintext)).toBe(true);
      }),
    );
  });

  test('receives the longest text and the longest extension together, and nothing longer', async () => {
    const [long, extension] = [filled(MAX_PLAINTEXT, 1), filled(MAX_EXTENSION, 2)];
    const { bytes } = await sealEnvelope(header, extension, long, recordKey, device);
    expect(bytes.length).toBe(48 * 1024);
    expect((await readEnvelope(concat(bytes, filled(1, 0)))).ok).toBe(false);
    await expect(
      sealEnvelope(header, ext, filled(MAX_PLAINTEXT + 1, 1), recordKey, device),
    ).rejects.toThrow();
    await expect(
      sealEnvelope(header, filled(MAX_EXTENSION + 1, 1), note, recordKey, device),
    ).rejects.toThrow();
  });
});

describe('somebody without the key', () => {
  test('learns that it is the wrong key, before anything is decrypted', async () => {
    expect(await openEnvelope(await read(sealed), otherKey)).toEqual({ ok: false, error: 'wrongKey' });
  });

  test('sees one size for a word and for a paragraph, and no word of either', async () => {
    const short = await sealEnvelope(header, ext, utf8('ok'), recordKey, device);
    const paragraph = await sealEnvelope(header, ext, filled(200, 0x41), recordKey, device);
    expect(short.bytes.length).toBe(paragraph.bytes.length);
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Rosa');
  });

  test('cannot tell that one text was written twice', async () => {
    const again = await sealEnvelope(header, ext, note, recordKey, device);
    expect(equalBytes(again.bytes, sealed)).toBe(false);
    expect(equalBytes(again.bytes.slice(220), sealed.slice(220))).toBe(false);
  });
});

describe('somebody on the way', () => {
  test('who changes one bit anywhere is found out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const envelope = await readEnvelope(flip(sealed, bit));
        if (envelope.ok) expect(await isSignedBy(envelope.value, device.signKey)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('who cuts or lengthens it is found out by the lengths alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.uint8Array({ minLength: 1 }), async (length, more) => {
        expect((await readEnvelope(sealed.slice(0, length))).ok).toBe(false);
        expect((await readEnvelope(concat(sealed, more))).ok).toBe(false);
      }),
    );
  });

  test('who sends any bytes at all gets no exception', async () => {
    const anything = fc.uint8Array({ maxLength: 1_000 });
    const plausible = anything.map((rest) => concat(sealed.slice(0, 152), rest));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, plausible), async (bytes) => {
        const envelope = await readEnvelope(bytes);
        if (envelope.ok) expect((await openEnvelope(envelope.value, recordKey)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a member who changes a sealed text and signs it', () => {
  test('cannot move a text to another place: every byte before the body is bound into the key or the seal', async () => {
    const bodyAt = 220 + ext.length + 4;
    await fc.assert(
      fc.asyncProperty(fc.nat(bodyAt * 8 - 1), async (bit) => {
        const envelope = await readEnvelope(await signAgain(flip(sealed, bit)));
        if (!envelope.ok) return;
        expect(await isSignedBy(envelope.value, device.signKey)).toBe(true);
        expect((await openEnvelope(envelope.value, recordKey)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('cannot make one ciphertext that two keys open: whoever commits to the second loses the first', async () => {
    const other = await sealEnvelope(header, ext, note, otherKey, device);
    const mixed = sealed.slice();
    mixed.set(other.bytes.slice(152, 216), 152);
    const envelope = await read(await signAgain(mixed));
    expect(await openEnvelope(envelope, recordKey)).toEqual({ ok: false, error: 'wrongKey' });
    expect(await openEnvelope(envelope, otherKey)).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('a newer version', () => {
  test('may send a kind that this one does not know: it is read as far as carrying needs', async () => {
    const newer = sealed.slice();
    newer[5] = 99;
    const envelope = await read(await signAgain(newer));
    expect(envelope.header.kind).toBe('newer');
    expect(envelope.header.seq).toBe(7);
    expect(await isSignedBy(envelope, device.signKey)).toBe(true);
  });

  test('with another suite is told apart from junk', async () => {
    const newer = sealed.slice();
    newer[4] = 2;
    expect(await readEnvelope(newer)).toEqual({ ok: false, error: 'newerSuite' });
    newer[0] = 0;
    expect(await readEnvelope(newer)).toEqual({ ok: false, error: 'notAnEnvelope' });
  });
});

test('an epoch names its key: the same for all who hold it, another for every key', async () => {
  expect(await epochOf(recordKey)).toEqual(await epochOf(new Redacted(filled(32, 1))));
  expect(await epochOf(recordKey)).not.toEqual(await epochOf(otherKey));
  expect(await epochOf(recordKey)).toHaveLength(16);
});

test('a header that our own code got wrong is a defect and is not sealed', async () => {
  for (const wrong of [
    { seq: 0 },
    { seq: 1.5 },
    { flags: 70_000 },
    { tag: filled(15, 1) },
    { prev: filled(0, 1) },
  ]) {
    await expect(sealEnvelope({ ...header, ...wrong }, ext, note, recordKey, device)).rejects.toThrow();
  }
});
