/** The rows of a student's records as lines that a family can read: every field that says something, and no technical one. */
import { isId, type Id } from '#lib/kernel/ids.ts';
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Row, Table } from '../record/table.ts';
import type { HeldKind } from './heldKinds.ts';
import { heldKinds } from './heldKinds.ts';
import { heldTables, type HeldIn } from './heldTables.ts';

/** `text` is what somebody wrote, and the only one that can name another student. */
export type SaidAs = 'text' | 'code' | 'day' | 'member' | 'flag' | 'count';

export interface HeldLine {
  /** `contacts.line`, `teacherViews.learning.ticks`. */
  readonly field: string;
  readonly as: SaidAs;
  readonly value: string;
}

export interface HeldEntry {
  readonly id: string;
  readonly kind: HeldKind;
  readonly table: string;
  readonly on: SchoolDate | undefined;
  readonly by: Id | undefined;
  readonly lines: readonly HeldLine[];
}

/** One record of the student, as far as this laptop may open it. */
export interface HeldBook {
  readonly kind: HeldIn;
  rows<R extends Row>(table: Table<R>): readonly R[];
  /** What several wrote together, as plain text. */
  readonly together?: readonly string[];
}

/** Links between rows, clocks of the machine and strokes of a pen: they say nothing to a reader. */
const technical = new Set(
  [
    'id goneAt at by on student case referral goal step tie page closing consent consents notes restricted resource',
    'row drawn changedAt takenInAt known guardian source sheet inspectionCopies.notes.note serviceMoves.service serviceReturns.service',
    'serviceAnswers.service disclosures.service replies.table',
  ].flatMap((line) => line.split(' ')),
);

/** Ids of people who work or worked here. */
const members = new Set('lead member who endedBy custodian fromMember asked told of'.split(' '));

/** Fields of which a value is one of a few; the screen has a word for each. */
export const codedFields: ReadonlySet<string> = new Set(
  [
    'rights.holder about.familyInformed about.urgency triages.outcome triages.process wordsBack.wording wordsBack.road',
    'about.tier about.status team.interest tierings.tier needs.domain ratings.domain ratings.level closings.reason',
    'goalOutcomes.outcome yearEnds.what goals.every goals.weekday mentorings.weekday mentorChecks.did steps.every steps.ended checkIns.level contacts.with contacts.medium',
    'consents.giver consents.purpose consents.records consents.withheld consents.withheldWhy consents.how',
    'serviceReferrals.records serviceReferrals.status serviceReferrals.why serviceMoves.to serviceMoves.why',
    'serviceReturns.said serviceReturns.way serviceReturns.why serviceAnswers.question serviceAnswers.of',
    'serviceAnswers.answer disclosures.basis disclosures.records disclosures.parts.field disclosures.how ties.what ties.of',
    'tieStandings.strength tieStandings.flow ownPages.goingOn ownPages.want ownPages.health ownPages.family',
    'ownPageWords.about mayKnow.who mayKnow.answer replies.how readings.what teacherViews.strengths.ticks',
    'teacherViews.learning.ticks teacherViews.relations.ticks teacherViews.energy.ticks teacherViews.works.ticks',
    'teacherViews.wish.ticks teacherViews.way strategySheets.works familyPermissions.way planAgreements.who',
    'planAgreements.answer planAgreements.way inspectionRequests.ended inspectionCopies.holder inspectionCopies.how',
    'inspectionCopies.kinds inspectionCopies.out.kind inspectionCopies.notes.decision',
  ].flatMap((line) => line.split(' ')),
);

/** In the order of reading; of one kind in the order in which it was written. */
export function heldEntries(books: readonly HeldBook[]): readonly HeldEntry[] {
  const found = books.flatMap((book) =>
    heldKinds.flatMap((kind) =>
      (heldTables[book.kind][kind] ?? []).flatMap((table) =>
        book
          .rows(table)
          .filter(({ goneAt }) => goneAt === undefined)
          .map((row) => entryOf(kind, table, row)),
      ),
    ),
  );
  const together = books
    .flatMap(({ together: texts = [] }) => texts)
    .map((text, index): HeldEntry => ({
      ...{ kind: 'together', table: 'together', on: undefined, by: undefined },
      id: `together ${index}`,
      lines: [{ field: 'together.text', as: 'text', value: text }],
    }));
  const order = (one: HeldEntry) => heldKinds.indexOf(one.kind);
  return [...found, ...together].filter(({ lines }) => lines.length > 0).sort((a, b) => order(a) - order(b));
}

function entryOf(kind: HeldKind, { name }: Table, row: Row): HeldEntry {
  const on = 'on' in row ? row.on : undefined;
  const by = 'by' in row ? row.by : undefined;
  return {
    id: row.id,
    kind,
    table: name,
    on: typeof on === 'string' ? schoolDate(on) : undefined,
    by: isId(by) ? by : undefined,
    lines: linesOf(name, '', row),
  };
}

function linesOf(path: string, key: string, value: unknown): readonly HeldLine[] {
  if (value === undefined || value === '') return [];
  if (technical.has(key) || technical.has(path)) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => linesOf(path, key, one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, one]) => linesOf(`${path}.${inner}`, inner, one));
  const line = (as: SaidAs): readonly HeldLine[] => [{ field: path, as, value: String(value) }];
  if (codedFields.has(path)) return line('code');
  if ((members.has(key) || members.has(path)) && isId(value)) return line('member');
  if (typeof value === 'boolean') return line('flag');
  if (typeof value === 'number') return line('count');
  return schoolDate(String(value)) ? line('day') : line('text');
}
