import { describe, expect, it } from 'vitest';
import { day, monday } from '../../../../tests/support/people.ts';
import { roomLevel, yearsOfRoom } from './room.ts';

const GB = 1e9;

describe('the room that a browser gives', () => {
  it('is said to be low from 70 % and very low from 85 %', () => {
    const level = (used: number) => roomLevel({ used, allowed: 100 });
    expect([0, 69, 70, 84, 85, 100, 120].map(level)).toEqual([
      'plenty',
      'plenty',
      'low',
      'low',
      'veryLow',
      'veryLow',
      'veryLow',
    ]);
  });

  it('lasts as long as the pace so far says', () => {
    const room = { used: 0.1 * GB, allowed: 2.1 * GB };
    expect(yearsOfRoom(room, 0.05 * GB, day('2025-10-12'), monday)).toBe(40);
    expect(yearsOfRoom({ used: 2 * GB, allowed: 2.1 * GB }, GB, day('2025-10-12'), monday)).toBe(0);
  });

  it('is not foretold from less than a month, nor from nothing', () => {
    const room = { used: 1, allowed: 100 };
    expect(yearsOfRoom(room, 1, day('2026-10-01'), monday)).toBeUndefined();
    expect(yearsOfRoom(room, 1, undefined, monday)).toBeUndefined();
    expect(yearsOfRoom(room, 0, day('2020-10-01'), monday)).toBeUndefined();
  });
});
