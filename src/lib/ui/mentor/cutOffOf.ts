import type { MentorMarks, Watched } from '#lib/domain/mentor/mentorMarks.ts';
import type { Words } from '#lib/text/words.ts';

/** Credits are few when they lie below; everything else is much when it lies at or above. */
export const cutOffOf = (t: Words['mentor'], what: Watched, marks: MentorMarks): string =>
  what === 'credits' ? t.cutOffBelow(marks.credits) : t.cutOff(marks[what]);
