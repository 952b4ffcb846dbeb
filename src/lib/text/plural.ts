/** English and Spanish count alike on screen: one, and everything else. Numbers arrive as they are, words go out whole. */
const rules = { en: new Intl.PluralRules('en'), es: new Intl.PluralRules('es') };

export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** `{n}` in a form stands for the number. Spanish `many` (a million) reads as `other` here. */
export function plural(locale: 'en' | 'es', count: number, forms: Forms): string {
  const form = rules[locale].select(count) === 'one' ? forms.one : forms.other;
  return form.replaceAll('{n}', count.toLocaleString(locale));
}
