import { bareText } from '#lib/kernel/bareText.ts';

/** Names give way to initials where somebody may look over a shoulder. Rather a word too many than a name too few. */

export interface NamesToHide {
  /** Folded words of students' and guardians' names. */
  readonly words: ReadonlySet<string>;
  /** Names of the staff, which stay even where a student shares a word with them. */
  readonly staff: RegExp | undefined;
}

export function namesToHide(names: Iterable<string>, staff: readonly string[]): NamesToHide {
  const words = new Set<string>();
  for (const name of names)
    for (const [word] of name.matchAll(WORD)) if (tells(word)) words.add(bareText(word));
  const kept = staff.filter((name) => name.trim() !== '').map(escaped);
  return { words, staff: kept.length > 0 ? new RegExp(`(${kept.join('|')})`, 'giu') : undefined };
}

/**
 * A word of a name hides where it is written as one, with a capital letter, and beside another in whatever letters:
 * "will call Will" keeps its first word. Hiding what is hidden changes nothing.
 */
export function hideNames(text: string, { words, staff }: NamesToHide): string {
  if (words.size === 0) return text;
  const pieces = staff ? text.split(staff) : [text];
  return pieces.map((piece, place) => (place % 2 === 1 ? piece : hideIn(piece, words))).join('');
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Parts of names that name nobody. */
const PARTICLES = new Set(
  'al bin da de del den der di do dos du e el ibn la las le los van von y'.split(' '),
);

const tells = (word: string): boolean => word.length > 1 && !PARTICLES.has(word);
const isCapital = (word: string): boolean => word !== word.toLowerCase() || word === word.toUpperCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function hideIn(text: string, words: ReadonlySet<string>): string {
  const found = [...text.matchAll(WORD)].map(([word]) => word);
  const named = found.map((word) => tells(word) && words.has(bareText(word)));
  let at = -1;
  return text.replace(WORD, (word) => {
    at += 1;
    const beside = named[at - 1] === true || named[at + 1] === true;
    return named[at] && (beside || isCapital(word)) ? initial(word) : word;
  });
}

/** Its mark stays with the first letter. */
const initial = (word: string): string => `${word.normalize('NFC').at(0)?.toUpperCase() ?? ''}.`;
