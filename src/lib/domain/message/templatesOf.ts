import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolLanguage } from '../school/school.ts';
import { messageKinds, type MessageKind, type MessageTemplate } from './message.ts';

export interface Worded {
  readonly subject: string;
  readonly text: string;
}

export interface Template {
  /** The kind, or the row of one of the school's own. */
  readonly key: string;
  readonly kind: MessageTemplate['kind'];
  /** Of one of the school's own; the others are called by their kind. */
  readonly name?: string | undefined;
  /** The school's wording, where it has one. */
  readonly row?: Id | undefined;
  readonly worded: Readonly<Record<SchoolLanguage, Worded>>;
}

export type Shipped = Readonly<Record<SchoolLanguage, Readonly<Record<MessageKind, Worded>>>>;

/** The texts of a school: each that comes with the app as the school words it, then its own by name. */
export function templatesOf(rows: readonly MessageTemplate[], shipped: Shipped): readonly Template[] {
  const known = messageKinds.map((kind): Template => {
    const own = rows.find((one) => one.kind === kind);
    return {
      key: kind,
      kind,
      row: own?.id,
      worded: own ? wordedIn(own) : { en: shipped.en[kind], es: shipped.es[kind] },
    };
  });
  const own = rows
    .filter(({ kind }) => kind === 'own')
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
    .map((one): Template => ({
      key: one.id,
      kind: 'own',
      name: one.name,
      row: one.id,
      worded: wordedIn(one),
    }));
  return [...known, ...own];
}

const wordedIn = ({ subjectEn, textEn, subjectEs, textEs }: MessageTemplate): Template['worded'] => ({
  en: { subject: subjectEn, text: textEn },
  es: { subject: subjectEs, text: textEs },
});
