/**
 * Names of other students in what somebody wrote (34 CFR 99.12: a parent may see only what is about their own child).
 * Rather a word too many than a name too few: whoever makes the copy looks at each and may let one stand.
 */
import { bareText } from '#lib/kernel/bareText.ts';

export interface Others {
  /** Folded words of other students' names that are in no name of this student, the family or the staff. */
  readonly words: ReadonlySet<string>;
  /** Folded words that stand beside one in the same name: "Ben Haddad" is one name, though Noor's is Haddad too. */
  readonly beside: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]+/gu;
const PARTICLES = new Set(
  'al bin da de del den der di do dos du e el ibn la las le los van von y'.split(' '),
);

const wordsOf = (names: Iterable<string>): Set<string> => {
  const words = new Set<string>();
  for (const name of names)
    for (const [word] of name.matchAll(WORD))
      if (word.length > 1 && !PARTICLES.has(word.toLowerCase())) words.add(bareText(word));
  return words;
};

/** `own`: names of this student, of the family and of the staff, which stay. */
export function othersThan(own: Iterable<string>, others: Iterable<string>): Others {
  const beside = wordsOf(own);
  const words = new Set([...wordsOf(others)].filter((word) => !beside.has(word)));
  return { words, beside };
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** The same for every way of writing it. */
  readonly key: string;
}

const isCapital = (word: string): boolean => word !== word.toLowerCase() || word === word.toUpperCase();

/** Words that stand together are one name. A word with a small letter names nobody, unless it stands beside one that does. */
function find(text: string, { words, beside }: Others): readonly Found[] {
  const found: Found[] = [];
  let run: { from: number; to: number; parts: string[]; named: boolean } | undefined;
  const close = () => {
    if (run?.named) found.push({ from: run.from, to: run.to, key: run.parts.join(' ') });
    run = undefined;
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const from = match.index;
    const bare = bareText(word);
    const isOther = words.has(bare);
    const inName = isCapital(word) && (isOther || beside.has(bare));
    if (run && !/^[ \u00a0-]+$/.test(text.slice(run.to, from))) close();
    if (!inName && !(run?.named && isOther)) close();
    else {
      run ??= { from, to: from, parts: [], named: false };
      run.to = from + word.length;
      run.parts.push(bare);
      run.named ||= isOther;
    }
  }
  close();
  return found;
}

/** Each name that is found, as it was first written, and how often. */
export function namesFound(
  texts: readonly string[],
  others: Others,
): readonly { readonly key: string; readonly name: string; readonly times: number }[] {
  const all = new Map<string, { key: string; name: string; times: number }>();
  for (const text of texts)
    for (const { key, from, to } of find(text, others)) {
      const known = all.get(key);
      all.set(
        key,
        known ? { ...known, times: known.times + 1 } : { key, name: text.slice(from, to), times: 1 },
      );
    }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** `shown`: keys of names that somebody lets stand. */
export function withoutOthers(
  text: string,
  others: Others,
  shown: ReadonlySet<string>,
  instead: string,
): string {
  let said = '';
  let at = 0;
  for (const { from, to, key } of find(text, others)) {
    if (shown.has(key)) continue;
    said += text.slice(at, from) + instead;
    at = to;
  }
  return said + text.slice(at);
}
