import { bareText } from '#lib/kernel/bareText.ts';
import { languageCodes } from '#lib/domain/resources/resources.ts';
import { languageName } from './languageName.ts';

/** The code of a language that somebody wrote down in English, Spanish or as the code itself; undefined where it is none of these. */
export function languageCode(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const bare = bareText(written.trim());
  return languageCodes.find(
    (code) =>
      code === bare ||
      (['en', 'es'] as const).some((locale) => bareText(languageName(code, locale)) === bare),
  );
}
