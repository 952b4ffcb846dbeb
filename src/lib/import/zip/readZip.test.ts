import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { droppedZip, makeOneRoster } from '../../../../tests/support/oneroster.ts';
import { checkImport } from '../checkImport.ts';

const MB = 1024 * 1024;
const school = makeOneRoster({ seed: 5, students: 10 });
const schoolFiles: Zippable = Object.fromEntries([...school].map(([name, text]) => [name, strToU8(text)]));

const dropped = (...parts: BlobPart[]) => new File(parts, 'roster.zip');
const zipped = (files: Zippable) => dropped(new Uint8Array(zipSync(files)));
const code = async (file: File) => {
  const result = await checkImport([file]);
  return result.ok ? 'taken' : result.error.code;
};

/** An archive of one deflated entry whose header says whatever the attacker likes. */
function lyingZip(name: string, packed: readonly Uint8Array<ArrayBuffer>[], declared: number): File {
  const header = Buffer.alloc(30);
  const size = packed.reduce((sum, { length }) => sum + length, 0);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(declared, 22);
  header.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  return dropped(new Uint8Array(header), name, ...packed, new Uint8Array(end));
}

test('gigabytes of zeros in a small zip are refused while they inflate, whatever the header says', async () => {
  // Blocks of zeros that end on a byte may be repeated: 300 of 16 MB are 4.7 GB.
  const block = new Uint8Array(
    deflateRawSync(Buffer.alloc(16 * MB), { finishFlush: constants.Z_SYNC_FLUSH }),
  );
  const last = new Uint8Array([3, 0]);
  const bomb = lyingZip('users.csv', [...Array.from({ length: 300 }, () => block), last], 1_000);
  const start = performance.now();
  expect(await code(bomb)).toBe('inflatesTooMuch');
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a bomb under a name that nobody reads is refused as well', async () => {
  expect(await code(zipped({ ...schoolFiles, 'lineItems.csv': new Uint8Array(60 * MB) }))).toBe(
    'inflatesTooMuch',
  );
});

test('a large file that packs honestly is no bomb', async () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => `row ${index * 7919},${index ** 3}`).join('\n');
  expect(await code(zipped({ ...schoolFiles, 'results.csv': strToU8(noise) }))).toBe('taken');
});

test('10,001 entries are refused', { timeout: 30_000 }, async () => {
  const many = Array.from({ length: 10_001 }, (_, index) => [`f${index}.txt`, new Uint8Array(0)] as const);
  expect(await code(zipped(Object.fromEntries(many)))).toBe('tooManyEntries');
});

test('a file of more than 50 MB is refused before it is opened', async () => {
  const half = new Uint8Array(26 * MB);
  expect(await code(dropped(new Uint8Array([0x50, 0x4b, 3, 4]), half, half))).toBe('tooLarge');
});

test.each([
  '../users.csv',
  '/etc/users.csv',
  'C:\\users.csv',
  'a\\users.csv',
  'users.csv\n',
  'a/../users.csv',
])('the path trick %j is refused', async (name) => {
  expect(await code(zipped({ ...schoolFiles, [name]: strToU8('x') }))).toBe('pathTrick');
});

test('an export inside a folder is refused with its own reason', async () => {
  expect(await code(zipped({ 'export/users.csv': strToU8('x') }))).toBe('folderInZip');
});

test('what a Mac packs along is passed over', async () => {
  const packing = { '__MACOSX/._users.csv': strToU8('x'), '.DS_Store': strToU8('x') };
  expect(await code(zipped({ ...packing, ...schoolFiles }))).toBe('taken');
});

test('two entries with one name are refused', async () => {
  expect(await code(zipped({ ...schoolFiles, 'USERS.csv': strToU8('x') }))).toBe('duplicateName');
});

test('a spreadsheet is recognised as one', async () => {
  expect(await code(zipped({ '[Content_Types].xml': strToU8('<Types/>') }))).toBe('spreadsheet');
});

test('a zip with a password is refused', async () => {
  const zip = zipSync(schoolFiles);
  zip[6] = (zip[6] ?? 0) | 1;
  expect(await code(dropped(new Uint8Array(zip)))).toBe('encryptedZip');
  const aes = zipSync(schoolFiles);
  aes[8] = 99;
  expect(await code(dropped(new Uint8Array(aes)))).toBe('encryptedZip');
});

test('a download that broke off is refused, wherever it broke', async () => {
  const whole = new Uint8Array(await droppedZip(school).arrayBuffer());
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    expect(await code(dropped(whole.slice(0, Math.floor(whole.length * share))))).toBe('damagedZip');
  }
});

test('an entry cut out of the middle is missed by the count at the end', async () => {
  const whole = Buffer.from(await droppedZip(school).arrayBuffer());
  const second = whole.indexOf(Buffer.from([0x50, 0x4b, 3, 4]), 4);
  expect(await code(dropped(new Uint8Array(whole.subarray(second))))).toBe('damagedZip');
});

test('text that calls itself a zip is refused', async () => {
  expect(await code(dropped('propertyName,value\nmanifest.version,1.0\n'))).toBe('notAZip');
});

test('a zip without a manifest is refused', async () => {
  const others = Object.entries(schoolFiles).filter(([name]) => name !== 'manifest.csv');
  expect(await code(zipped(Object.fromEntries(others)))).toBe('noManifest');
  expect(await code(zipped({}))).toBe('noManifest');
});

test('archives written as a stream, sizes after each entry, are read wherever the pieces fall', async () => {
  for (let padding = 0; padding < 60; padding += 1) {
    const parts: BlobPart[] = [];
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      parts.push(new Uint8Array(bytes));
    });
    const noise = Uint8Array.from({ length: 16_000 + padding * 11 }, (_, index) => (index * index * 31) >> 7);
    for (const [name, bytes] of [['noise.bin', noise] as const, ...school]) {
      const entry = name === 'noise.bin' ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(entry);
      entry.push(typeof bytes === 'string' ? strToU8(bytes) : bytes, true);
    }
    zip.end();
    expect(await code(dropped(...parts))).toBe('taken');
  }
});
