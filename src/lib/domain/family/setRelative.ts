import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentRef } from '../student/studentRef.ts';
import { MOST_RELATIVES, relativeTable } from './family.ts';

const draft = v.object({
  student: typed.id,
  /** Empty for somebody new. */
  row: typed.optionalId,
  /** The roster's id, for a mark on somebody whom the roster names. */
  guardian: typed.optionalLine,
  name: typed.line,
  relation: typed.optionalLine,
  phone: typed.optionalLine,
  email: typed.optionalLine,
  language: typed.optionalLine,
  doNotContact: v.optional(typed.flag, false),
  why: typed.optionalLine,
});

export type RelativeInput = v.InferInput<typeof draft>;

/** One address and nothing else: what stands here goes into the line of a mail program. */
const ADDRESS = /^[^\s@,;:?&<>"]+@[^\s@,;:?&<>"]+$/u;

export const setRelative = decision({
  name: 'setRelative',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, row, ...said }, { instant, freshId }) {
    const record = studentRef(student);
    if (said.email && !ADDRESS.test(said.email)) return refuse('notAnAddress', 'email');
    if (said.phone && !/\d/u.test(said.phone)) return refuse('notANumber', 'phone');
    if (said.doNotContact && !said.why) return refuse('reasonNeeded', 'why');
    const known = reader.rows(record, relativeTable).filter(({ goneAt }) => goneAt === undefined);
    const present = known.find((one) =>
      row ? one.id === row : said.guardian !== undefined && one.guardian === said.guardian,
    );
    if (row && !present) return refuse('notFound', 'row');
    if (present) return ok([patch(record, relativeTable, present.id, said)]);
    if (known.length >= MOST_RELATIVES) return refuse('tooMany');
    const whole = { id: freshId(), ...said, at: instant, by: reader.me.member };
    return ok([put(record, relativeTable, whole)]);
  },
});
