/** Every key that does something: the list on `?` is drawn from here, keys are read by it, and a test presses each. */

/** What a key can do from anywhere, and what it presses where a page has such a button (`data-shortcut`). */
export type Deed =
  | 'find'
  | 'keys'
  | 'going'
  | 'next'
  | 'previous'
  | 'refer'
  | 'log'
  | 'safety'
  | 'undo'
  | 'hideNames'
  | 'close'
  | 'send';

export interface Shortcut {
  readonly does: Deed;
  /** One character, or `Mod` for Ctrl and Command. */
  readonly keys: readonly string[];
  /** Browsers close what lies over a page, and forms send themselves: these are listed, not read. */
  readonly readElsewhere?: true;
}

export const shortcuts: readonly Shortcut[] = [
  { does: 'find', keys: ['/'] },
  { does: 'find', keys: ['Mod', 'k'] },
  { does: 'going', keys: ['g'] },
  { does: 'next', keys: ['n'] },
  { does: 'previous', keys: ['p'] },
  { does: 'refer', keys: ['r'] },
  { does: 'log', keys: ['l'] },
  { does: 'safety', keys: ['s'] },
  { does: 'undo', keys: ['u'] },
  { does: 'hideNames', keys: ['h'] },
  { does: 'hideNames', keys: ['Mod', '.'] },
  { does: 'keys', keys: ['?'] },
  { does: 'close', keys: ['Escape'], readElsewhere: true },
  { does: 'send', keys: ['Mod', 'Enter'], readElsewhere: true },
];

/** Keys of one character can be switched off (WCAG 2.1.4); chords always work. */
export const isSingle = ({ keys }: Shortcut): boolean => keys.length === 1 && keys[0]?.length === 1;
