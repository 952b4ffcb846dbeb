import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** A case was opened by two people: which one and by whom. Why stands in the case; the row's id is that of the asking act. */
const glass = v.object({
  ...rowFields,
  about: field.id,
  custodian: field.id,
  at: field.instant,
  by: field.id,
});

export const glassTable = table('glass', glass);
