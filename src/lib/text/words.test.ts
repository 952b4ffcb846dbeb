import { describe, expect, it } from 'vitest';
import { refusalCodes } from '#lib/domain/record/refusal.ts';
import { wholeLanguage } from './wholeLanguage.ts';
import { en, es } from './words.ts';

/** Every message with its path; functions are called with stand-ins, as they would be on screen. */
function messages(area: object, path = ''): [string, string][] {
  return Object.entries(area).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(Reflect.apply(value, undefined, [2, 3, 4]))]];
    return typeof value === 'object' && value !== null ? messages(value, `${here}.`) : [];
  });
}

describe('both languages', () => {
  it('have the same messages, and none is empty', () => {
    const english = messages(en);
    const spanish = messages(es);
    expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect([...english, ...spanish].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('never show a hole where a word should be', () => {
    const holes = [...messages(en), ...messages(es)].filter(([, words]) =>
      /undefined|null|NaN|\[object|\{n\}/.test(words),
    );
    expect(holes).toEqual([]);
  });

  it('say something of their own in Spanish', () => {
    const spanish = new Map(messages(es));
    const copied = messages(en).filter(
      ([path, words]) => words.split(' ').length > 2 && spanish.get(path) === words,
    );
    expect(copied).toEqual([]);
  });

  it('guess no gender of a student or a teammate', () => {
    const guessed = [...messages(en), ...messages(es)].filter(([, words]) =>
      /\b(he|she|his|her|him|él|ella|alumnos?|alumnas?|niños?|niñas?|los maestros|las maestras)\b/i.test(
        words,
      ),
    );
    expect(guessed).toEqual([]);
  });
});

describe('a rule that says no', () => {
  it('has a sentence in both languages for every code', () => {
    for (const locale of ['en', 'es'] as const) {
      const language = wholeLanguage(locale);
      for (const code of refusalCodes) expect(language.refusal({ code })).toMatch(/^[A-ZÁÉÍÓÚÑ].+\.$/u);
    }
  });

  it('names the lead of the case that is already open', () => {
    const refusal = { code: 'openCaseExists', values: { lead: 'Lucía D.' } } as const;
    expect(wholeLanguage('en').refusal(refusal)).toContain('Lucía D.');
    expect(wholeLanguage('es').refusal(refusal)).toContain('Lucía D.');
  });
});
