import { describe, expect, it } from 'vitest';
import type { TieThen } from '#lib/domain/around/tiesOn.ts';
import { amir, idOf, monday } from '../../../../tests/support/people.ts';
import { fitLines, longMap, roundMap, zigzag } from './mapLayout.ts';

const people = (count: number): TieThen[] =>
  Array.from({ length: count }, (_, n) => ({
    id: idOf(`tie ${n}`),
    name: `Person ${n}`,
    what: 'family',
    of: n % 3 === 0 ? 'family' : 'student',
    since: monday,
    by: amir.member,
  }));

describe.each([
  ['round', roundMap],
  ['long', longMap],
] as const)('the %s map', (_, draw) => {
  it.each([0, 1, 2, 7, 30])('keeps %i names apart and inside, whatever is added', (count) => {
    const { wide, high, placed } = draw(people(count));
    expect(placed).toHaveLength(count);
    for (const { box, from, to } of placed) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.wide).toBeLessThanOrEqual(wide);
      expect(box.y + box.high).toBeLessThanOrEqual(high);
      expect([from.x, from.y, to.x, to.y].every(Number.isFinite)).toBe(true);
    }
    for (const a of placed)
      for (const b of placed)
        if (a !== b && Math.abs(a.box.x - b.box.x) < a.box.wide)
          expect(Math.abs(a.box.y - b.box.y)).toBeGreaterThanOrEqual(a.box.high);
  });
});

it('ties of the family end at its ring, the student’s own at the student', () => {
  const { hubs, placed } = roundMap(people(4));
  for (const { tie, from } of placed) {
    const hub = hubs.find(({ side }) => side === tie.of);
    expect(hub && Math.hypot(from.x - hub.x, from.y - hub.y)).toBeCloseTo(hub?.radius ?? 0);
  }
});

it('a long name takes two lines and ends in dots; the table has it whole', () => {
  expect(fitLines('Aunt Ana', 12)).toEqual(['Aunt Ana']);
  expect(fitLines('St. Anne Food and Clothing Pantry of the Lake', 16)).toEqual([
    'St. Anne Food',
    'and Clothing Pa…',
  ]);
  expect(fitLines('Donaudampfschifffahrtsgesellschaft', 10)).toEqual(['Donaudamp…']);
});

it('a tie under strain goes to and fro, so that no colour is needed to see it', () => {
  expect(zigzag({ x: 0, y: 0 }, { x: 80, y: 0 }).split('L').length).toBeGreaterThan(8);
});
