/**
 * What a student wrote alone on this device, in the case that somebody handed over: the words as rows of their own, and
 * one row that says what was asked, what was left out, and who was named as a reader before the student agreed.
 */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** What the page asks beside strengths. */
export const ownParts = ['goingOn', 'want', 'health', 'family'] as const;
export type OwnPart = (typeof ownParts)[number];

/** Where the Protection of Pupil Rights Amendment asks for a notice first: 20 U.S.C. 1232h. */
export const noticedParts = ['health', 'family'] as const satisfies readonly OwnPart[];

/** Who may read a part: everyone whom the page named, or the adult alone who handed the laptop over. */
export const ownReaders = ['list', 'one'] as const;

/**
 * What stands for the list, and what does not: left out on purpose, or as good as, because nobody owes an answer; or told
 * to one adult alone. The case does not tell which, or its readers would know what a confidence is about.
 */
const partAnswers = ['list', 'notHere'] as const;

const said = { on: field.date, at: field.instant, by: field.id };

const page = v.object({
  ...rowFields,
  goingOn: v.picklist(partAnswers),
  want: v.picklist(partAnswers),
  health: v.picklist(partAnswers),
  family: v.picklist(partAnswers),
  /** Whom the page named as readers; the student agreed on this day that they read what is for the list. */
  told: v.array(field.id),
  ...said,
});

/** `by` is whose hands the laptop came from; the words are the student's. */
const words = v.object({
  ...rowFields,
  page: field.id,
  about: v.picklist(ownParts),
  text: field.text,
  ...said,
});

export type OwnPage = v.InferOutput<typeof page>;
export type OwnPageWords = v.InferOutput<typeof words>;

export const ownPageTable = table('ownPages', page);
export const ownPageWordsTable = table('ownPageWords', words);
