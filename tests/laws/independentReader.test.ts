/** What Holdfast seals can be read with the written format alone, and the written format has not drifted. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { epochOf, sealEnvelope } from '#lib/crypto/envelope.ts';
import type { EnvelopeHeader } from '#lib/crypto/envelopeHeader.ts';
import { readKit } from '#lib/crypto/kit.ts';
import { quickKey } from '#lib/crypto/platformKey.ts';
import { rowSealer } from '#lib/crypto/rowSealer.ts';
import { sealWithSalt } from '#lib/crypto/sealWithSalt.ts';
import { unwrapVaultKey, wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import { newAgreePair, unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { fromHex, toHex, utf8 } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { slotHeader } from '#lib/vault/slots.ts';
import * as independent from '../support/independentReader.ts';
import type { EnvelopeVector, Vectors } from '../support/vectors/vectors.ts';

const file = new URL('../support/vectors/envelope.json', import.meta.url);
const vectors: Vectors = JSON.parse(readFileSync(file, 'utf8'));

const secretOf = (hex: string) => new Redacted(fromHex(hex));
const recordKey = secretOf(vectors.recordKey);

function headerOf({ header }: EnvelopeVector): EnvelopeHeader {
  const { kind, flags, seq, instant, counter } = header;
  return {
    kind,
    flags,
    seq,
    school: fromHex(header.school),
    tag: fromHex(header.tag),
    epoch: fromHex(header.epoch),
    feed: fromHex(header.feed),
    prev: fromHex(header.prev),
    membershipHead: fromHex(header.membershipHead),
    time: { instant, counter },
  };
}

function readVector(bytes: Uint8Array, key = recordKey.reveal()) {
  const { id, ext, plaintext, seq, ...fields } = independent.readEnvelope(
    bytes,
    key,
    fromHex(vectors.signKey),
  );
  const hex = Object.entries(fields).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? toHex(value) : value,
  ]);
  return {
    id: toHex(id),
    ext: toHex(ext),
    plaintext: toHex(plaintext),
    header: { ...Object.fromEntries(hex), seq: Number(seq) },
  };
}

describe('somebody who has the page, the keys and no Holdfast', () => {
  test.each(vectors.envelopes)('opens the $header.kind of the page and sees who signed it', (vector) => {
    const { id, ext, plaintext, header } = vector;
    expect(readVector(fromHex(vector.bytes))).toEqual({ id, ext, plaintext, header });
  });

  test('finds out a wrong key and a changed byte', () => {
    const bytes = fromHex(vectors.envelopes[0]?.bytes ?? '');
    expect(() => readVector(bytes, new Uint8Array(32))).toThrow('commitment');
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    expect(() => readVector(bytes)).toThrow('signature');
  });

  test('opens what the app seals today', async () => {
    const device = await deviceFromSecret(secretOf(vectors.deviceSecret));
    const [first] = vectors.envelopes;
    if (!first) throw new Error('there is a vector');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (text) => {
        const header = headerOf(first);
        const { bytes } = await sealEnvelope(
          header,
          new Uint8Array(0),
          new Uint8Array(text),
          recordKey,
          device,
        );
        expect(readVector(bytes).plaintext).toBe(toHex(text));
      }),
      { numRuns: 30 },
    );
  });

  test('names the epoch of a record key', async () => {
    expect(independent.epochOf(recordKey.reveal()).toString('hex')).toBe(vectors.epoch);
    expect(toHex(await epochOf(recordKey))).toBe(vectors.epoch);
  });

  test('opens a wrapped key, as the first vector of RFC 9180 is opened', async () => {
    const rfc = {
      secret: fromHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
      wrapped: fromHex(
        '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
      ),
      info: fromHex('4f6465206f6e2061204772656369616e2055726e'),
    };
    const opened = independent.openWrap(rfc.secret, rfc.wrapped, rfc.info, utf8('Count-0'), 1);
    expect(opened.toString()).toBe('Beauty is truth, truth beauty');

    const { secret, publicKey } = await newAgreePair();
    const wrapped = await wrapFor(publicKey, recordKey.reveal(), utf8('for Ana'));
    expect(toHex(independent.openWrap(secret.reveal(), wrapped, utf8('for Ana')))).toBe(vectors.recordKey);
  });

  test('opens the wrap of the page, as the app does', async () => {
    const { secret, info, wrapped, opens } = vectors.wrap;
    expect(independent.openWrap(fromHex(secret), fromHex(wrapped), utf8(info)).toString('hex')).toBe(opens);
    expect(await unwrapWith(secretOf(secret), fromHex(wrapped), utf8(info))).toEqual(fromHex(opens));
  });

  test('opens the slot of a vault and a row of it', async () => {
    const { kek, header, wrapped, vaultKey } = vectors.slot;
    expect(independent.openSlot(fromHex(kek), fromHex(wrapped), utf8(header)).toString('hex')).toBe(vaultKey);
    const opened = await unwrapVaultKey(secretOf(kek), fromHex(wrapped), utf8(header));
    expect(opened && toHex(opened.reveal())).toBe(vaultKey);
    const again = await wrapVaultKey(secretOf(kek), secretOf(vaultKey), utf8(header));
    expect(independent.openSlot(fromHex(kek), again, utf8(header)).toString('hex')).toBe(vaultKey);

    const sealed = await (await rowSealer(secretOf(vaultKey), 'summaries')).seal('summary/a', utf8('Rosa'));
    const key = independent.rowKey(fromHex(vaultKey), 'summaries');
    expect(independent.openSlot(key, sealed, utf8('summary/a')).toString()).toBe('Rosa');
  });

  test('opens the slot behind a finger with what the machine answers, and not with later times', async () => {
    const prf = new Uint8Array(32).fill(9);
    const bound = {
      credential: new Uint8Array(48).fill(7),
      salt: new Uint8Array(32).fill(8),
      from: 1_790_000_000_000,
      until: 1_790_043_200_000,
    };
    const key = new Redacted(await quickKey(prf));
    const wrapped = await wrapVaultKey(key, secretOf(vectors.slot.vaultKey), slotHeader.quick('ab12', bound));
    const opened = independent.openQuickSlot(prf, 'ab12', { ...bound, wrapped });
    expect(opened.toString('hex')).toBe(vectors.slot.vaultKey);
    const later = { ...bound, until: bound.until + 1, wrapped };
    expect(() => independent.openQuickSlot(prf, 'ab12', later)).toThrow();
  });

  test.each(vectors.kits)('reads the printed words: $words', async ({ words, entropy, secret, unlock }) => {
    const read = independent.readKit(fromHex(entropy));
    expect([toHex(read.secret), toHex(read.unlock)]).toEqual([secret, unlock]);
    const kit = await readKit(words);
    if (!kit.ok) throw new Error(kit.error);
    expect([toHex(kit.value.secret.reveal()), toHex(kit.value.unlock.reveal())]).toEqual([secret, unlock]);
  });
});

test.each(vectors.envelopes)('the app seals the $header.kind of the page byte by byte', async (vector) => {
  const device = await deviceFromSecret(secretOf(vectors.deviceSecret));
  expect(toHex(device.signKey)).toBe(vectors.signKey);
  expect(toHex(device.agreeKey)).toBe(vectors.agreeKey);
  const [salt, ext, plaintext] = [fromHex(vector.salt), fromHex(vector.ext), fromHex(vector.plaintext)];
  const sealed = await sealWithSalt(salt, headerOf(vector), ext, plaintext, recordKey, device);
  expect({ id: toHex(sealed.id), bytes: toHex(sealed.bytes) }).toEqual({
    id: vector.id,
    bytes: vector.bytes,
  });
});
