import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { familyPermissionTable } from './familySheet.ts';

const draft = v.object({ case: typed.id });

/** No reason is asked for: nobody owes one. */
export const takeBackFamilySheet = decision({
  name: 'takeBackFamilySheet',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id }, { today }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    const standing = reader
      .rows(caseRef(id), familyPermissionTable)
      .filter(({ takenBackOn }) => !takenBackOn);
    if (standing.length === 0) return refuse('notDone');
    return ok(
      standing.map((row) => patch(caseRef(id), familyPermissionTable, row.id, { takenBackOn: today })),
    );
  },
});
