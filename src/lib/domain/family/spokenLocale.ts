/** A family's language as people and rosters write it (ISO 639 too), where it is one that messages are written in. */
import type { SchoolLanguage } from '../school/school.ts';

const names: Readonly<Record<SchoolLanguage, RegExp>> = {
  en: /^(en|eng|en-.*|english|ingl[eé]s)$/iu,
  es: /^(es|spa|es-.*|spanish|espa[nñ]ol|castellano)$/iu,
};

/** Of several languages in one line, the first that is known. */
export function spokenLocale(language: string | undefined): SchoolLanguage | undefined {
  for (const word of (language ?? '').split(/[\s,;/()]+/u)) {
    if (names.es.test(word)) return 'es';
    if (names.en.test(word)) return 'en';
  }
  return undefined;
}
