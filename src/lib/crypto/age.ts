/**
 * Files that the `age` program opens as well (age-encryption.org/v1): sealed to X25519 recipients, or to one passphrase.
 * The library is fetched by whoever makes or opens a backup. It stretches passphrases for a second and more: `besideAge`
 * runs all of this in a worker.
 */
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { bech32 } from './bech32.ts';

/** `damaged` also for a file that is no age file. `weakened`: the cost of guessing its passphrase was changed. */
export type AgeRefusal = 'damaged' | 'weakened' | 'wrongKey';

/** What the age program itself writes: N = 2^18, 256 MiB. */
const WORK = 18;
/** Half a gigabyte; the library would go to a whole one. */
const MOST_WORK = 19;
/** Header lines of a file stand before anything binary; ours has two recipients. */
const LONGEST_HEADER = 4096;

/** `age1…` of an X25519 public key. */
export const ageRecipient = (agreeKey: Bytes): string => bech32('age', agreeKey);

/** `AGE-SECRET-KEY-1…` of an X25519 private key. */
export const ageIdentity = (secret: Bytes): string => bech32('age-secret-key-', secret).toUpperCase();

export async function sealTo(recipients: readonly string[], content: Uint8Array): Promise<Bytes> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return owned(await encrypter.encrypt(content));
}

export async function sealUnderPassphrase(passphrase: string, text: string): Promise<Bytes> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(WORK);
  return owned(await encrypter.encrypt(utf8(text)));
}

/** `identity` as `AGE-SECRET-KEY-1…`. Takes any bytes and never throws over them. */
export async function openWith(identity: string, file: Uint8Array): Promise<Result<Bytes, AgeRefusal>> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return opened(() => decrypter.decrypt(file));
}

export async function openUnderPassphrase(
  passphrase: string,
  file: Uint8Array,
): Promise<Result<Bytes, AgeRefusal>> {
  const work = scryptWork(file);
  if (work === undefined) return err('damaged');
  if (work < WORK || work > MOST_WORK) return err('weakened');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  return opened(() => decrypter.decrypt(file));
}

/** As the keys of the vault have it: two keyboards write one letter in two ways. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFKC');

async function opened(decrypt: () => Promise<Uint8Array>): Promise<Result<Bytes, AgeRefusal>> {
  try {
    return ok(owned(await decrypt()));
  } catch (problem) {
    const wrong = problem instanceof Error && problem.message.startsWith('no identity matched');
    return err(wrong ? 'wrongKey' : 'damaged');
  }
}

/** The logarithm of the cost, read before a second or an hour is spent on it. */
function scryptWork(file: Uint8Array): number | undefined {
  const head = new TextDecoder('latin1').decode(file.subarray(0, LONGEST_HEADER));
  const found = /^age-encryption\.org\/v1\n-> scrypt \S+ ([1-9]\d{0,2})\n/.exec(head);
  return found ? Number(found[1]) : undefined;
}
