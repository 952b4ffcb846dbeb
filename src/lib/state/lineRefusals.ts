import type { Refusal } from '#lib/domain/record/refusal.ts';

/** Characters; the slots beside the database give a label this much room. */
export const LONGEST_LINE = 80;

/** Takes the blanks around what was typed away, in place, and says what is missing or too long. */
export function lineRefusals<Field extends string>(
  typed: Record<Field, string>,
  fields: readonly Field[],
): Refusal[] {
  for (const field of fields) typed[field] = typed[field].trim();
  return fields.flatMap((field): Refusal[] => {
    if (typed[field] === '') return [{ code: 'required', field }];
    const long = typed[field].length > LONGEST_LINE;
    return long ? [{ code: 'tooLong', field, values: { most: LONGEST_LINE } }] : [];
  });
}
