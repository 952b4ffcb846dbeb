import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { onePerson, samePerson } from './person.ts';
import { duties, parts, roleLineTable } from './team.ts';

const draft = v.object({
  school: typed.id,
  duty: typed.choice(duties),
  part: typed.choice(parts),
  who: typed.optionalId,
  whoName: typed.optionalLine,
});

export type DutyInput = v.InferInput<typeof draft>;

/** Several people may share a duty; nobody has the same part of it twice. */
export const assignDuty = decision({
  name: 'assignDuty',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, duty, part, ...named }, { freshId }) {
    const record = schoolRef(school);
    const person = onePerson(named);
    if (!person) return refuse('required', 'who');
    const twice = reader
      .rows(record, roleLineTable)
      .some((line) => line.duty === duty && line.part === part && samePerson(line, person));
    if (twice) return refuse('alreadyDone', person.who ? 'who' : 'whoName');
    return ok([put(record, roleLineTable, { id: freshId(), duty, part, ...person })]);
  },
});
