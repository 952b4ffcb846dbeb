import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tScore } from './gas.ts';

const levels = (...all: number[]) => all.map((level) => ({ level, weight: 1 }));

describe('the T-score of goals', () => {
  it.each([
    [[0], 50],
    [[1], 60],
    [[1, 0, -1], 50],
    [[1, 1], 50 + 20 / Math.sqrt(2.6)],
    [[-2], 30],
  ])('of levels %j is %d', (reached, score) => expect(tScore(levels(...reached))).toBeCloseTo(score, 10));

  it('is 62.4 for two goals one step up, as published', () => {
    expect(tScore(levels(1, 1))?.toFixed(1)).toBe('62.4');
  });

  it('is not there without goals, or when no goal matters', () => {
    expect(tScore([])).toBeUndefined();
    expect(tScore([{ level: 2, weight: 0 }])).toBeUndefined();
  });

  it('does not change when every goal matters twice as much, and rises with any level', () => {
    const goal = fc.record({
      level: fc.integer({ min: -2, max: 1 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
        const score = tScore(goals) ?? NaN;
        expect(tScore(goals.map((one) => ({ ...one, weight: one.weight * 2 })))).toBeCloseTo(score, 8);
        expect(
          tScore(goals.map((one, index) => (index ? one : { ...one, level: one.level + 1 }))),
        ).toBeGreaterThan(score);
      }),
    );
  });
});
