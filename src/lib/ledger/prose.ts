/**
 * Reads and mends text that several people write together. A fragment may come from another version or from somebody who
 * means harm: whatever lies in it, nothing throws, and words that do not fit come out as plain text and are counted.
 */
import * as Y from 'yjs';
import { proseMarks, type Line, type Prose, type ProseBlock, type Span } from '#lib/domain/record/prose.ts';

/** Deeper than anybody writes: what lies below is counted, not read. */
const DEEPEST = 200;

export function readProse(fragment: Y.XmlFragment): Prose {
  const reading = new Reading();
  const blocks = fragment.toArray().flatMap((child) => reading.block(child));
  return { blocks, misfits: reading.misfits };
}

/** Puts plain text in the place of every piece that does not fit, so that people can write here again. */
export function mendProse(fragment: Y.XmlFragment): void {
  fragment.doc?.transact(() => {
    for (let index = fragment.length - 1; index >= 0; index -= 1) {
      const reading = new Reading();
      const blocks = reading.block(fragment.get(index));
      if (reading.misfits === 0) continue;
      fragment.delete(index, 1);
      fragment.insert(index, blocks.map(elementOf));
    }
  });
}

class Reading {
  misfits = 0;

  block(child: unknown): ProseBlock[] {
    if (child instanceof Y.XmlElement && bare(child)) {
      const { nodeName } = child;
      if (nodeName === 'paragraph' || nodeName === 'heading')
        return [{ kind: nodeName, line: this.#line(child) }];
      if (nodeName === 'bulletList' || nodeName === 'numberedList')
        return [{ kind: nodeName, items: child.toArray().map((item) => this.#item(item)) }];
    }
    return this.#plain(child).map((line) => ({ kind: 'paragraph', line }));
  }

  #item(child: unknown): Line[] {
    if (!(child instanceof Y.XmlElement) || child.nodeName !== 'listItem' || !bare(child))
      return this.#plain(child);
    return child.toArray().flatMap((part) => {
      const fits = part instanceof Y.XmlElement && part.nodeName === 'paragraph' && bare(part);
      return fits ? [this.#line(part)] : this.#plain(part);
    });
  }

  #line(element: Y.XmlElement): Line {
    return element.toArray().flatMap((child: unknown): Line => {
      if (child instanceof Y.XmlText) return this.#spans(child);
      const isBreak = child instanceof Y.XmlElement && child.nodeName === 'hardBreak' && bare(child);
      if (isBreak && child.length === 0) return [{ text: '\n', marks: [] }];
      return this.#plain(child).flat();
    });
  }

  #spans(text: Y.XmlText): Line {
    return deltaOf(text).flatMap(({ insert, attributes }): Line => {
      const worn = Object.keys(attributes ?? {});
      const marks = proseMarks.filter((mark) => worn.includes(mark));
      if (typeof insert !== 'string' || marks.length !== worn.length) this.misfits += 1;
      return typeof insert === 'string' ? [{ text: insert, marks }] : [];
    });
  }

  /** One line for each piece of text inside, without recursion: depth is the other side's to choose. */
  #plain(root: unknown): Line[] {
    this.misfits += 1;
    const lines: Span[][] = [];
    const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: root, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { part, depth } = next;
      if (typeof part === 'string') lines.push([{ text: part, marks: [] }]);
      else if (part instanceof Y.XmlText) lines.push(textOf(part));
      else if (part instanceof Y.XmlElement && depth < DEEPEST)
        for (const child of part.toArray().toReversed()) waiting.push({ part: child, depth: depth + 1 });
    }
    return lines.filter((line) => line.length > 0);
  }
}

interface Piece {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Typed `any` by Yjs. */
const deltaOf = (text: Y.XmlText): readonly Piece[] => text.toDelta();

const textOf = (text: Y.XmlText): Span[] =>
  deltaOf(text).flatMap(({ insert }) => (typeof insert === 'string' ? [{ text: insert, marks: [] }] : []));

/** None of our pieces has a property; one that has may mean something to a newer version. */
const bare = (element: Y.XmlElement): boolean => Object.keys(element.getAttributes()).length === 0;

function elementOf(block: ProseBlock): Y.XmlElement {
  if ('line' in block) return filled(block.kind, inlineOf(block.line));
  return filled(
    block.kind,
    block.items.map((lines) =>
      filled(
        'listItem',
        lines.map((line) => filled('paragraph', inlineOf(line))),
      ),
    ),
  );
}

function filled(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name);
  element.insert(0, children);
  return element;
}

/** Neighbouring pieces of text lie in one Yjs text, as the editor wants them. */
function inlineOf(line: Line): (Y.XmlElement | Y.XmlText)[] {
  const parts: (Y.XmlElement | Y.XmlText)[] = [];
  let spans: Span[] = [];
  const close = () => {
    if (spans.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(
      spans.map((span) => ({
        insert: span.text,
        attributes: Object.fromEntries(span.marks.map((mark) => [mark, {}])),
      })),
    );
    parts.push(text);
    spans = [];
  };
  for (const span of line) {
    if (span.text === '\n') {
      close();
      parts.push(new Y.XmlElement('hardBreak'));
    } else spans.push(span);
  }
  close();
  return parts;
}
