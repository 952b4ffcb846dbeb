import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { onePerson, samePerson } from './person.ts';
import { pairTable } from './team.ts';

const draft = v.object({
  school: typed.id,
  who: typed.optionalId,
  whoName: typed.optionalLine,
  listener: typed.optionalId,
  listenerName: typed.optionalLine,
});

export type PairInput = v.InferInput<typeof draft>;

/** Nobody is their own support, and a pair stands once. */
export const pairForSupervision = decision({
  name: 'pairForSupervision',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, listener, listenerName, ...named }, { freshId }) {
    const record = schoolRef(school);
    const heard = onePerson(named);
    if (!heard) return refuse('required', 'who');
    const other = onePerson({ who: listener, whoName: listenerName });
    if (!other) return refuse('required', 'listener');
    if (samePerson(heard, other)) return refuse('badChoice', 'listener');
    const twice = reader
      .rows(record, pairTable)
      .some(
        (one) =>
          samePerson(one, heard) && samePerson({ who: one.listener, whoName: one.listenerName }, other),
      );
    if (twice) return refuse('alreadyDone', 'listener');
    const row = { id: freshId(), ...heard, listener: other.who, listenerName: other.whoName };
    return ok([put(record, pairTable, row)]);
  },
});
