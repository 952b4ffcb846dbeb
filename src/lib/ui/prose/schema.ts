/** The editor's own words for `domain/record/prose.ts`: what is not here cannot be typed, pasted or shown. */
import { Schema, type NodeSpec } from 'prosemirror-model';

const LINES = 'p, div, ul, ol, h1, h2, h3, h4, h5, h6, table';

const lines = (tag: string, content: string): NodeSpec => ({
  content,
  group: 'block',
  parseDOM: [{ tag }],
  toDOM: () => [tag, 0],
});

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: lines('p', 'inline*'),
    heading: {
      ...lines('h3', 'inline*'),
      defining: true,
      parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
    },
    bulletList: lines('ul', 'listItem+'),
    numberedList: lines('ol', 'listItem+'),
    listItem: { ...lines('li', 'paragraph+'), group: '', defining: true },
    text: { group: 'inline' },
    hardBreak: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
  },
  marks: {
    strong: {
      // Some programs put a whole page into one <b>.
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (element) => (element.querySelector(LINES) ? false : null) },
      ],
      toDOM: () => ['strong', 0],
    },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});
