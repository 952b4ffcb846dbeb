import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { schoolTable } from './school.ts';

const draft = v.object({ school: typed.id, custodian: typed.id });

export type CustodianInput = v.InferInput<typeof draft>;

/** Somebody beside the coordinator who says so: the two of them open a case that nobody else can, and neither alone. */
export const nameCustodian = decision({
  name: 'nameCustodian',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, custodian }) {
    if (custodian === reader.me.member || !reader.belongs(custodian)) return refuse('badChoice', 'custodian');
    if (reader.only(schoolRef(school), schoolTable)?.custodian === custodian)
      return refuse('alreadyDone', 'custodian');
    return ok([set(schoolRef(school), schoolTable, { custodian })]);
  },
});
