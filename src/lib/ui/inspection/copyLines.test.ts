import { describe, expect, it } from 'vitest';
import { codedFields, heldEntries } from '#lib/domain/inspection/heldEntries.ts';
import { heldKinds } from '#lib/domain/inspection/heldKinds.ts';
import { heldTables } from '#lib/domain/inspection/heldTables.ts';
import { ONLY } from '#lib/domain/record/table.ts';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';
import { codeWords } from './codeWords.ts';
import { copyParts, labelOf } from './copyLines.ts';

interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly string[];
  readonly entries?: Readonly<Record<string, Schema>>;
}
type Leaf = readonly [path: string, options: readonly string[]];

const leaves = (schema: Schema, path: string): readonly Leaf[] => {
  if (schema.wrapped) return leaves(schema.wrapped, path);
  if (schema.item) return leaves(schema.item, path);
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
  return [[path, schema.options ?? []]];
};
const all = Object.values(heldTables)
  .flatMap((held) => Object.values(held).flat())
  .flatMap(({ name, schema }) => leaves(schema as unknown as Schema, name));

/** Shown over each entry, or no word for a reader. */
const wordless =
  /\.(id|goneAt|at|by|on|student|case|referral|goal|step|tie|page|closing|consents?|notes|restricted|resource|row|drawn|changedAt|known|guardian|source|sheet)$|^serviceMoves\.service|^serviceReturns\.service|^serviceAnswers\.service|^disclosures\.service|^replies\.table|^inspectionCopies\.notes\.note$/;

describe.each(['en', 'es'] as const)('a copy in %s', (locale) => {
  const language = wholeLanguage(locale);

  it('has a word for every answer that is one of a few', () => {
    const words = codeWords(language.t);
    for (const [path, options] of all.filter(([one]) => codedFields.has(one)))
      for (const option of options) expect(words[path]?.[option], `${path} ${option}`).toBeTruthy();
  });

  it('has a label for every field', () => {
    const unnamed = all.map(([field]) => field).filter((field) => !wordless.test(field));
    expect(unnamed.filter((field) => labelOf({ field }, language) === '')).toEqual([]);
  });
});

it('what was typed goes through the taking out of names, and nothing else does', () => {
  const around = { memberName: () => 'Amir', barriers: [], asShown: () => 'taken out' };
  const row = { text: 'with Ben', domain: 'family' };
  const entries = heldEntries([
    {
      kind: 'case',
      rows: (table) => (table.name === 'needs' ? ([{ id: 'x', ...row }] as never[]) : []),
    },
  ]);
  const [part] = copyParts(entries, heldKinds, wholeLanguage('en'), around);
  expect(part?.entries[0]?.lines.map(({ text }) => text)).toEqual([
    'taken out',
    wholeLanguage('en').t.cases.domains.family,
  ]);
});

it('two cases of one student are two entries', () => {
  const around = { memberName: () => '', barriers: [], asShown: (text: string) => text };
  const aCase = {
    kind: 'case' as const,
    rows: (table: { readonly name: string }) =>
      table.name === 'about' ? ([{ id: ONLY, tier: '2a' }] as never[]) : [],
  };
  const [part] = copyParts(heldEntries([aCase, aCase]), heldKinds, wholeLanguage('en'), around);
  expect(new Set(part?.entries.map(({ id }) => id)).size).toBe(2);
});
