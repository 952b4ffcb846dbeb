/**
 * A backup outlives Holdfast: Debian's `age` opens it, by the kit and by the passphrase, and what is inside reads with
 * `docs/backup.md`, Node's crypto and Yjs. Where `age` or `python3` is missing these tests fail; `.ci/run` installs them.
 */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { kitAsAge } from '#lib/app/backup/kitAsAge.ts';
import { backUp, fillSchool } from '../support/backups.ts';
import * as independent from '../support/independentReader.ts';
import { readCbor } from '../support/independentCbor.ts';
import { aSchool, PASSPHRASE } from '../support/school.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const here = (name: string) => join(folder, name);
const terminal = new URL('../support/askedInATerminal.py', import.meta.url).pathname;
let words = '';

/** `age` as somebody runs it who sits before a terminal. */
const asked = (passphrase: string, ...command: string[]) =>
  execFileSync('python3', [terminal, passphrase, ...command], { cwd: folder, stdio: 'pipe' });
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });

beforeAll(async () => {
  const school = await aSchool();
  await fillSchool(school);
  words = school.kit;
  writeFileSync(here('backup.zip'), (await backUp(school.workspace)).bytes);
  await school.workspace.close('here');
  run('python3', '-m', 'zipfile', '-e', 'backup.zip', '.');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the twelve words of the kit make an age key, and age opens the backup with it', async () => {
  const { secret } = independent.readKit(mnemonicToEntropy(words, wordlist));
  const identity = independent.ageIdentity(secret.subarray(32));
  expect(await kitAsAge(words)).toBe(identity);
  writeFileSync(here('kit.txt'), `${identity}\n`);
  run('age', '-d', '-i', 'kit.txt', '-o', 'by-kit.cbor', 'backup.age');
  expect(readFileSync(here('by-kit.cbor')).toString('latin1', 0, 4)).toBe('HFB1');
});

test('age asks for the passphrase in a terminal and opens the same bytes; another passphrase opens nothing', () => {
  asked(PASSPHRASE, 'age', '-d', '-i', 'identity.age', '-o', 'by-passphrase.cbor', 'backup.age');
  expect(readFileSync(here('by-passphrase.cbor'))).toEqual(readFileSync(here('by-kit.cbor')));
  const wrong = () =>
    asked('not the passphrase', 'age', '-d', '-i', 'identity.age', '-o', 'no.cbor', 'backup.age');
  expect(wrong).toThrow();
}, 120_000);

test('what is inside reads with the written format alone: a record, something private, a draft', () => {
  const payload = readFileSync(here('by-kit.cbor'));
  const backup = mapOf(readCbor(payload.subarray(4)));
  expect([backup.v, backup.label]).toEqual([1, 'Front office']);
  const secrets = mapOf(readCbor(bytesOf(backup.secrets)));
  const signKey = publicOf(bytesOf(secrets.device).subarray(0, 32));
  const envelopes = listOf(backup.envelopes).map(mapOf);
  const rows = listOf(backup.rows).map(mapOf);

  /** Everything that the records of one kind say. */
  const textOf = (kind: string): string =>
    rows
      .filter(({ name }) => String(name).startsWith('keys/'))
      .map(({ content }) => mapOf(readCbor(bytesOf(content))))
      .filter((key) => key.kind === kind)
      .map((key) => {
        const tag = independent.tagOf(bytesOf(secrets.tagKey), String(key.id)).toString('hex');
        const book = new Y.Doc();
        for (const { bytes } of envelopes.filter((row) => row.tag === tag && row.kind === 'update')) {
          const { plaintext } = independent.readEnvelope(bytesOf(bytes), bytesOf(key.secret), signKey);
          Y.applyUpdate(book, bytesOf(mapOf(readCbor(plaintext)).body));
        }
        for (const root of book.share.keys()) book.getMap(root);
        return JSON.stringify(book.toJSON());
      })
      .join();

  expect(textOf('student')).toContain('sings in the choir');
  expect(textOf('case')).toContain('On time to first period');
  expect(textOf('private')).toContain('proud of her');
  const draft = rows.find(({ name }) => name === 'drafts/refer');
  expect(mapOf(readCbor(bytesOf(draft?.content)))).toEqual({ seen: 'asleep in second period' });
});

type Value = ReturnType<typeof readCbor>;

function mapOf(value: Value | undefined): { [key: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Buffer.isBuffer(value))
    throw new Error('not a map');
  return value;
}

function listOf(value: Value | undefined): Value[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
}

function bytesOf(value: Value | undefined): Buffer {
  if (!Buffer.isBuffer(value)) throw new Error('not bytes');
  return value;
}

/** The Ed25519 public key of a seed. */
function publicOf(seed: Uint8Array): Buffer {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url');
}
