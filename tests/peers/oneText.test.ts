/** Several laptops write in one text: every letter stands, undoing takes back one's own, and no editor unsays what it does not know. */
import { splitBlock } from 'prosemirror-commands';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { Book } from '#lib/ledger/book.ts';
import { commands, newLine, proseKeys } from '#lib/ui/prose/proseActs.ts';
import { bound, guarded } from '#lib/ui/prose/bound.ts';
import { HeadlessEditor } from '../support/headlessEditor.ts';
import { idOf } from '../support/people.ts';

const ref = caseRef(idOf('Noor'));

interface Laptop {
  readonly book: Book;
  readonly editor: HeadlessEditor;
}

function laptop(from?: Laptop): Laptop {
  const book = new Book(ref);
  if (from) book.apply([from.book.snapshot()]);
  return { book, editor: new HeadlessEditor([...bound(book.fragment('plan')), ...proseKeys]) };
}

/** Each takes in what the others hold, twice, in both orders. */
function meet(...laptops: readonly Laptop[]): void {
  for (const order of [laptops, laptops.toReversed()])
    for (const one of order)
      for (const other of order) if (one !== other) one.book.apply([other.book.snapshot()]);
}

const textOf = ({ book }: Laptop): string =>
  book
    .prose('plan')
    .blocks.map((block) => ('line' in block ? block.line.map(({ text }) => text).join('') : ''))
    .join('\n');

describe('two laptops and one sentence', () => {
  it('keeps the letters of both, the same on both, and in both editors', () => {
    const luz = laptop();
    luz.editor.types('Noor sings.');
    const amir = laptop(luz);
    luz.editor.goesTo(5);
    luz.editor.dispatch(luz.editor.state.tr.insertText(' often', 5));
    amir.editor.types(' We ask the choir.');
    meet(luz, amir);
    for (const one of [luz, amir]) {
      expect(textOf(one)).toBe('Noor often sings. We ask the choir.');
      expect(one.editor.text).toBe(textOf(one));
    }
  });

  it('keeps both when both begin on the empty page at the same moment', () => {
    const [luz, amir, june] = [laptop(), laptop(), laptop()];
    luz.editor.types('Choir on Tuesday');
    amir.editor.types('Lunch with June');
    june.editor.types('Bus pass');
    meet(luz, amir, june);
    for (const words of ['Choir on Tuesday', 'Lunch with June', 'Bus pass'])
      for (const one of [luz, amir, june]) expect(one.editor.text).toContain(words);
    expect(textOf(luz)).toBe(textOf(amir));
    expect(textOf(luz)).toBe(textOf(june));
  });

  it('keeps both in one paragraph that was empty when they began', () => {
    const luz = laptop();
    luz.editor.types('x');
    luz.editor.dispatch(luz.editor.state.tr.delete(1, 2));
    const amir = laptop(luz);
    luz.editor.types('left ');
    amir.editor.types('right ');
    meet(luz, amir);
    luz.editor.types('more');
    meet(luz, amir);
    for (const one of [luz, amir]) {
      expect(one.editor.text.replaceAll(/\s/g, '')).toHaveLength('leftrightmore'.length);
      for (const word of ['left', 'right', 'more']) expect(one.editor.text).toContain(word);
    }
    expect(textOf(luz)).toBe(textOf(amir));
  });
});

describe('what the editor can make', () => {
  it('is read whole by whoever only reads', () => {
    const luz = laptop();
    const { editor, book } = luz;
    editor.does(commands.heading);
    editor.types('What helps');
    editor.does(splitBlock);
    editor.does(commands.strong);
    editor.dispatch(editor.state.tr.insertText('choir'));
    editor.does(commands.strong);
    editor.does(newLine);
    editor.does(commands.em);
    editor.dispatch(editor.state.tr.insertText('daily'));
    editor.does(splitBlock);
    editor.does(commands.bulletList);
    editor.dispatch(editor.state.tr.insertText('lunch'));
    expect(book.prose('plan')).toEqual({
      misfits: 0,
      blocks: [
        { kind: 'heading', line: [{ text: 'What helps', marks: [] }] },
        {
          kind: 'paragraph',
          line: [
            { text: 'choir', marks: ['strong'] },
            { text: '\n', marks: [] },
            { text: 'daily', marks: ['em'] },
          ],
        },
        { kind: 'bulletList', items: [[[{ text: 'lunch', marks: [] }]]] },
      ],
    });
    editor.does(commands.numberedList);
    expect(book.prose('plan').blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'numberedList',
    ]);
    editor.does(commands.numberedList);
    expect(book.prose('plan').blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });
});

describe('undoing', () => {
  it('takes back what I wrote, never what a colleague wrote, also inside what I began', () => {
    const luz = laptop();
    luz.editor.types('I began this. ');
    const amir = laptop(luz);
    amir.editor.types('He went on.');
    meet(luz, amir);
    expect(luz.editor.does(commands.undo)).toBe(true);
    expect(luz.editor.text).toBe('He went on.');
    expect(luz.editor.does(commands.undo)).toBe(false);
    meet(luz, amir);
    expect(textOf(amir)).toBe('He went on.');
    expect(luz.editor.does(commands.redo)).toBe(true);
    meet(luz, amir);
    expect(textOf(amir)).toBe('I began this. He went on.');
  });

  it('leaves a heading that I made standing once a colleague writes under it', () => {
    const luz = laptop();
    luz.editor.does(commands.heading);
    luz.editor.types('Mine');
    const amir = laptop(luz);
    amir.editor.types(' and his');
    meet(luz, amir);
    while (luz.editor.does(commands.undo));
    meet(luz, amir);
    expect(textOf(luz).trim()).toBe('and his');
    expect(textOf(amir).trim()).toBe('and his');
  });
});

describe('a text from a newer version, or from somebody who is wrong', () => {
  const odd = () => {
    const table = new Y.XmlElement('table');
    table.insert(0, [new Y.XmlText('a row that this version does not know')]);
    return table;
  };

  it('is let go by the editor, which would delete it for everyone', () => {
    const luz = laptop();
    luz.editor.types('Plan');
    const newer = laptop(luz);
    newer.editor.close();
    newer.book.fragment('plan').insert(1, [odd()]);

    const unguarded = laptop(luz);
    expect(() => meet(unguarded, newer)).not.toThrow();
    expect(textOf(newer), 'what the editor does by itself').not.toContain('a row');

    const other = laptop(luz);
    other.editor.close();
    other.book.fragment('plan').insert(1, [odd()]);
    const amir = new Book(ref);
    amir.apply([luz.book.snapshot()]);
    const fragment = amir.fragment('plan');
    const open: HeadlessEditor[] = [];
    guarded(
      fragment,
      () => amir.prose('plan').misfits === 0,
      () => open.pop()?.close(),
    );
    open.push(new HeadlessEditor(bound(fragment)));
    amir.apply([other.book.snapshot()]);
    expect(amir.prose('plan').misfits).toBe(1);
    expect(fragment.toString()).toContain('a row that this version does not know');
    expect(amir.unkept(), 'nothing was written here').toBeUndefined();
  });
});
