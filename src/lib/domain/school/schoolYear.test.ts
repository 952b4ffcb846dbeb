import { expect, it } from 'vitest';
import { day } from '../../../../tests/support/people.ts';
import { schoolYearOf } from './schoolYear.ts';

it.each([
  ['2026-07-31', '2025-26'],
  ['2026-08-01', '2026-27'],
  ['2027-06-10', '2026-27'],
  ['2099-12-01', '2099-00'],
])('%s is of the school year %s', (on, year) => {
  expect(schoolYearOf(day(on))).toBe(year);
});
