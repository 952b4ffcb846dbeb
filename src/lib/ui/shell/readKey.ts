import { isSingle, shortcuts, type Deed } from './shortcuts.ts';

export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The character as the person's own layout gives it; a layout without Latin letters is read by the place of its keys. */
function characterOf({ key, code }: Stroke): string {
  const character = key.length === 1 ? key.toLowerCase() : key;
  const other = character.length === 1 && character > '\u007f' && character !== character.toUpperCase();
  return other && code.startsWith('Key') ? code.slice(3).toLowerCase() : character;
}

const isLetter = (character: string): boolean => /^[a-z]$/.test(character);

/** `?` and `/` need Shift or AltGr on many layouts, a letter never does. */
function isPlain(stroke: Stroke, character: string): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = stroke;
  if (isLetter(character)) return !ctrlKey && !metaKey && !altKey && !shiftKey;
  return !metaKey && ctrlKey === altKey;
}

export function readKey(stroke: Stroke, singles: boolean): Deed | undefined {
  const character = characterOf(stroke);
  const chord = (stroke.ctrlKey || stroke.metaKey) && !stroke.altKey;
  const pressed = shortcuts.find((shortcut) => {
    if (shortcut.readElsewhere || shortcut.keys.at(-1) !== character) return false;
    return isSingle(shortcut) ? singles && isPlain(stroke, character) : chord;
  });
  return pressed?.does;
}

/** After `g`: the place whose letter was pressed. */
export function readPlace<Place extends string>(
  stroke: Stroke,
  places: readonly Place[],
  letters: Readonly<Record<Place, string>>,
): Place | undefined {
  const character = characterOf(stroke);
  return isPlain(stroke, character) ? places.find((place) => letters[place] === character) : undefined;
}
