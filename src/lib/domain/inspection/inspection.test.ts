import { describe, expect, it } from 'vitest';
import { amir, day, Desk, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, inCase, theCase, withGoal } from '../../../../tests/support/story.ts';
import { disclosureTable } from '../disclosure/disclosure.ts';
import { historyTable } from '../record/history.ts';
import type { Table } from '../record/table.ts';
import { keepRestricted } from '../restricted/keepRestricted.ts';
import { presenceTable } from '../restricted/restricted.ts';
import { leavingTable } from '../security/leaving.ts';
import { logRef } from '../security/logRef.ts';
import { addStrength } from '../student/addStrength.ts';
import { studentRef } from '../student/studentRef.ts';
import { tables } from '../tables.ts';
import { askInspection, emptyRequest } from './askInspection.ts';
import { endInspection } from './endInspection.ts';
import { codedFields, heldEntries, type HeldBook } from './heldEntries.ts';
import { heldTables, type HeldIn } from './heldTables.ts';
import { inspectionCopyTable, inspectionRequestTable } from './inspection.ts';
import { inspectionsOwed } from './inspectionsOwed.ts';
import { makeInspectionCopy } from './makeInspectionCopy.ts';
import { namesFound, othersThan, withoutOthers } from './namesOfOthers.ts';

const log = idOf('log');
const ofInes = studentRef(ines);
const owed = (desk: Desk, me = rosa) =>
  inspectionsOwed(desk.summaries.students.values(), { me, today: desk.today });

function asked(desk = new Desk()): Desk {
  desk.does(amir, askInspection, { ...emptyRequest(ines, desk.today), asker: 'Carmen Ortiz' });
  return desk;
}

describe('a mother asks to see the record', () => {
  it('is owed an answer within 45 days, and coordinators see it from the first day on', () => {
    const desk = asked();
    expect(owed(desk)).toMatchObject([
      { student: ines, asker: 'Carmen Ortiz', on: '2026-10-12', due: '2026-11-26', days: 45 },
    ]);
    expect(owed(desk.on('2026-11-27'))).toMatchObject([{ days: -1 }]);
    expect(owed(desk, amir)).toEqual([]);
  });

  it('has asked today or before, and a teacher does not take the request', () => {
    const desk = new Desk();
    const request = { ...emptyRequest(ines, desk.today), asker: 'Carmen Ortiz' };
    expect(desk.refusal(amir, askInspection, { ...request, on: '2026-10-13' })).toBe('inTheFuture at on');
    expect(desk.refusal(amir, askInspection, { ...request, asker: ' ' })).toBe('required at asker');
    expect(desk.refusal(june, askInspection, request)).toBe('notYourRole');
  });

  it('is answered once, and then no clock runs', () => {
    const desk = asked();
    const request = desk.rows(ofInes, inspectionRequestTable)[0]?.id;
    desk.does(rosa, endInspection, { student: ines, request, ended: 'given' });
    expect(owed(desk)).toEqual([]);
    expect(desk.refusal(rosa, endInspection, { student: ines, request, ended: 'given' })).toBe(
      'alreadyDone at request',
    );
  });
});

describe('a copy for inspection', () => {
  const copy = {
    ...{ log, student: ines, for: 'Carmen Ortiz', how: 'print', purpose: 'inspection (34 CFR 99.10)' },
    ...{ kinds: ['strengths', 'case'], out: [], notes: [] },
  };

  it('leaves a line in the security log and no row of a disclosure: whoever holds the rights is no outsider', () => {
    const desk = deskWithCase();
    desk.does(rosa, makeInspectionCopy, copy);
    expect(desk.rows(logRef(log), leavingTable)).toMatchObject([
      { how: 'print', about: ines, recipient: 'Carmen Ortiz', by: rosa.member },
    ]);
    expect(desk.rows(inCase, disclosureTable)).toEqual([]);
    expect(desk.rows(ofInes, inspectionCopyTable)).toMatchObject([{ holder: 'parent', kinds: copy.kinds }]);
  });

  it('is for the student from 18 on', () => {
    const desk = new Desk();
    desk.born.set(ines, desk.today);
    desk.does(rosa, makeInspectionCopy, copy);
    expect(desk.rows(ofInes, inspectionCopyTable)).toMatchObject([{ holder: 'parent' }]);
    desk.born.set(ines, day('2008-10-12'));
    desk.does(rosa, makeInspectionCopy, copy);
    expect(desk.rows(ofInes, inspectionCopyTable)[1]).toMatchObject({ holder: 'student' });
  });

  it('leaves nothing out without a ground', () => {
    const desk = new Desk();
    const out = (ground: string) => ({ ...copy, out: [{ kind: 'contacts', ground }] });
    expect(desk.refusal(rosa, makeInspectionCopy, out(''))).toBe('reasonNeeded at out.contacts');
    expect(desk.refusal(rosa, makeInspectionCopy, { ...out('both'), kinds: ['contacts'] })).toBe(
      'badChoice at kinds',
    );
    expect(desk.refusal(rosa, makeInspectionCopy, { ...copy, kinds: [] })).toBe('nothingTicked at kinds');
    desk.does(rosa, makeInspectionCopy, out('about a brother'));
    expect(desk.rows(ofInes, inspectionCopyTable)).toMatchObject([{ out: [{ ground: 'about a brother' }] }]);
  });

  it('waits for a decision on each note told in confidence, and its ground, by somebody on its list', () => {
    const desk = deskWithCase();
    desk.does(amir, keepRestricted, { case: theCase, text: 'SECRET uncle', on: '2026-10-12' });
    const note = desk.rows(inCase, presenceTable)[0]?.id;
    const decided = (decision: string, ground: string) => ({ ...copy, notes: [{ note, decision, ground }] });
    expect(desk.refusal(amir, makeInspectionCopy, decided('', ''))).toBe(`badChoice at notes.${note}`);
    for (const way of ['in', 'out'])
      expect(desk.refusal(amir, makeInspectionCopy, decided(way, ''))).toBe(
        `reasonNeeded at notes.${note}.ground`,
      );
    expect(desk.refusal(rosa, makeInspectionCopy, decided('in', 'all of it'))).toBe(
      `notFound at notes.${note}`,
    );
    desk.does(rosa, makeInspectionCopy, decided('out', 'given by Amir'));
    desk.does(amir, makeInspectionCopy, decided('in', 'it is part of the record'));
    expect(JSON.stringify(desk.rows(ofInes, inspectionCopyTable))).not.toContain('SECRET');
  });

  it('is not made by a teacher', () => {
    expect(new Desk().refusal(june, makeInspectionCopy, copy)).toBe('notYourRole');
  });
});

