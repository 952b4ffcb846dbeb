/** Puts an editor over a text that several people write together, letter by letter. */
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { bound, guarded, type Fragment } from './bound.ts';
import { colleagues, type Beside } from './colleagues.ts';
import { commands, lookOf, proseKeys, type ProseAct, type ProseLook } from './proseActs.ts';
import { schema } from './schema.ts';
import { takeIn } from './takeIn.ts';

export interface Writing {
  readonly fragment: Fragment;
  /** False where the editor would take away from everyone what it does not know: then it lets go. */
  readonly fits: () => boolean;
  readonly beside: Beside;
  readonly nameOf: (member: string) => string;
  /** Of the element that is written in. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onlook: (look: ProseLook) => void;
}

export interface Editor {
  readonly act: (name: ProseAct) => void;
  readonly destroy: () => void;
}

export function writeProse(place: HTMLElement, writing: Writing): Editor | undefined {
  const { fragment, fits, onlook } = writing;
  const { doc } = fragment;
  if (!doc || !fits()) return undefined;
  const beside = colleagues(doc, writing.beside, writing.nameOf);
  const unguard = guarded(fragment, fits, () => destroy());
  const looks = new Plugin({ view: () => ({ update: ({ state }) => onlook(lookOf(state)) }) });
  const plugins = [...bound(fragment), beside.plugin, ...proseKeys, looks];
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ schema, plugins }),
    attributes: { ...writing.attributes },
    handleDOMEvents: {
      paste: (_, event) => taken(event, event.clipboardData),
      drop: (_, event) => {
        // What is moved inside the text is the editor's own business.
        if (view.dragging) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return taken(event, event.dataTransfer, at?.pos);
      },
    },
  });
  onlook(lookOf(view.state));

  function taken(event: Event, data: DataTransfer | null, at?: number): boolean {
    event.preventDefault();
    if (data) takeIn(view, data, at);
    return true;
  }

  function destroy(): void {
    unguard();
    if (view.isDestroyed) return;
    view.destroy();
    beside.stop();
  }

  return {
    act: (name) => {
      if (view.isDestroyed) return;
      commands[name](view.state, view.dispatch);
      view.focus();
    },
    destroy,
  };
}
