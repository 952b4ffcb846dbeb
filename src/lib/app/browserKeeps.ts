/** What is known of this browser's keeping: asked before real names are typed, because no browser says it by itself. */
import { allPlaces, leaveMark, readMarks, type Mark, type Marks, type Place } from '#lib/vault/firstMark.ts';

export type Keeps =
  | { readonly is: 'unmarked' }
  /** The mark is there; whether the browser was closed since then only a person knows. */
  | { readonly is: 'marked' }
  | { readonly is: 'kept' }
  | { readonly is: 'forgot'; readonly lost: readonly Place[] };

/** `cameBack`: a person says, or the address that they were given says, that a mark was left before a restart. */
export function whatItKeeps(marks: Marks, cameBack: boolean): Keeps {
  const answers = allPlaces.map((place) => marks[place]);
  const mark = answers.find((answer) => answer !== undefined && answer !== 'silent');
  if (!mark)
    return cameBack && !answers.includes('silent') ? { is: 'forgot', lost: allPlaces } : { is: 'unmarked' };
  const lost = mark.left.filter((place) => !marks[place]);
  if (lost.length > 0) return { is: 'forgot', lost };
  if (mark.lost.length > 0 && !cameBack) return { is: 'forgot', lost: mark.lost };
  return { is: mark.shown ? 'kept' : 'marked' };
}

export async function browserKeeps(cameBack: boolean): Promise<Keeps> {
  return whatItKeeps(await readMarks(), cameBack);
}

/** Leaves a mark that says what is known by now, in every place that takes it. */
export async function noteKeeping(keeps: Keeps): Promise<void> {
  const about: Omit<Mark, 'left'> = {
    shown: keeps.is === 'kept',
    lost: keeps.is === 'forgot' ? [...keeps.lost] : [],
  };
  await leaveMark(about);
}
