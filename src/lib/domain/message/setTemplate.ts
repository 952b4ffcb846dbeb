import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { blanksIn, isBlankName, subjectBlanks } from './blanks.ts';
import { LONGEST_TEXT, messageKinds, messageTemplateTable, MOST_TEMPLATES } from './message.ts';

const text = v.pipe(typed.text, v.maxLength(LONGEST_TEXT, 'tooLong'));

const draft = v.object({
  school: typed.id,
  /** Empty for one that is new, or that the school words anew for the first time. */
  row: typed.optionalId,
  kind: typed.choice([...messageKinds, 'own']),
  name: typed.optionalLine,
  subjectEn: typed.line,
  textEn: text,
  subjectEs: typed.line,
  textEs: text,
});

export type TemplateInput = v.InferInput<typeof draft>;

export const setTemplate = decision({
  name: 'setTemplate',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, row, ...said }, { freshId }) {
    const record = schoolRef(school);
    if (said.kind === 'own' && !said.name) return refuse('required', 'name');
    for (const field of ['subjectEn', 'textEn', 'subjectEs', 'textEs'] as const)
      if (!blanksIn(said[field]).every(isBlankName)) return refuse('blankUnknown', field);
    for (const field of ['subjectEn', 'subjectEs'] as const)
      if (blanksIn(said[field]).some((blank) => !subjectBlanks.some((one) => one === blank)))
        return refuse('subjectTells', field);
    const rows = reader.rows(record, messageTemplateTable).filter(({ goneAt }) => goneAt === undefined);
    const present = rows.find((one) =>
      row ? one.id === row : said.kind !== 'own' && one.kind === said.kind,
    );
    if (row && present?.kind !== said.kind) return refuse('notFound', 'row');
    if (present) return ok([patch(record, messageTemplateTable, present.id, said)]);
    if (rows.length >= MOST_TEMPLATES) return refuse('tooMany');
    return ok([put(record, messageTemplateTable, { id: freshId(), ...said })]);
  },
});
