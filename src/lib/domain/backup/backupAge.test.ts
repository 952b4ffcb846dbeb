import { expect, it } from 'vitest';
import { day } from '../../../../tests/support/people.ts';
import { backupAge } from './backupAge.ts';

const today = day('2026-10-12');

it('asks for a backup where there is none, and where the last is older than a week', () => {
  expect(backupAge(undefined, 7, today)).toEqual({ days: undefined, due: true });
  expect(backupAge(today, 7, today)).toEqual({ days: 0, due: false });
  expect(backupAge(day('2026-10-05'), 7, today)).toEqual({ days: 7, due: false });
  expect(backupAge(day('2026-10-04'), 7, today)).toEqual({ days: 8, due: true });
});

it('asks as often as somebody wished, and never counts below today', () => {
  expect(backupAge(day('2026-10-10'), 1, today).due).toBe(true);
  expect(backupAge(day('2026-10-13'), 1, today)).toEqual({ days: 0, due: false });
});
