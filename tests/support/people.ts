/** Invented people, and a desk at which they decide: books in memory, so that a test reads as a story. */
import * as v from 'valibot';
import type { Change } from '#lib/domain/record/change.ts';
import type { Decision, Me, Reader } from '#lib/domain/record/decision.ts';
import { heads } from '#lib/domain/record/heads.ts';
import { historyTable, type HistoryEntry } from '#lib/domain/record/history.ts';
import { readDraft } from '#lib/domain/record/readDraft.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import { ONLY, type Row, type Table } from '#lib/domain/record/table.ts';
import { gatherSummaries, summary, type Summaries } from '#lib/domain/summaries.ts';
import { summarise } from '#lib/domain/summarise.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import { instant, schoolDate, type Moment, type SchoolDate } from '#lib/kernel/moments.ts';

/** A readable, stable id: the same name is the same id in every test. */
export function idOf(name: string): Id {
  const bytes = new Uint8Array(16);
  new TextEncoder().encodeInto(name, bytes);
  return idFromBytes(bytes);
}

export function day(text: string): SchoolDate {
  const date = schoolDate(text);
  if (!date) throw new Error(`${text} is not a day`);
  return date;
}

const person = (name: string, role: Role): Me => ({
  member: idOf(name),
  name,
  role,
  device: idOf(`${name} laptop`),
});

export const rosa = person('Rosa Delgado', 'coordinator');
export const amir = person('Amir Haddad', 'caseStaff');
export const june = person('June Park', 'teacher');
export const dana = person('Dana Okafor', 'dataManager');
export const paul = person('Paul Meyer', 'administrator');
export const everyone = [rosa, amir, june, dana, paul];

/** 2026-10-12 is a Monday. */
export const monday = day('2026-10-12');

type Fields = Record<string, unknown>;
type Rows = Map<Id, Fields>;

/** What `decide` answered, with the history line that a decision left. */
export type Answer = { readonly entry: Id } | { readonly refused: Refusal };

export class Desk {
  today: SchoolDate = monday;
  /** Birth dates as a roster would have them. */
  readonly born = new Map<Id, SchoolDate>();
  readonly bornOn = (student: Id) => this.born.get(student);
  #clock = Date.parse('2026-10-12T15:00:00Z');
  #made = 0;
  readonly #books = new Map<string, { ref: RecordRef; tables: Map<string, Rows> }>();

  /** Moves the day and the clock together. */
  on(date: string): this {
    this.today = day(date);
    this.#clock = Date.parse(`${date}T15:00:00Z`);
    return this;
  }

  freshId = (): Id => {
    this.#made += 1;
    return idOf(`#${this.#made}`);
  };

  /** Decides as this person; a refusal is a failure of the test. */
  does<Draft>(me: Me, decision: Decision<Draft>, input: unknown): Id {
    const answer = this.tries(me, decision, input);
    if ('refused' in answer)
      throw new Error(`${decision.name} was refused: ${JSON.stringify(answer.refused)}`);
    return answer.entry;
  }

  /** The refusal as `code` or `code at field`; throws where the decision goes through. */
  refusal<Draft>(me: Me, decision: Decision<Draft>, input: unknown): string {
    const answer = this.tries(me, decision, input);
    if ('entry' in answer) throw new Error(`${decision.name} was not refused`);
    const { code, field } = answer.refused;
    return field === undefined ? code : `${code} at ${field}`;
  }

