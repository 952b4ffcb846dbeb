/** Ties an editor to a text of Yjs: both ways, with an undoing that is one's own, and never at the cost of others' words. */
import type { Plugin } from 'prosemirror-state';
import { ySyncPlugin, yUndoPlugin } from 'y-prosemirror';

export type Fragment = Parameters<typeof ySyncPlugin>[0];

/** Undoing what I made leaves standing what a colleague wrote into it. */
const protectedNodes = new Set(['paragraph', 'heading', 'bulletList', 'numberedList', 'listItem']);

export const bound = (fragment: Fragment): readonly Plugin[] => [
  ySyncPlugin(fragment),
  yUndoPlugin({ protectedNodes }),
];

/**
 * Calls `letGo` when something has arrived that does not fit. To be called before the editor is tied: its own listener
 * deletes for everyone what it cannot show, and listeners hear in the order in which they came. Returns how to stop.
 */
export function guarded(fragment: Fragment, fits: () => boolean, letGo: () => void): () => void {
  const guard = (_: unknown, { local }: { readonly local: boolean }) => {
    if (!local && !fits()) letGo();
  };
  fragment.observeDeep(guard);
  return () => fragment.unobserveDeep(guard);
}
