import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { contactTable } from '../contact/contact.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { familyPermissionTable, familySheet } from '../rights/familySheet.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { typed } from '../record/typed.ts';
import { blanksIn, isBlankName } from './blanks.ts';
import { LONGEST_TEXT } from './message.ts';

const messageWays = ['copy', 'mail', 'print'] as const;

const draft = v.object({
  case: typed.id,
  way: typed.choice(messageWays),
  /** What the text is called. */
  name: typed.line,
  /** To whom of the family; empty for all of it. */
  to: typed.optionalLine,
  /** As it leaves, in both languages where both leave. */
  text: v.pipe(typed.text, v.maxLength(2 * LONGEST_TEXT + 100, 'tooLong')),
  /** The words themselves stay in the log. */
  keep: v.optional(typed.flag, false),
});

export type MessageInput = v.InferInput<typeof draft>;

/** A text goes to the family, and the log has it by the same step. Nobody was reached yet: that is another contact. */
export const logMessage = decision({
  name: 'logMessage',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, way, name, to, text, keep }, { instant, today, freshId }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    const permissions = reader.rows(caseRef(id), familyPermissionTable);
    const rights = rightsOf(reader, about.value.student, today);
    if (familySheet(permissions, rights).may === 'no') return refuse('studentDecides');
    const stops = reader.summaries.students.get(about.value.student)?.notToContact ?? [];
    if (to && stops.some((one) => one.name === to)) return refuse('notToContact', 'to');
    if (blanksIn(text).some(isBlankName)) return refuse('blankLeft', 'text');
    const row = {
      id: freshId(),
      with: 'family' as const,
      medium: way === 'print' ? ('letter' as const) : ('message' as const),
      made: false,
      whom: to,
      sent: name,
      line: keep ? text : undefined,
      on: today,
      at: instant,
      by: reader.me.member,
    };
    return ok([put(caseRef(id), contactTable, row)]);
  },
});
