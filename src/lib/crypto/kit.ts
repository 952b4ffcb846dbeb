/** The recovery kit: twelve printed words that are one more device of their owner and open the vault and backups. */
import { bareText } from '#lib/kernel/bareText.ts';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { hkdf } from './hash.ts';
import { randomBytes } from './random.ts';
import { composed, wordLists, type WordLanguage } from './wordList.ts';

export interface Kit {
  /** A device secret, for `deviceFromSecret`. */
  readonly secret: Redacted<Bytes>;
  /** What wraps the vault key in the kit's own slot, 32 bytes. */
  readonly unlock: Redacted<Bytes>;
}

const WORDS = 12;

/** Twelve words that carry 128 random bits and a checksum of four. */
export const newKit = (language: WordLanguage): string[] =>
  composed(entropyToMnemonic(randomBytes(16), wordLists[language])).split(' ');

/** Either language, any spacing, case, accents or numbering: the words were printed and are typed in a hurry. */
export async function readKit(words: string): Promise<Result<Kit, 'badWords'>> {
  const typed = bareText(words)
    .split(/[^a-z]+/)
    .filter(Boolean);
  const entropy = entropyOf(typed, wordLists.en) ?? entropyOf(typed, wordLists.es);
  if (!entropy) return err('badWords');
  const [secret, unlock] = await Promise.all([
    hkdf(entropy, new Uint8Array(0), utf8('kit/device'), 64),
    hkdf(entropy, new Uint8Array(0), utf8('kit/unlock'), 32),
  ]);
  return ok({ secret: new Redacted(secret), unlock: new Redacted(unlock) });
}

function entropyOf(typed: readonly string[], list: string[]): Bytes | undefined {
  const bareList = list.map(bareText);
  const known = typed.map((word) => list[bareList.indexOf(word)]).filter((word) => word !== undefined);
  if (known.length !== WORDS || typed.length !== WORDS) return undefined;
  try {
    return owned(mnemonicToEntropy(known.join(' '), list));
  } catch {
    return undefined;
  }
}
