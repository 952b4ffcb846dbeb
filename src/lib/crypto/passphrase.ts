/** Offers a passphrase that cannot be guessed, and weighs the one that a person chose. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { randomBytes } from './random.ts';
import { composed, wordLists, type WordLanguage } from './wordList.ts';

export type PassphraseVerdict =
  { readonly ok: true } | { readonly ok: false; readonly why: 'short' | 'common' | 'schoolWords' };

const SUGGESTED_WORDS = 6;

/** ASVS 6.2.1 and NIST SP 800-63B: what stands alone, without a second factor, has 15 characters or more. */
const MIN_CHARACTERS = 15;

/** At ten thousand Argon2id guesses a second, 300 years. Three common words fall below it, four drawn ones do not. */
const MIN_GUESSES = 1e14;

/** Six words, 66 bits. Sixteen random bits modulo 2,048 are uniform. */
export function suggestPassphrase(language: WordLanguage): string {
  const draws = new Uint16Array(randomBytes(2 * SUGGESTED_WORDS).buffer);
  return composed(Array.from(draws, (draw) => wordLists[language][draw % 2048]).join(' '));
}

/** `schoolWords`: names of the school, its town, the person: what somebody who guesses would try first. */
export async function weighPassphrase(
  text: string,
  schoolWords: readonly string[],
): Promise<PassphraseVerdict> {
  const passphrase = text.normalize('NFKC');
  if (Array.from(passphrase).length < MIN_CHARACTERS) return { ok: false, why: 'short' };
  const zxcvbn = await (loading ??= loadZxcvbn());
  const guesses = (words: readonly string[]) => countGuesses(zxcvbn, passphrase, words);
  const counted = guesses(schoolWords);
  if (counted >= MIN_GUESSES) return { ok: true };
  return { ok: false, why: counted < guesses([]) ? 'schoolWords' : 'common' };
}

/** Kept for the next key stroke: ranking fifty thousand leaked passwords takes longer than weighing one. */
let loading: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries weigh more than the rest of the app's first page, so they come when somebody types. */
async function loadZxcvbn(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}

/** Once as typed and once without spaces, because repeats and names between spaces are not always seen. */
function countGuesses(zxcvbn: ZxcvbnFactory, passphrase: string, words: readonly string[]): number {
  const inputs = words.flatMap((word) => word.split(/\s+/)).filter((word) => word.length > 2);
  const forms = [passphrase, passphrase.replace(/\s+/gu, '')];
  return Math.min(...forms.map((form) => zxcvbn.check(form, inputs).guesses));
}
