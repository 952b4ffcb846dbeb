import { makeLanguage, type Language, type Locale } from './language.ts';
import { en, es } from './words.ts';

const words = { en, es } as const;

/** With every word; for whatever speaks another language than the screen, and for what runs without one. */
export const wholeLanguage = (locale: Locale): Language => makeLanguage(locale, words[locale]);
