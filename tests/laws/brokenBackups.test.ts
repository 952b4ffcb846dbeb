/** A file that somebody sends: refused in a word, whatever is in it; nothing is thrown and nothing is changed. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { ageIdentity, ageRecipient, sealTo } from '#lib/crypto/age.ts';
import { newAgreePair } from '#lib/crypto/wrapping.ts';
import { decodeBackup, encodeBackup, type BackupContent } from '#lib/app/backup/backupContent.ts';
import { unzipBackup, zipBackup, type SealedBackup } from '#lib/app/backup/backupZip.ts';
import { checkBackup } from '#lib/app/backup/checkBackup.ts';
import { openSealed } from '#lib/app/backup/openBackup.ts';
import { readBackup } from '#lib/app/backup/readBackup.ts';
import { newKit } from '#lib/crypto/kit.ts';
import { concat, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { backUp, fillSchool, readsBackup, unwatched } from '../support/backups.ts';
import { aSchool } from '../support/school.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1e6);
const numRuns = process.env.FULL ? 400 : 60;
let kit = '';
let file: Bytes;
let content: BackupContent;

beforeAll(async () => {
  console.log(`seed ${seed}`);
  const school = await aSchool();
  await fillSchool(school);
  ({ kit } = school);
  file = (await backUp(school.workspace)).bytes;
  ({ content } = await readsBackup(file, { kit }));
  await school.workspace.close('here');
}, 120_000);

const onDisk = async () => [await indexedDB.databases(), localStorage.getItem('holdfast.vaults')];
const blob = (...parts: Uint8Array<ArrayBuffer>[]) => new Blob(parts);
const reads = (bytes: Bytes) => readBackup(blob(bytes), { kit }, unwatched);

/** Where a file is hurt, and how: described apart from its bytes, so that a failure prints in one line. */
const damage = fc.record({
  how: fc.constantFrom('flip', 'cut', 'junk'),
  /** From its beginning to its end, 0 to 1. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.integer({ min: 1, max: 255 }),
  junk: fc.uint8Array({ minLength: 1, maxLength: 40 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function hurt(bytes: Bytes, { how, at, by, junk }: Damage): Bytes {
  const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  if (how === 'cut') return bytes.slice(0, index);
  if (how === 'junk') return concat(bytes.subarray(0, index), junk, bytes.subarray(index));
  const changed = bytes.slice();
  changed[index] = (changed[index] ?? 0) ^ by;
  return changed;
}

describe('whatever a file holds', () => {
  test('a broken zip is refused, or says exactly what the whole one said', async () => {
    const before = await onDisk();
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const read = await reads(hurt(file, how));
        if (read.ok) expect(encodeBackup(read.value.content)).toEqual(encodeBackup(content));
        else expect(['notOurFile', 'damaged', 'wrongKit']).toContain(read.error);
      }),
      { seed, numRuns },
    );
    expect(await onDisk()).toEqual(before);
  }, 120_000);

  test('broken content that is sealed all the same is refused or read, never thrown over', async () => {
    const whole = encodeBackup(content);
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const decoded = decodeBackup(hurt(whole, how));
        const read = decoded.ok ? await checkBackup(decoded.value, unwatched) : decoded;
        if (!read.ok) expect(['damaged', 'newer']).toContain(read.error);
      }),
      { seed, numRuns },
    );
  }, 120_000);

  test('any bytes at all, and none', async () => {
    for (const bytes of [new Uint8Array(0), utf8('PK'), utf8('HFX1 an emergency file'), utf8('a,b\n1,2')])
      expect(await reads(bytes)).toEqual({ ok: false, error: 'notOurFile' });
  });
});

describe('a backup that is not for here', () => {
  test('a kit of nobody, a kit of another school, words that are none', async () => {
    const open = (words: string) => readBackup(blob(file), { kit: words }, unwatched);
    expect(await open(newKit('es').join(' '))).toEqual({ ok: false, error: 'wrongKit' });
    expect(await open('one two three')).toEqual({ ok: false, error: 'badWords' });
  });

  test('one that a newer version made is not damaged, only newer', async () => {
    const { secret, publicKey } = await newAgreePair();
    const newer = encodeBackup(content);
    // The map's `v` stands at the only place where its key is followed by a small number.
    const at = Buffer.from(newer).indexOf(Buffer.from([0x61, 0x76, 0x01]));
    newer[at + 2] = 2;
    expect(decodeBackup(newer)).toEqual({ ok: false, error: 'newer' });
    const sealed = { backup: await sealTo([ageRecipient(publicKey)], newer), identity: utf8('') };
    const opened = await openSealed(sealed, ageIdentity(secret.reveal()), unwatched.signal);
    expect(opened.ok && decodeBackup(opened.value)).toEqual({ ok: false, error: 'newer' });
  });

  test('one whose passphrase somebody made cheap to guess, or so dear that the door would hang', async () => {
    const unzipped = await unzipBackup(blob(file));
    if (!unzipped.ok) throw new Error(unzipped.error);
    const text = Buffer.from(unzipped.value.identity).toString('latin1');
    for (const work of ['1', '30']) {
      const identity = new Uint8Array(
        Buffer.from(text.replace(/(-> scrypt \S+) 18/, `$1 ${work}`), 'latin1'),
      );
      const zip = await zipBackup({ ...unzipped.value, identity }, '');
      const opened = await readBackup(blob(zip), { passphrase: 'any words at all' }, unwatched);
      expect(opened).toEqual({ ok: false, error: 'weakened' });
    }
  });

  test('a school that is not whole in it, or a device that does not belong to it, comes back as nothing', async () => {
    const check = async (changed: Partial<BackupContent>) =>
      (await checkBackup({ ...content, ...changed }, unwatched)).ok;
    expect(await check({})).toBe(true);
    expect(await check({ envelopes: content.envelopes.filter(({ kind }) => kind !== 'act') })).toBe(false);
    expect(await check({ secrets: content.secrets.slice(1) })).toBe(false);
    const other = await aSchool({ name: 'Ruth Abel', title: 'Dean' });
    const secrets = encodeSecrets(other.workspace.onDisk.belonging.secrets);
    await other.workspace.close('here');
    expect(await check({ secrets })).toBe(false);
  }, 120_000);
});

test('a bomb is not inflated: what an entry claims to become is weighed against what it is', async () => {
  const zeros = new Uint8Array(64 * 1024 * 1024);
  const bomb = zipSync({ 'backup.age': zeros, 'identity.age': utf8('x') }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unzipBackup(blob(new Uint8Array(bomb)))).toEqual({ ok: false, error: 'notOurFile' });
  // Somebody who unpacked it and packed it again is no attacker.
  const unzipped = await unzipBackup(blob(file));
  if (!unzipped.ok) throw new Error(unzipped.error);
  const { backup, identity }: SealedBackup = unzipped.value;
  const again = zipSync({ 'backup.age': backup, 'identity.age': identity }, { level: 6 });
  expect((await reads(new Uint8Array(again))).ok).toBe(true);
  const huge: Blob = Object.create(Blob.prototype, { size: { value: 2 ** 30 } });
  expect(await unzipBackup(huge)).toEqual({ ok: false, error: 'tooLarge' });
});
