import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Prose } from '#lib/domain/record/prose.ts';
import { mendProse, readProse } from './prose.ts';

const written = (fill: (fragment: Y.XmlFragment) => void): Y.XmlFragment => {
  const fragment = new Y.Doc().getXmlFragment('plan');
  fill(fragment);
  return fragment;
};

const element = (name: string, ...children: (string | Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
  );
  return made;
};

const wordsOf = ({ blocks }: Prose): string =>
  blocks
    .flatMap((block) => ('line' in block ? [block.line] : block.items.flat()))
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' | ');

describe('a text that several people write', () => {
  it('reads paragraphs, headings, lists, bold, italic and line breaks', () => {
    const bold = new Y.XmlText();
    bold.insert(0, 'He sings');
    bold.format(3, 5, { strong: {} });
    const fragment = written((text) => {
      text.insert(0, [
        element('heading', 'What helps'),
        element('paragraph', bold, element('hardBreak'), 'daily'),
        element('numberedList', element('listItem', element('paragraph', 'choir'))),
      ]);
    });
    expect(readProse(fragment)).toEqual({
      misfits: 0,
      blocks: [
        { kind: 'heading', line: [{ text: 'What helps', marks: [] }] },
        {
          kind: 'paragraph',
          line: [
            { text: 'He ', marks: [] },
            { text: 'sings', marks: ['strong'] },
            { text: '\n', marks: [] },
            { text: 'daily', marks: [] },
          ],
        },
        { kind: 'numberedList', items: [[[{ text: 'choir', marks: [] }]]] },
      ],
    });
  });

  it.each<[string, (text: Y.XmlFragment) => void, string]>([
    ['a script', (text) => text.insert(0, [element('script', 'alert(1)')]), 'alert(1)'],
    ['a link', (text) => text.insert(0, [element('paragraph', element('a', 'see here'))]), 'see here'],
    [
      'a mark that is not known',
      (text) => {
        const linked = new Y.XmlText();
        linked.insert(0, 'read this', { link: { href: 'javascript:alert(1)' } });
        text.insert(0, [element('paragraph', linked)]);
      },
      'read this',
    ],
    [
      'a property',
      (text) => {
        const aside = element('paragraph', 'to the right');
        aside.setAttribute('onclick', 'alert(1)');
        text.insert(0, [aside]);
      },
      'to the right',
    ],
    [
      'a picture in the text',
      (text) => {
        const held = new Y.XmlText();
        held.insert(0, 'before after');
        held.insertEmbed(7, { image: 'https://example.org' });
        text.insert(0, [element('paragraph', held)]);
      },
      'before after',
    ],
    ['text outside of any paragraph', (text) => text.insert(0, [new Y.XmlText('loose')]), 'loose'],
    [
      'a list in a list',
      (text) => text.insert(0, [element('bulletList', element('bulletList', 'inner'))]),
      'inner',
    ],
  ])('shows the words of %s as plain text, counts it, and can be mended', (_, fill, words) => {
    const fragment = written(fill);
    const before = readProse(fragment);
    expect([before.misfits > 0, wordsOf(before)]).toEqual([true, words]);
    mendProse(fragment);
    expect([readProse(fragment).misfits, wordsOf(readProse(fragment))]).toEqual([0, words]);
  });

  it('is not thrown off by depth that nobody writes', () => {
    const nested = (levels: number) =>
      written((text) => {
        text.insert(0, [element('paragraph', 'above'), element('span')]);
        let deepest = text.get(1) as Y.XmlElement;
        for (let depth = 0; depth < levels; depth += 1) {
          deepest.insert(0, [new Y.XmlElement('span')]);
          deepest = deepest.get(0) as Y.XmlElement;
        }
      });
    expect(readProse(nested(4_000)).misfits).toBe(1);
    const fragment = nested(1_000);
    mendProse(fragment);
    expect([readProse(fragment).misfits, wordsOf(readProse(fragment))]).toEqual([0, 'above']);
  });

  it('whatever a hostile teammate puts in: nothing throws, no word that it shows is lost by mending', () => {
    const name = fc.constantFrom(
      'paragraph',
      'heading',
      'bulletList',
      'listItem',
      'hardBreak',
      'script',
      'img',
    );
    const { tree } = fc.letrec<{ tree: () => unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string().map((text) => () => new Y.XmlText(text)),
        fc.string().map((text) => () => {
          const marked = new Y.XmlText();
          marked.insert(0, text, { [text || 'strong']: { a: 1 } });
          marked.insertEmbed(0, { src: text });
          return marked;
        }),
        fc.constant(() => new Y.XmlHook('hook')),
        fc
          .tuple(name, fc.array(tie('tree'), { maxLength: 4 }), fc.boolean())
          .map(([tag, children, dressed]) => () => {
            const made = new Y.XmlElement(tag);
            made.insert(
              0,
              children.map((child) => (child as () => Y.XmlElement)()),
            );
            if (dressed) made.setAttribute('style', 'x');
            return made;
          }),
      ) as fc.Arbitrary<() => unknown>,
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const fragment = written((text) =>
          text.insert(
            0,
            trees.map((make) => make() as Y.XmlElement),
          ),
        );
        const before = readProse(fragment);
        mendProse(fragment);
        const after = readProse(fragment);
        expect(after.misfits).toBe(0);
        expect(wordsOf(after).replaceAll(' | ', '')).toBe(wordsOf(before).replaceAll(' | ', ''));
      }),
      { numRuns: 300 },
    );
  });
});
