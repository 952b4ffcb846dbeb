import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { restrictedChanges } from '../restricted/restrictedChanges.ts';
import { strengthTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';
import { mayKnowChange, mayKnowLine } from './answerMayKnow.ts';
import { knowAnswers } from './mayKnow.ts';
import {
  ownPageTable,
  ownPageWordsTable,
  ownParts,
  ownReaders,
  type OwnPage,
  type OwnPart,
} from './ownPage.ts';

/** More than a person writes at one sitting was pasted. */
const words = v.optional(
  v.pipe(
    typed.optionalText,
    v.check((text) => !text || text.length <= MOST, 'tooLong'),
  ),
  '',
);
const MOST = 20_000;
const readers = typed.optionalChoice(ownReaders);

const draft = v.object({
  case: typed.id,
  /** Each as it stands on the page, its first words along: "I like: drawing". */
  strengths: v.pipe(v.array(typed.line), v.maxLength(12, 'tooLong')),
  goingOn: words,
  goingOnFor: readers,
  want: words,
  wantFor: readers,
  health: words,
  healthFor: readers,
  family: words,
  familyFor: readers,
  /** A line without an answer says nothing. */
  mayKnow: v.optional(
    v.pipe(
      v.array(v.object({ ...mayKnowLine, answer: typed.optionalChoice(knowAnswers) })),
      v.maxLength(20, 'tooLong'),
    ),
    [],
  ),
  /** Everyone whom the page names as a reader of the case. */
  told: v.pipe(v.array(typed.id), v.maxLength(400, 'tooLong')),
});

export type OwnPageInput = v.InferInput<typeof draft>;

/**
 * What a student wrote alone. Nothing enters the case before the student has said who may read it; what one adult alone
 * may read becomes a note told in confidence.
 */
export const keepOwnPage = decision({
  name: 'keepOwnPage',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, page, moment) {
    const about = openedCase(reader, page.case);
    if (!about.ok) return about;
    const record = caseRef(page.case);
    const said = { on: moment.today, at: moment.instant, by: reader.me.member };
    const id = moment.freshId();
    const kept: Record<OwnPart, OwnPage[OwnPart]> = {
      goingOn: 'notHere',
      want: 'notHere',
      health: 'notHere',
      family: 'notHere',
    };
    const changes: Change[] = page.strengths.map((text) =>
      put(studentRef(about.value.student), strengthTable, {
        id: moment.freshId(),
        text,
        at: said.at,
        by: said.by,
        source: 'student' as const,
      }),
    );
    for (const part of ownParts) {
      const text = page[part];
      const reads = page[`${part}For`];
      if (!text) continue;
      if (!reads) return refuse('badChoice', `${part}For`);
      if (reads === 'list') {
        kept[part] = reads;
        changes.push(
          put(record, ownPageWordsTable, { id: moment.freshId(), page: id, about: part, text, ...said }),
        );
      } else {
        const told = { id: moment.freshId(), case: page.case, text, about: part, readers: [], ...said };
        changes.push(...restrictedChanges(told, moment));
      }
    }
    for (const [at, { answer, ...line }] of page.mayKnow.entries()) {
      if (!answer) continue;
      const change = mayKnowChange(reader, page.case, { ...line, answer }, moment, {
        page: id,
        at: `mayKnow.${at}.`,
      });
      if (!change.ok) return change;
      changes.push(change.value);
    }
    if (changes.length === 0) return refuse('required', 'goodAt');
    return ok([put(record, ownPageTable, { id, ...kept, told: page.told, ...said }), ...changes]);
  },
});
