import { describe, expect, it } from 'vitest';
import { addDays, instant, type SchoolDate } from '#lib/kernel/moments.ts';
import { wholeLanguage } from './wholeLanguage.ts';

const monday = '2026-10-12' as SchoolDate;
const english = wholeLanguage('en');
const spanish = wholeLanguage('es');
const dueWeek = (language: typeof english) =>
  [-12, -7, -4, -1, 0, 1, 2, 7, 120].map((days) => language.due(addDays(monday, days), monday));

describe('how days are said', () => {
  it('tells a counselor since when a step is late and on which day the next one falls', () => {
    expect(dueWeek(english)).toEqual([
      'since Sep 30',
      'since Oct 5',
      'since Thursday',
      'since yesterday',
      'today',
      'tomorrow',
      'Wed',
      'Oct 19',
      'Feb 9, 2027',
    ]);
  });

  it('says the same in Spanish', () => {
    expect(dueWeek(spanish)).toEqual([
      'desde el 30 sept',
      'desde el 5 oct',
      'desde el jueves',
      'desde ayer',
      'hoy',
      'mañana',
      'mié',
      '19 oct',
      '9 feb 2027',
    ]);
  });

  it('writes the day in full over a page and on paper', () => {
    expect(english.longDay(monday)).toBe('Monday, October 12');
    expect(spanish.longDay(monday)).toBe('lunes, 12 de octubre');
    expect(english.fullDay(monday)).toBe('October 12, 2026');
    expect(spanish.fullDay(monday)).toBe('12 de octubre de 2026');
  });

  it('shows the hour of this device, with a leading zero after midnight', () => {
    expect(english.time(instant(new Date(2026, 9, 12, 16, 0).getTime()))).toBe('16:00');
    expect(spanish.time(instant(new Date(2026, 9, 12, 0, 5).getTime()))).toBe('00:05');
  });
});

describe('counts and lists', () => {
  it('joins names with the word of the language', () => {
    expect(english.list(['Ana', 'Ben', 'Cruz'])).toBe('Ana, Ben, and Cruz');
    expect(spanish.list(['Ana', 'Ben', 'Inés'])).toBe('Ana, Ben e Inés');
  });

  it('counts one and many differently', () => {
    expect(english.t.common.rows(1)).toBe('one row');
    expect(english.t.common.rows(2400)).toBe('2,400 rows');
    expect(spanish.t.common.rows(0)).toBe('0 filas');
  });
});
