import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { familyPermissionTable, familySheet, permissionWays } from './familySheet.ts';
import { rightsOf } from './rightsOf.ts';

const draft = v.object({ case: typed.id, way: typed.choice(permissionWays) });

/** Said by a student who holds the rights. */
export const permitFamilySheet = decision({
  name: 'permitFamilySheet',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, way }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const rights = rightsOf(reader, about.value.student, today);
    const rows = reader.rows(caseRef(id), familyPermissionTable);
    if (familySheet(rows, rights).may !== 'no') return refuse('alreadyDone');
    const row = { id: freshId(), way, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), familyPermissionTable, row)]);
  },
});
