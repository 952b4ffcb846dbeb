import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { day, monday } from '../../../tests/support/people.ts';
import { wholeLanguage } from './wholeLanguage.ts';
import { readDay } from './readDay.ts';

describe('a day written by hand', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['11/3', '2026-11-03'],
    ['11/3/26', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['November 3rd, 2027', '2027-11-03'],
    ['Tuesday, November 3', '2026-11-03'],
    ['3 de noviembre', '2026-11-03'],
    ['tomorrow', '2026-10-13'],
    ['mañana', '2026-10-13'],
    ['fri', '2026-10-16'],
    ['Monday', '2026-10-19'],
  ])('in English, %s is %s', (written, date) => expect(readDay(written, 'en', monday)).toBe(date));

  it.each([
    ['3/11', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3 de noviembre de 2027', '2027-11-03'],
    ['el martes 3 de noviembre', '2026-11-03'],
    ['1º nov', '2026-11-01'],
    ['miércoles', '2026-10-14'],
    ['Nov 3', '2026-11-03'],
  ])('in Spanish, %s is %s', (written, date) => expect(readDay(written, 'es', monday)).toBe(date));

  it('cannot be the thirteenth month, so 13/11 is understood in both', () => {
    for (const locale of ['en', 'es'] as const) {
      expect(readDay('13/11', locale, monday)).toBe('2026-11-13');
      expect(readDay('11/13', locale, monday)).toBe('2026-11-13');
    }
  });

  it('without a year is the nearest one: in December, Jan 5 is next year and Nov 5 was this', () => {
    expect(readDay('Jan 5', 'en', day('2026-12-20'))).toBe('2027-01-05');
    expect(readDay('Nov 5', 'en', day('2026-12-20'))).toBe('2026-11-05');
    expect(readDay('28 dic', 'es', day('2027-01-03'))).toBe('2026-12-28');
  });

  it.each(['', '12', 'soon', '2/30', '31/31', 'Smarch 3', '11/3/20266', '3 nov 26 more'])(
    'is not guessed from "%s"',
    (written) => expect(readDay(written, 'en', monday)).toBeUndefined(),
  );

  it('reads back every way in which we write one', () => {
    const days = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000));
    fc.assert(
      fc.property(days, fc.constantFrom('en' as const, 'es' as const), (date, locale) => {
        const there = day(date.toISOString().slice(0, 10));
        const { dayInNumbers, saidDay } = wholeLanguage(locale);
        expect(readDay(dayInNumbers(there), locale, monday)).toBe(there);
        expect(readDay(saidDay(there, monday), locale, there)).toBe(there);
      }),
    );
  });
});
