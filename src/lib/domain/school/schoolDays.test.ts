import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kernel/moments.ts';
import { day } from '../../../../tests/support/people.ts';
import { addSchoolDays, isSchoolDay, schoolDaysBetween } from './schoolDays.ts';

const thanksgiving = { daysOff: [{ from: day('2026-11-23'), to: day('2026-11-27') }] };

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2024-01-01'), days));
const anyCalendar = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 0, max: 20 })), { maxLength: 6 })
  .map((breaks) => ({ daysOff: breaks.map(([from, length]) => ({ from, to: addDays(from, length) })) }));

describe('school days', () => {
  it('are weekdays outside the days off', () => {
    expect(isSchoolDay(thanksgiving, day('2026-11-20'))).toBe(true);
    expect(isSchoolDay(thanksgiving, day('2026-11-21'))).toBe(false);
    expect(isSchoolDay(thanksgiving, day('2026-11-25'))).toBe(false);
  });

  it('carry a promise made on the last Friday over the week off', () => {
    expect(addSchoolDays(thanksgiving, day('2026-11-20'), 1)).toBe('2026-11-30');
    expect(schoolDaysBetween(thanksgiving, day('2026-11-20'), day('2026-11-30'))).toBe(1);
  });

  it('count from the first school day when something begins on a Sunday', () => {
    expect(addSchoolDays(thanksgiving, day('2026-11-15'), 0)).toBe('2026-11-16');
    expect(addSchoolDays(thanksgiving, day('2026-11-15'), 1)).toBe('2026-11-16');
  });

  it('do not hang where somebody wrote a century of days off', () => {
    const wrong = { daysOff: [{ from: day('1950-01-01'), to: day('2150-01-01') }] };
    expect(addSchoolDays(wrong, day('2026-10-12'), 3)).toBe('2026-10-15');
  });

  it('there and back: adding the days between two days arrives', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, from, count) => {
        const to = addSchoolDays(calendar, from, count);
        expect(isSchoolDay(calendar, to)).toBe(true);
        expect(schoolDaysBetween(calendar, from, to)).toBe(count);
        expect(schoolDaysBetween(calendar, to, from)).toBe(-count);
      }),
    );
  });

  it('add up: first to some day between and then to the last', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyDay, (calendar, a, b, c) => {
        const [from = a, between = b, to = c] = [a, b, c].sort();
        expect(schoolDaysBetween(calendar, from, to)).toBe(
          schoolDaysBetween(calendar, from, between) + schoolDaysBetween(calendar, between, to),
        );
      }),
    );
  });
});
