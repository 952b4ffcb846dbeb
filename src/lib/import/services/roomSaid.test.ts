import { expect, it } from 'vitest';
import { roomSaid } from './roomSaid.ts';

const of = (wait?: string, available?: string, assuredOn?: string) =>
  roomSaid({ wait, available, assuredOn });

it('reads a wait as people write it, the longest that is named, in either language', () => {
  expect(of('About 3 weeks')).toMatchObject({ capacity: 'waiting', waitDays: 21 });
  expect(of('2-3 months')).toMatchObject({ capacity: 'waiting', waitDays: 90 });
  expect(of('10 a 14 días')).toMatchObject({ capacity: 'waiting', waitDays: 14 });
  expect(of('No wait list')).toMatchObject({ capacity: 'open' });
  expect(of('Varies')).toEqual({ checkedOn: undefined });
  expect(of()).toEqual({ checkedOn: undefined });
});

it('believes free places before words, and a day only where it is one', () => {
  expect(of('3 weeks', '4')).toMatchObject({ capacity: 'open' });
  expect(of('3 weeks', '0')).toMatchObject({ capacity: 'waiting', waitDays: 21 });
  expect(of(undefined, '0')).toMatchObject({ capacity: 'full' });
  expect(of(undefined, 'many', '2026-09-12T08:00:00Z')).toEqual({ checkedOn: '2026-09-12' });
  expect(of(undefined, undefined, 'last fall')).toEqual({ checkedOn: undefined });
});
