import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { urgentKinds, urgentNumberTable } from './school.ts';

const draft = v.object({
  school: typed.id,
  /** Empty for a number that is new. */
  row: typed.optionalId,
  what: typed.choice(urgentKinds),
  label: typed.optionalLine,
  number: typed.line,
});

export type UrgentNumberInput = v.InferInput<typeof draft>;

/** A school's own emergency or crisis number takes the place of the standard one. */
export const setUrgentNumber = decision({
  name: 'setUrgentNumber',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, row, what, label, number }, { freshId }) {
    const record = schoolRef(school);
    if (!/\d/u.test(number)) return refuse('notANumber', 'number');
    if (what === 'own' && !label) return refuse('required', 'label');
    const numbers = reader.rows(record, urgentNumberTable);
    const present = numbers.find((one) => (row ? one.id === row : what !== 'own' && one.what === what));
    if (row && !present) return refuse('notFound', 'row');
    return ok([
      present
        ? patch(record, urgentNumberTable, present.id, { what, label, number })
        : put(record, urgentNumberTable, { id: freshId(), what, label, number }),
    ]);
  },
});
