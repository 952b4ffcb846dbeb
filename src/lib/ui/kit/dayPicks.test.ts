import { expect, test } from 'vitest';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';
import { day, monday } from '../../../../tests/support/people.ts';
import { dayPicks, noSchool } from './dayPicks.ts';

const english = wholeLanguage('en');
const fallBreak = { from: day('2026-10-19'), to: day('2026-10-23'), label: 'Fall break' };
const on = (today: string) => ({ today: day(today), daysOff: [fallBreak] });
const ahead = (today: string, chosen?: string) =>
  dayPicks(on(today), 'ahead', chosen ? day(chosen) : undefined, english).map(
    ({ label, day: to }) => `${label} ${to}`,
  );

test('on a Monday the next school day is tomorrow, said once', () => {
  expect(ahead(monday)).toEqual(['tomorrow 2026-10-13', 'in a week 2026-10-19', 'in two weeks 2026-10-26']);
});

test('on the Friday before a break the next school day is ten days off', () => {
  expect(ahead('2026-10-16')).toContain('next school day 2026-10-26');
});

test('a day in the break is noticed, and the first day after it offered', () => {
  expect(noSchool(on(monday), day('2026-10-19'), english.t)).toBe('No school: Fall break.');
  expect(noSchool(on(monday), day('2026-10-17'), english.t)).toBe('No school: a weekend.');
  expect(noSchool(on(monday), day('2026-10-16'), english.t)).toBeUndefined();
  expect(ahead('2026-10-07', '2026-10-20')).toContain('Monday, October 26 instead 2026-10-26');
});

test('what has happened was today, yesterday, or on the last day of school', () => {
  const back = dayPicks(on('2026-10-26'), 'back', undefined, english);
  expect(back.map(({ day: was }) => was)).toEqual(['2026-10-26', '2026-10-25', '2026-10-16']);
});
