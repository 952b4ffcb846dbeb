/** The editor's own state and plugins without a screen: what a browser's view does for them, and nothing else. */
import { EditorState, TextSelection, type Command, type Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from '#lib/ui/prose/schema.ts';

export class HeadlessEditor {
  state: EditorState;
  readonly docView = null;
  readonly dom = new EventTarget();
  readonly #views: ReturnType<NonNullable<Plugin['spec']['view']>>[] = [];

  constructor(plugins: readonly Plugin[]) {
    this.state = EditorState.create({ schema, plugins: [...plugins] });
    for (const plugin of plugins) {
      const view = plugin.spec.view?.(this as unknown as EditorView);
      if (view) this.#views.push(view);
    }
  }

  hasFocus = (): boolean => false;

  dispatch = (transaction: Transaction): void => {
    const before = this.state;
    this.state = before.apply(transaction);
    for (const view of this.#views) view.update?.(this as unknown as EditorView, before);
  };

  /** Types at the end of a block, counted from 0. */
  types(text: string, block = 0): void {
    let end = 0;
    this.state.doc.forEach((node, offset, index) => {
      if (index === block) end = offset + node.nodeSize - 1;
    });
    this.goesTo(end);
    this.dispatch(this.state.tr.insertText(text));
  }

  /** Puts the cursor after the n-th letter of the text. */
  goesTo(position: number): void {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)));
  }

  does(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  get text(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '\n', '\n');
  }

  close(): void {
    for (const view of this.#views) view.destroy?.();
  }
}
