import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { summarise } from '../summarise.ts';
import { checkSecureBase } from './checkSecureBase.ts';
import { noteSupervision } from './noteSupervision.ts';
import { putOffTable, secureBaseTable, supervisionTable } from './ownRoom.ts';
import { putOff } from './putOff.ts';
import { reflectionTable } from './reflection.ts';
import { takeOutForGood } from './takeOutForGood.ts';
import { emptyReflection, writeReflection } from './writeReflection.ts';

const own = idOf('private of Amir');
const record = { kind: 'private', id: own } as const;
const all = (desk: Desk) =>
  JSON.stringify([
    desk.rows(record, reflectionTable),
    desk.rows(record, secureBaseTable),
    desk.rows(record, historyTable),
    desk.reader(amir, [record]).row(record, reflectionTable, idOf('#1')),
  ]);

describe('the look at my ground', () => {
  it('is in words, one answer is enough, and there is no field for a score', () => {
    const desk = new Desk();
    const empty = { private: own, backed: '', unsure: '', handOver: ' ' };
    expect(desk.refusal(amir, checkSecureBase, empty)).toBe('required at backed');
    desk.does(amir, checkSecureBase, { ...empty, handOver: 'the Friday bus duty' });
    expect(desk.rows(record, secureBaseTable)).toMatchObject([
      { handOver: 'the Friday bus duty', on: '2026-10-12' },
    ]);
    expect(Object.keys(desk.rows(record, secureBaseTable)[0] ?? {}).sort()).toEqual([
      'at',
      'handOver',
      'id',
      'on',
    ]);
  });
});

describe('what is mine', () => {
  it('shows in no summary, and writes into no other record', () => {
    const desk = new Desk();
    const before = JSON.stringify([...Object.values(desk.summaries)].map((one) => [...Object.entries(one)]));
    desk.does(amir, writeReflection, { ...emptyReflection(own), felt: 'tired' });
    desk.does(amir, checkSecureBase, { private: own, backed: 'Rosa' });
    desk.does(amir, noteSupervision, { private: own });
    desk.does(amir, putOff, { private: own, offer: 'check', how: 'notNow' });
    expect(summarise(record, (table) => desk.rows(record, table))).toBeUndefined();
    expect(JSON.stringify([...Object.values(desk.summaries)].map((one) => [...Object.entries(one)]))).toBe(
      before,
    );
    for (const decision of [writeReflection, checkSecureBase, noteSupervision, putOff, takeOutForGood]) {
      const touched = decision.touches as (draft: unknown) => readonly { kind: string }[];
      expect(touched({ private: own }).map(({ kind }) => kind)).toEqual(['private']);
    }
  });

  it('keeps of a supervision the day, and has no place for what was said', () => {
    const desk = new Desk();
    desk.does(amir, noteSupervision, { private: own, note: 'we talked about Ines' });
    expect(Object.keys(desk.rows(record, supervisionTable)[0] ?? {}).sort()).toEqual(['at', 'id', 'on']);
  });
});

describe('taking out for good', () => {
  const written = () => {
    const desk = new Desk();
    const entry = desk.does(amir, writeReflection, { ...emptyReflection(own), felt: 'ashamed of shouting' });
    const row = desk.rows(record, reflectionTable)[0]?.id ?? '';
    return { desk, entry, row };
  };

  it('leaves the words nowhere in the record, its history included', () => {
    const { desk, row } = written();
    expect(all(desk)).toContain('ashamed');
    desk.does(amir, takeOutForGood, { private: own, table: 'reflections', row });
    expect(desk.rows(record, reflectionTable)).toEqual([]);
    expect(all(desk)).not.toContain('ashamed');
  });

  it('cannot be undone, neither itself nor by way of the writing', () => {
    const { desk, entry, row } = written();
    const out = desk.does(amir, takeOutForGood, { private: own, table: 'reflections', row });
    for (const one of [entry, out])
      expect(desk.refusal(amir, undoDecision, { entry: one, records: [record] })).toBe('nothingToUndo');
    expect(desk.refusal(amir, takeOutForGood, { private: own, table: 'reflections', row })).toBe(
      'notFound at row',
    );
  });

  it('leaves what else was written, and its undo', () => {
    const { desk, row } = written();
    const kept = desk.does(amir, writeReflection, { ...emptyReflection(own), kind: 'tea with Rosa' });
    desk.does(amir, takeOutForGood, { private: own, table: 'reflections', row });
    expect(desk.rows(record, reflectionTable)).toMatchObject([{ kind: 'tea with Rosa' }]);
    desk.does(amir, undoDecision, { entry: kept, records: [record] });
    expect(desk.rows(record, reflectionTable)).toEqual([]);
  });

  it('knows no table but one’s own', () => {
    const { desk, row } = written();
    expect(desk.refusal(rosa, takeOutForGood, { private: own, table: 'history', row })).toBe(
      'badChoice at table',
    );
  });
});

describe('putting off', () => {
  it.each([
    ['check', 'notNow', '2026-10-12', '2026-11-01'],
    ['check', 'notNow', '2027-01-31', '2027-02-01'],
    ['supervision', 'notNow', '2026-12-31', '2027-01-01'],
    ['supervision', 'anotherDay', '2026-10-12', '2026-10-19'],
    ['first', 'notNow', '2026-10-12', '2026-10-19'],
  ])('%s, %s, on %s: asks again from %s', (offer, how, on, until) => {
    const desk = new Desk().on(on);
    desk.does(amir, putOff, { private: own, offer, how });
    expect(desk.rows(record, putOffTable)).toMatchObject([{ offer, until }]);
  });
});