  tries<Draft>(me: Me, decision: Decision<Draft>, input: unknown): Answer {
    const draft = readDraft(decision, input);
    if (!draft.ok) return { refused: draft.error[0] ?? { code: 'badChoice' } };
    this.#clock += 60_000;
    const decided = decision.decide(
      this.reader(me, decision.touches(draft.value)),
      draft.value,
      this.moment(),
    );
    if (!decided.ok) return { refused: decided.error };
    const links = { undoes: decision.undoes?.(draft.value), adopts: decision.adopts?.(draft.value) };
    return { entry: this.#keep(me, decision, decided.value, links) };
  }

  moment(): Moment {
    return { instant: instant(this.#clock), today: this.today, freshId: this.freshId };
  }

  get summaries(): Summaries {
    const all = [...this.#books.values()].flatMap(({ ref }) => {
      const one = summarise(ref, (table) => this.rows(ref, table));
      // What is kept on disk comes back as JSON through its schema: every story checks that as well.
      return one ? [v.parse(summary, JSON.parse(JSON.stringify(one)))] : [];
    });
    return gatherSummaries(all);
  }

  /** Only the records that a decision says it touches are open, as in the app. */
  reader(me: Me, open: readonly RecordRef[]): Reader {
    const opened = new Set(open.map(refKey));
    const check = (record: RecordRef) => {
      if (!opened.has(refKey(record))) throw new Error(`${refKey(record)} was not named by touches`);
    };
    return {
      me,
      summaries: this.summaries,
      bornOn: this.bornOn,
      belongs: (id) => everyone.some(({ member }) => member === id),
      rows: (record, table) => (check(record), this.rows(record, table)),
      row: (record, table, id) => (check(record), this.#row(record, table, id)),
      only: (record, table) => (check(record), this.#row(record, table, ONLY)),
    };
  }

  rows<R extends Row>(record: RecordRef, table: Table<R>): readonly R[] {
    const rows = this.#books.get(refKey(record))?.tables.get(table.name) ?? new Map<Id, Fields>();
    return [...rows.values()]
      .map((fields) => v.parse(table.schema, fields))
      .filter((row) => row.goneAt === undefined);
  }

  #row<R extends Row>(record: RecordRef, table: Table<R>, id: Id): R | undefined {
    const fields = this.#books.get(refKey(record))?.tables.get(table.name)?.get(id);
    return fields && v.parse(table.schema, fields);
  }

  #rowsOf(ref: RecordRef, table: string): Rows {
    const book = this.#books.get(refKey(ref)) ?? { ref, tables: new Map<string, Rows>() };
    this.#books.set(refKey(ref), book);
    const rows = book.tables.get(table) ?? new Map<Id, Fields>();
    book.tables.set(table, rows);
    return rows;
  }

  /** One history line in each record, all with one id. */
  #keep(
    me: Me,
    { name: what, forgets }: Pick<Decision<never>, 'name' | 'forgets'>,
    changes: readonly Change[],
    links: object,
  ): Id {
    const entry = this.freshId();
    const written = new Map<string, { ref: RecordRef; changes: HistoryEntry['changes'] }>();
    for (const change of changes) {
      const line = written.get(refKey(change.record)) ?? { ref: change.record, changes: [] };
      const kept = this.#write(change);
      if (!forgets) line.changes.push(kept);
      written.set(refKey(change.record), line);
    }
    for (const { ref, changes: lines } of written.values()) {
      const { instant: at } = this.moment();
      const saw = heads(this.rows(ref, historyTable));
      const row = { id: entry, at, by: me.member, device: me.device, what, saw, changes: lines, ...links };
      this.#rowsOf(ref, historyTable.name).set(entry, row);
    }
    return entry;
  }

  #write({ record, table, id, fields }: Change): HistoryEntry['changes'][number] {
    const rows = this.#rowsOf(record, table.name);
    const former = rows.get(id);
    const next: Fields = { ...former, ...fields, id };
    for (const [key, value] of Object.entries(next)) if (value === undefined) delete next[key];
    v.parse(table.schema, next);
    rows.set(id, next);
    const touched = Object.keys(fields).filter((key) => key !== 'id');
    const only = (from: Fields) =>
      Object.fromEntries(touched.filter((key) => key in from).map((key) => [key, from[key]]));
    return { table: table.name, row: id, before: former ? only(former) : null, after: only(next) };
  }
}
