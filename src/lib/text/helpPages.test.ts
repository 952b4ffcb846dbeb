import { describe, expect, it } from 'vitest';
import { helpPages } from './helpPages.ts';
import { en, es } from './words.ts';

const sentences = (page: unknown): string[] =>
  typeof page === 'string' ? [page] : Object.values(Object(page)).flatMap(sentences);

const pagesOf = ({ places, safe, wrong }: typeof helpPages.en) => ({ ...places, safe, wrong });
const both = [
  { locale: 'en', words: en, pages: pagesOf(helpPages.en), quote: /“([^”]+)”/g },
  { locale: 'es', words: es, pages: pagesOf(helpPages.es), quote: /«([^»]+)»/g },
];

describe.each(both)('help in $locale', ({ words, pages, quote }) => {
  it('has a page for every place, with three things to do and what never happens there', () => {
    expect(Object.keys(pages)).toEqual([...Object.keys(words.places), 'safe', 'wrong']);
    for (const page of Object.values(pages)) {
      if (!('does' in page)) continue;
      expect(page.does).toHaveLength(3);
      expect(page.never.length).toBeGreaterThan(0);
    }
  });

  it('says it in at most 200 words a page, in short sentences', () => {
    for (const [name, page] of Object.entries(pages)) {
      const all = sentences(page);
      const count = all.join(' ').split(/\s+/).length;
      expect(count, name).toBeLessThanOrEqual(200);
      for (const sentence of all.flatMap((text) => text.split(/[.:?]\s/)))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
    }
  });

  it('calls every button by the name that it has', () => {
    const said = sentences(words).join('\n').toLowerCase();
    const quoted = sentences(pages).flatMap((text) => [...text.matchAll(quote)].map(([, name]) => name));
    expect(quoted.length).toBeGreaterThan(4);
    for (const name of quoted) expect(said).toContain(name?.toLowerCase());
  });

  it('guesses no gender', () => {
    const guessed = sentences(pages).filter((text) =>
      /\b(he|she|his|her|him|él|ella|alumnos?|alumnas?|niños?|niñas?)\b/i.test(text),
    );
    expect(guessed).toEqual([]);
  });
});
