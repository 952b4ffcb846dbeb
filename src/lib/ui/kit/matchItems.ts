import { bareText } from '#lib/kernel/bareText.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The heading it stands under: people, places, things to do. */
  readonly group: string;
  readonly run: () => void;
}

/** Every word typed must begin a word of the label or the hint; labels that begin with it come first. At most `most`. */
export function matchItems(items: readonly PaletteItem[], typed: string, most = 20): readonly PaletteItem[] {
  const wanted = bareText(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items.slice(0, most);
  const ranked = items.flatMap((item) => {
    const { label, words } = bared(item);
    if (!wanted.every((part) => words.some((word) => word.startsWith(part)))) return [];
    return [{ item, rank: label.startsWith(wanted[0] ?? '') ? 0 : 1 }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ item }) => item);
}

/** Baring 3,000 labels at every key would cost a frame. */
const baredOnce = new WeakMap<PaletteItem, { readonly label: string; readonly words: readonly string[] }>();

function bared(item: PaletteItem) {
  const known = baredOnce.get(item);
  if (known) return known;
  const label = bareText(item.label);
  const made = { label, words: `${label} ${bareText(item.hint ?? '')}`.split(/[^\p{L}\p{N}]+/u) };
  baredOnce.set(item, made);
  return made;
}

/** The items under their headings, each heading once, in the order of its first item. */
export function byGroup(
  items: readonly PaletteItem[],
): readonly (readonly [string, readonly PaletteItem[]])[] {
  const groups = new Set(items.map(({ group }) => group));
  return [...groups].map((group) => [group, items.filter((item) => item.group === group)]);
}
