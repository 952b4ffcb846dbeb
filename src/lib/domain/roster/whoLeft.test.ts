import { expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { dana, day, idOf } from '../../../../tests/support/people.ts';
import { leftStudent } from './knownStudent.ts';
import type { RosterLayer, RosterStudent } from './rosterLayer.ts';
import { whoLeft } from './whoLeft.ts';

const student = (given: string): RosterStudent => ({
  id: idOf(given),
  sourcedId: given,
  given,
  family: 'Reyes',
  groups: [],
  orgs: [],
});
const roster = (students: RosterStudent[], left: RosterLayer['left'] = []): RosterLayer => ({
  at: instant(1),
  by: dana.member,
  format: 'csv',
  students,
  left,
  teachers: [],
  classes: [],
});
const [ines, marcus] = [student('Ines'), student('Marcus')];
const october = day('2026-10-12');

it('a student who leaves keeps a name here, by the preferred one if there is one', () => {
  const [left] = whoLeft(roster([{ ...ines, preferredGiven: 'Nessa' }, marcus]), [marcus], october);
  expect(left && leftStudent(left)).toMatchObject({ name: 'Nessa Reyes', onRoster: false });
});

it('a student who comes back is on the roster and nowhere else', () => {
  const gone = roster([marcus], whoLeft(roster([ines, marcus]), [marcus], october));
  expect(gone.left.map(({ given }) => given)).toEqual(['Ines']);
  expect(whoLeft(gone, [ines, marcus], october)).toEqual([]);
});

it('the name goes after a school year and a summer', () => {
  const gone = roster([marcus], whoLeft(roster([ines, marcus]), [marcus], october));
  expect(whoLeft(gone, [marcus], day('2027-11-16'))).toHaveLength(1);
  expect(whoLeft(gone, [marcus], day('2027-11-17'))).toEqual([]);
});
