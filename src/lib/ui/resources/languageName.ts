import type { Locale } from '#lib/text/language.ts';

/** A language in the words of another; what is no code stands as it was written. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** As options to pick from: the usual ones first, then what the directory brought. */
export const languageOptions = (codes: Iterable<string>, locale: Locale) =>
  [...new Set(codes)].map((value) => ({ value, label: languageName(value, locale) }));