describe('what the school holds', () => {
  const bookOf = (desk: Desk, kind: HeldIn, ref: Parameters<Desk['rows']>[0]): HeldBook => ({
    kind,
    rows: (table) => desk.rows(ref, table),
  });

  it('begins with what the student brings, and says who wrote each line and when', () => {
    const desk = deskWithCase();
    withGoal(desk);
    desk.does(amir, addStrength, { student: ines, text: 'sings in the choir' });
    const held = heldEntries([bookOf(desk, 'case', inCase), bookOf(desk, 'student', ofInes)]);
    expect(held[0]).toMatchObject({
      kind: 'strengths',
      by: amir.member,
      lines: [{ field: 'strengths.text', as: 'text', value: 'sings in the choir' }],
    });
    expect(held.flatMap(({ lines }) => lines)).toContainEqual({
      ...{ field: 'goals.text', as: 'text', value: 'On time to first period' },
    });
    expect(JSON.stringify(held.map(({ lines }) => lines))).not.toContain(theCase);
  });

  it('misses no table: each is in the copy, or is named here with why it is not', () => {
    // Earlier wordings, shown on the screen; and the mark of a note on which a person decides by itself.
    const apart: readonly Table[] = [historyTable, presenceTable];
    for (const kind of ['student', 'referral', 'case'] as const) {
      const held = Object.values(heldTables[kind]).flat();
      expect(tables[kind].filter((table) => !held.includes(table) && !apart.includes(table))).toEqual([]);
    }
  });

  it('knows of each field whether it is one of a few or somebody’s words', () => {
    interface Schema {
      readonly type: string;
      readonly wrapped?: Schema;
      readonly item?: Schema;
      readonly entries?: Readonly<Record<string, Schema>>;
    }
    const picked = (schema: Schema, path: string): readonly string[] => {
      if (schema.wrapped) return picked(schema.wrapped, path);
      if (schema.item) return picked(schema.item, path);
      if (schema.entries)
        return Object.entries(schema.entries).flatMap(([key, one]) => picked(one, `${path}.${key}`));
      return schema.type === 'picklist' ? [path] : [];
    };
    const all = Object.values(heldTables)
      .flatMap((held) => Object.values(held).flat())
      .flatMap(({ name, schema }) => picked(schema as unknown as Schema, name));
    expect([...codedFields].sort()).toEqual(
      [...new Set(all)].filter((one) => one !== 'replies.table').sort(),
    );
  });
});

describe('names of other students', () => {
  const others = othersThan(
    ['Noor Haddad', 'Carmen Ortiz', 'Amir Haddad'],
    ['Ben Haddad', 'Will Price', 'Inés de la Cruz', 'Noor Santos'],
  );
  const hide = (text: string, shown: readonly string[] = []) =>
    withoutOthers(text, others, new Set(shown), 'another student');

  it('give way to “another student”, whole, in any marks and beside any punctuation', () => {
    expect(hide('Ben hit Will Price.')).toBe('another student hit another student.');
    expect(hide('She sat by Ines, and Inés’s friend')).toBe(
      'She sat by another student, and another student’s friend',
    );
  });

  it('are taken out with the family name that the student shares', () => {
    expect(hide('with Ben Haddad at lunch')).toBe('with another student at lunch');
  });

  it('leave the student, the family, the staff and small words alone', () => {
    const text = 'Noor will talk with Carmen Ortiz and Mr. Haddad.';
    expect(hide(text)).toBe(text);
  });

  it('are listed once each with how often, and stand where a person lets them stand', () => {
    expect(namesFound(['Ben and Will', 'BEN again'], others)).toEqual([
      { key: 'ben', name: 'Ben', times: 2 },
      { key: 'will', name: 'Will', times: 1 },
    ]);
    expect(hide('Ben and Will', ['will'])).toBe('another student and Will');
  });

  it('are not left behind by hiding: what was hidden holds none', () => {
    expect(namesFound([hide('Ben Price, Will de la Cruz and Inés')], others)).toEqual([]);
  });
});
