/** The entries of a copy in words: labels, values, and what somebody wrote without the names of others. */
import type { HeldEntry, HeldLine } from '#lib/domain/inspection/heldEntries.ts';
import { heldKinds, type HeldKind } from '#lib/domain/inspection/heldKinds.ts';
import type { OwnBarrier } from '#lib/domain/barrier/barrier.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { schoolDate } from '#lib/kernel/moments.ts';
import { barrierName } from '#lib/text/barrierName.ts';
import type { Language } from '#lib/text/language.ts';
import { codeWords } from './codeWords.ts';

export interface CopyEntry {
  readonly id: string;
  readonly by: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

export interface CopyPart {
  readonly kind: HeldKind;
  readonly entries: readonly CopyEntry[];
}

interface Around {
  readonly memberName: (id: Id) => string;
  readonly barriers: readonly OwnBarrier[];
  /** What somebody wrote, as it stands in the copy. */
  readonly asShown: (text: string) => string;
}

export function labelOf({ field }: Pick<HeldLine, 'field'>, { t }: Pick<Language, 't'>): string {
  const fields: Readonly<Record<string, string>> = t.inspection.fields;
  return fields[field] ?? fields[field.split('.').at(-1) ?? ''] ?? '';
}

export function copyParts(
  entries: readonly HeldEntry[],
  kinds: readonly HeldKind[],
  language: Language,
  around: Around,
): readonly CopyPart[] {
  const codes = codeWords(language.t);
  const said = ({ field, as, value }: HeldLine): string => {
    const day = schoolDate(value);
    if (field === 'steps.barrier' || field === 'stops.barrier')
      return barrierName(language, around.barriers, value);
    if (as === 'code') return codes[field]?.[value] ?? value;
    if (as === 'member') return isId(value) ? around.memberName(value) : value;
    if (as === 'flag') return value === 'true' ? language.t.inspection.yes : language.t.inspection.no;
    if (as === 'day' && day) return language.fullDay(day);
    return as === 'text' ? around.asShown(value) : value;
  };
  return heldKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      kind,
      entries: entries
        .filter((one) => one.kind === kind)
        .map(({ on, by, lines }, index) => ({
          // Every record has one row about itself, and all of them are called the same.
          id: `${kind} ${index}`,
          by: language.t.inspection.sheet.by(by ? around.memberName(by) : '', on ? language.fullDay(on) : ''),
          lines: lines.map((line) => ({ label: labelOf(line, language), text: said(line) })),
        })),
    }))
    .filter(({ entries: found }) => found.length > 0);
}
