/** What both sides of the benchmark hold: 2,000 students, 500 cases, 50,000 entries, each with its line of history. */
import { put, set, type Change } from '#lib/domain/record/change.ts';
import {
  caseTable,
  domains,
  needTable,
  originTable,
  ratingLevels,
  ratingTable,
  tieringTable,
  tiers,
} from '#lib/domain/case/case.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { contactTable, contactWith, mediums } from '#lib/domain/contact/contact.ts';
import { checkInTable, gasLevels, goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import type { Me } from '#lib/domain/record/decision.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import { addDays, instant, type SchoolDate } from '#lib/kernel/moments.ts';

export const STUDENTS = 2_000;
export const CASES = 500;
/** Rows of one case: 500 of these are 50,000 entries. */
const ENTRIES = 100;
/** A case grows in sittings: what is written in one is sealed as one envelope. */
export const SITTINGS = 10;

export interface OneCase {
  readonly ref: RecordRef;
  /** By sitting, the first row of a case in the first one. */
  readonly sittings: readonly (readonly Change[])[];
}

const said =
  'spoke after class about the mornings; the bus is late on two days and the little brother has to be at school first. Will try the pass, and tell me on Friday how it went.';

export function caseNumber(number: number, student: Id, me: Me, today: SchoolDate): OneCase {
  const id = benchId(1, number, 0);
  const ref = caseRef(id);
  let made = 0;
  const fresh = (): Id => benchId(2, number, (made += 1));
  const by = { by: me.member };
  const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];
  const day = (index: number) => addDays(today, index - ENTRIES);
  const at = (index: number) => instant(Date.parse(`${day(index)}T15:00:00Z`) + number * 1_000);
  const stamp = (index: number) => ({ on: day(index), at: at(index), ...by });
  const line = (index: number) => said.slice((number + index) % 60, 60 + ((number * 7 + index * 13) % 110));
  const tier = pick(tiers, number);
  const goals = [fresh(), fresh()] as const;

  const rowNumber = (index: number): Change => {
    if (index === 0) {
      const about = { student, lead: me.member, tier, status: 'open' as const };
      return set(ref, caseTable, { ...about, openedOn: day(0), meetBy: day(5) });
    }
    if (index === 1) return put(ref, originTable, { id: fresh(), because: line(1), ...stamp(1) });
    if (index === 2) return put(ref, tieringTable, { id: fresh(), tier, because: line(2), ...stamp(2) });
    if (index < 5)
      return put(ref, needTable, {
        id: fresh(),
        domain: pick(domains, index),
        text: line(index),
        ...stamp(index),
      });
    if (index < 9) {
      const level = pick(ratingLevels, number + index);
      return put(ref, ratingTable, { id: fresh(), domain: pick(domains, index), level, ...stamp(index) });
    }
    if (index < 11) {
      const levels = { '-2': 'never', '-1': 'once', '0': 'three days in five', '1': 'four', '2': 'all five' };
      const period = {
        startsOn: day(index),
        until: addDays(today, 10 + (number % 20)),
        every: 'week' as const,
      };
      const goal = {
        id: pick(goals, index),
        text: line(index),
        ...period,
        levels,
        weight: 1,
        at: at(index),
        ...by,
      };
      return put(ref, goalTable, goal);
    }
    if (index < 26) {
      const due = addDays(today, ((number * 5 + index * 11) % 40) - 3);
      const ended = index < 22 ? { ended: 'done' as const, endedOn: day(index), endedBy: me.member } : {};
      const step = { id: fresh(), text: line(index), who: me.member, due, every: 'once' as const, ...ended };
      return put(ref, stepTable, { ...step, at: at(index), ...by });
    }
    if (index < 46) {
      const level = pick(gasLevels, number + index);
      return put(ref, checkInTable, {
        id: fresh(),
        goal: pick(goals, index),
        level,
        line: line(index),
        ...stamp(index),
      });
    }
    const contact = { with: pick(contactWith, index), medium: pick(mediums, index), made: true, minutes: 15 };
    return put(ref, contactTable, { id: fresh(), ...contact, line: line(index), ...stamp(index) });
  };

  const rows = Array.from({ length: ENTRIES }, (_, index) => {
    const change = rowNumber(index);
    const { id: _id, ...after } = change.fields;
    const entry = {
      id: fresh(),
      at: at(index),
      by: me.member,
      device: me.device,
      what: 'recordContact',
      changes: [{ table: change.table.name, row: change.id, before: null, after }],
    };
    return [change, put(ref, historyTable, entry)];
  });
  const size = ENTRIES / SITTINGS;
  const sittings = Array.from({ length: SITTINGS }, (_, sitting) =>
    rows.slice(sitting * size, (sitting + 1) * size).flat(),
  );
  return { ref, sittings };
}

/** Ids that look like chance to a compressor, and are the same each time. */
function benchId(kind: number, number: number, made: number): Id {
  const bytes = new Uint8Array(16);
  let state = (kind * 0x9e3779b1 + number * 0x85ebca6b + made * 0xc2b2ae35) >>> 0;
  for (let index = 0; index < 16; index += 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    bytes[index] = mixed >>> 9;
  }
  return idFromBytes(bytes);
}
