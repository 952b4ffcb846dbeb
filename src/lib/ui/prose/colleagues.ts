/** The cursors of colleagues: a mark of a colour, always with a name, where each of them is in the text. */
import type { Plugin } from 'prosemirror-state';
import { yCursorPlugin } from 'y-prosemirror';
import { Awareness } from 'y-protocols/awareness';

/** The cursors in one text, as `app/presence.ts` has them. */
export interface Beside {
  others(): ReadonlyMap<number, { readonly member: string; readonly cursor: object }>;
  say(cursor: unknown): void;
  onChange(listener: () => void): () => void;
}

interface Colleague {
  readonly name: string;
  readonly look: number;
}

/** As many colours as a glance tells apart. */
const LOOKS = 6;

type Doc = ConstructorParameters<typeof Awareness>[0];

/** The plugin, and what ends it. */
export function colleagues(
  doc: Doc,
  beside: Beside,
  nameOf: (member: string) => string,
): { readonly plugin: Plugin; readonly stop: () => void } {
  const awareness = new Awareness(doc);
  awareness.on('update', (_: unknown, origin: unknown) => {
    if (origin === 'local') beside.say(awareness.getLocalState()?.cursor ?? null);
  });
  const looks = new Map<string, number>();
  const follow = () => {
    const own = awareness.getLocalState();
    awareness.states.clear();
    if (own) awareness.states.set(doc.clientID, own);
    for (const [number, { member, cursor }] of beside.others()) {
      if (!looks.has(member)) looks.set(member, looks.size % LOOKS);
      // The colour is the style's, by the look: the plugin asks for one that it can read.
      const user = { name: nameOf(member), look: looks.get(member), color: '#000000' };
      // Their numbers are ours and no Yjs clients: below zero they never meet one.
      awareness.states.set(-number, { cursor, user });
    }
    awareness.emit('change', []);
  };
  const quiet = beside.onChange(follow);
  follow();
  return {
    plugin: yCursorPlugin(awareness, { cursorBuilder, selectionBuilder }),
    stop: () => {
      quiet();
      beside.say(null);
      awareness.destroy();
    },
  };
}

/** No style in an attribute: the policy of this app allows none. */
function cursorBuilder({ name, look }: Colleague): HTMLElement {
  const cursor = document.createElement('span');
  cursor.className = `colleague look-${look}`;
  // Who only hears the text is told under it who is here.
  cursor.ariaHidden = 'true';
  // The style draws the name: as text it would be copied along with the text around it.
  cursor.dataset.name = name;
  return cursor;
}

const selectionBuilder = ({ look }: Colleague) => ({ class: `colleague-selection look-${look}` });
