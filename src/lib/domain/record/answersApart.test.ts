import { describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { amir, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { answersApart } from './answersApart.ts';
import { heads } from './heads.ts';
import type { HistoryEntry } from './history.ts';
import { ONLY } from './table.ts';

const tier = (name: string, at: number, by: typeof amir, is: string, saw: string[]): HistoryEntry => ({
  id: idOf(name),
  at: instant(at),
  by: by.member,
  device: by.device,
  what: 'setTier',
  saw: saw.map(idOf),
  changes: [{ table: 'about', row: ONLY, before: { tier: '2a' }, after: { tier: is } }],
});
const place = { table: 'about', row: ONLY, field: 'tier' };
const valuesOf = (history: readonly HistoryEntry[], now: string) =>
  answersApart(history, { ...place, now }).map(({ value }) => value);

describe('people who set one thing away from each other', () => {
  const opened = tier('opened', 1, rosa, '2a', []);
  const mine = tier('mine', 2, amir, '2b', ['opened']);
  const hers = tier('hers', 3, rosa, '3', ['opened']);

  it('are both heard, the one that the record holds first', () => {
    expect(valuesOf([opened, mine, hers], '3')).toEqual(['3', '2b']);
    expect(valuesOf([hers, opened, mine], '2b')).toEqual(['2b', '3']);
  });

  it('are all heard when there are three', () => {
    const junes = tier('junes', 4, june, '1', ['opened']);
    expect(valuesOf([opened, mine, hers, junes], '2b')).toEqual(['2b', '1', '3']);
    const settled = tier('settled', 5, amir, '1', ['hers', 'junes', 'mine']);
    expect(valuesOf([opened, mine, hers, junes, settled], '1')).toEqual([]);
    const half = tier('half', 5, amir, '2b', ['hers', 'mine']);
    expect(valuesOf([opened, mine, hers, junes, half], '1'), 'one that the choice had not seen').toEqual([
      '1',
      '2b',
    ]);
  });

  it('are one answer when the second knew of the first, when all agree, or when somebody has chosen', () => {
    expect(valuesOf([opened, mine, tier('after', 3, rosa, '3', ['mine'])], '3')).toEqual([]);
    expect(valuesOf([opened, mine, tier('same', 3, rosa, '2b', ['opened'])], '2b')).toEqual([]);
    const chosen = tier('chosen', 4, amir, '2b', ['hers', 'mine']);
    expect(valuesOf([opened, mine, hers, chosen], '2b')).toEqual([]);
  });

  it('are asked again when two choose differently at the same moment, not when they choose alike', () => {
    const [one, other] = [
      tier('one', 4, amir, '2b', ['hers', 'mine']),
      tier('other', 4, rosa, '3', ['hers', 'mine']),
    ];
    expect(valuesOf([opened, mine, hers, one, other], '3')).toEqual(['3', '2b']);
    expect(valuesOf([opened, mine, hers, one, { ...other, changes: one.changes }], '2b')).toEqual([]);
  });

  it('are told apart by what they had seen, whatever their clocks say', () => {
    const early = tier('early', 0, rosa, '3', ['mine']);
    expect(valuesOf([opened, mine, early], '3')).toEqual([]);
  });

  it('are told apart through what lies between', () => {
    const between: HistoryEntry = { ...tier('between', 3, june, '', ['mine']), changes: [] };
    expect(valuesOf([opened, mine, between, tier('after', 4, rosa, '3', ['between'])], '3')).toEqual([]);
  });

  it('are nobody in a quiet history, nor in lines that do not say what they saw', () => {
    expect(valuesOf([], '2a')).toEqual([]);
    expect(valuesOf([opened, mine], '2b')).toEqual([]);
    const { saw: _, ...silent } = hers;
    expect(valuesOf([opened, mine, silent], '3')).toEqual([]);
  });

  it('stand at the ends of the history', () => {
    expect(heads([opened, mine, hers])).toEqual([hers.id, mine.id].sort());
    expect(heads([])).toEqual([]);
  });
});
