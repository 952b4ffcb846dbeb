import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { onePerson, samePerson } from './person.ts';
import { caseloadTable } from './team.ts';

const draft = v.object({
  school: typed.id,
  who: typed.optionalId,
  whoName: typed.optionalLine,
  right: v.pipe(typed.count, v.maxValue(200, 'badChoice')),
});

export type CaseloadInput = v.InferInput<typeof draft>;

/** The number that somebody says of themselves; said again, it takes the place of the former one. */
export const setCaseload = decision({
  name: 'setCaseload',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, right, ...named }, { freshId }) {
    const record = schoolRef(school);
    const person = onePerson(named);
    if (!person) return refuse('required', 'who');
    const present = reader.rows(record, caseloadTable).find((one) => samePerson(one, person));
    return ok([
      present
        ? patch(record, caseloadTable, present.id, { right })
        : put(record, caseloadTable, { id: freshId(), ...person, right }),
    ]);
  },
});
