/** The words of kits and suggested passphrases: the BIP39 lists, of which each word is known by its first four letters. */
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';

export type WordLanguage = 'en' | 'es';

/** 2,048 words in the library's own spelling, which is decomposed (NFKD). */
export const wordLists: Readonly<Record<WordLanguage, string[]>> = { en: english, es: spanish };

/** As a person writes and reads them. */
export const composed = (words: string): string => words.normalize('NFC');
