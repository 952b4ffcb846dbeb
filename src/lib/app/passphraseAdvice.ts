/** What the door says about a passphrase before it is taken. */
import { suggestPassphrase, weighPassphrase, type PassphraseVerdict } from '#lib/crypto/passphrase.ts';
import type { WordLanguage } from '#lib/crypto/wordList.ts';

export type PassphraseConcern = Extract<PassphraseVerdict, { ok: false }>['why'];

/** Undefined where there is nothing to say against it. `schoolWords`: what somebody who guesses would try first. */
export async function passphraseAdvice(
  passphrase: string,
  schoolWords: readonly string[],
): Promise<PassphraseConcern | undefined> {
  const verdict = await weighPassphrase(passphrase, schoolWords);
  return verdict.ok ? undefined : verdict.why;
}

export const offerPassphrase = (language: WordLanguage): string => suggestPassphrase(language);
