/** What a weekly check looks at, and from which number on more help is due. */
import * as v from 'valibot';
import { field } from '../record/table.ts';

export const watched = [
  'late',
  'missed',
  'absent',
  'referred',
  'detained',
  'suspendedHere',
  'suspendedHome',
  'lowMarks',
  'failing',
  'credits',
] as const;
export type Watched = (typeof watched)[number];

/**
 * From which number on more help is due: times or days in one month; marks in one marking period; of credits, less than so
 * many in a hundred that were possible. Check & Connect, University of Minnesota, "Determining Risk"; of lates and
 * detentions our copy has the number and not the label, so a school looks at those two first.
 */
export const shippedMarks: Readonly<Record<Watched, number>> = {
  late: 5,
  missed: 3,
  absent: 3,
  referred: 3,
  detained: 4,
  suspendedHere: 2,
  suspendedHome: 2,
  lowMarks: 2,
  failing: 1,
  credits: 80,
};

export const mentorMarks = v.object({
  late: field.count,
  missed: field.count,
  absent: field.count,
  referred: field.count,
  detained: field.count,
  suspendedHere: field.count,
  suspendedHome: field.count,
  lowMarks: field.count,
  failing: field.count,
  credits: field.count,
});
export type MentorMarks = Readonly<v.InferOutput<typeof mentorMarks>>;

export const asksForMore = (what: Watched, number: number, marks: MentorMarks): boolean =>
  what === 'credits' ? number < marks.credits : number >= marks[what];
