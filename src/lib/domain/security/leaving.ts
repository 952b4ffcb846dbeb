import * as v from 'valibot';
import { kindNames } from '../record/recordKind.ts';
import { field, rowFields, table } from '../record/table.ts';

export const leavingWays = ['print', 'export', 'copy', 'told'] as const;

/** Something left the app on paper, as a file, through the clipboard or by word of mouth in an emergency: about what, what for and for whom, never what it said. */
const leaving = v.object({
  ...rowFields,
  how: v.picklist(leavingWays),
  kind: v.picklist(kindNames),
  about: v.optional(field.id),
  purpose: field.line,
  recipient: v.optional(field.line),
  destroyBy: v.optional(field.date),
  at: field.instant,
  by: field.id,
});

export type Leaving = v.InferOutput<typeof leaving>;
export const leavingTable = table('leavings', leaving);
