/** Times in the week that belong to the adults, and that the principal has signed for them. In the school's record. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const protectedFor = ['circle', 'reflection', 'supervision'] as const;
export const weekdays = ['1', '2', '3', '4', '5'] as const;

const protectedTime = v.object({
  ...rowFields,
  use: v.picklist(protectedFor),
  weekday: v.picklist(weekdays),
  /** `HH:MM` in the school's own day. */
  from: field.line,
  minutes: field.count,
});

/** The paper is signed by hand; this is the fact of it, for exactly these times, until a day. */
const agreement = v.object({
  ...rowFields,
  signedOn: field.date,
  by: field.line,
  until: field.date,
  times: field.set,
  at: field.instant,
});

export type ProtectedTime = v.InferOutput<typeof protectedTime>;
export type Agreement = v.InferOutput<typeof agreement>;
export const protectedTimeTable = table('protectedTimes', protectedTime);
export const agreementTable = table('agreements', agreement, { sets: ['times'] });
