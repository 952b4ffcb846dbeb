/** The language of one page that somebody else reads than this device's owner: switched at once, gone with the page. */
import type { Language, Locale } from '#lib/text/language.ts';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';

export class PageLanguage {
  locale = $state<Locale>('en');
  readonly #whole = $derived(wholeLanguage(this.locale));
  readonly spoken: Language = new Proxy({} as Language, {
    get: (_, name: keyof Language) => this.#whole[name],
  });

  constructor(locale: Locale) {
    this.locale = locale;
  }
}
