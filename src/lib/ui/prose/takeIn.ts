/**
 * What is pasted or dropped comes in as far as it fits the schema. The editor's own way would set raw HTML, which this
 * app's policy forbids: the browser's sanitizer reads it instead, and where there is none, plain text comes in.
 */
import { DOMParser, Fragment, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { schema } from './schema.ts';

interface Sanitizing {
  setHTML(html: string): void;
}

const sanitizes = (element: object): element is Sanitizing => 'setHTML' in element;

/** `at` is a place in the text, for what is dropped; else it takes the place of what is selected. */
export function takeIn(view: EditorView, data: DataTransfer, at?: number): void {
  const slice = fromHtml(data.getData('text/html')) ?? fromText(data.getData('text/plain'));
  if (slice.size === 0) return;
  const { tr } = view.state;
  if (at === undefined) tr.replaceSelection(slice);
  else tr.replaceRange(at, at, slice);
  view.dispatch(tr.scrollIntoView());
}

function fromHtml(html: string): Slice | undefined {
  // A page of its own, which shows nothing and fetches nothing.
  const { body } = document.implementation.createHTMLDocument();
  if (html === '' || !sanitizes(body)) return undefined;
  body.setHTML(html);
  return DOMParser.fromSchema(schema).parseSlice(body);
}

function fromText(text: string): Slice {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split(/\n+/);
  const paragraphs = lines.map((line) =>
    schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
  );
  return text === '' ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1);
}
