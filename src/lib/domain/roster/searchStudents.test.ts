import { describe, expect, it } from 'vitest';
import { idOf } from '../../../../tests/support/people.ts';
import { summariseStudent } from '../student/studentSummary.ts';
import { knownStudent, knownStudents } from './knownStudent.ts';
import type { RosterStudent } from './rosterLayer.ts';
import { searchStudents } from './searchStudents.ts';

const onRoster = (key: string, given: string, family: string, changed: Partial<RosterStudent> = {}) => ({
  id: idOf(key),
  sourcedId: key,
  given,
  family,
  groups: [],
  orgs: [],
  ...changed,
});
const own = (key: string, about: object) => ({ ...summariseStudent(idOf(key), () => []), ...about });

const students = knownStudents(
  [
    onRoster('1', 'María José', 'Núñez', { grade: '09', localId: '10077' }),
    onRoster('2', 'Maria', 'Nunez', { grade: '11', localId: '10412' }),
    onRoster('3', '李', '小龙'),
    onRoster('4', 'Thị Hồng', 'Nguyễn', { preferredGiven: 'Hong' }),
    onRoster('5', "D'Andre", "O'Neil"),
  ],
  new Map([[idOf('6'), own('6', { given: 'Suharto' })]]),
);
const find = (query: string) => searchStudents(students, query).map(({ id }) => id);

describe('finding a student while typing', () => {
  it('minds neither accents nor case, and takes words in any order', () => {
    expect(find('nunez mar')).toEqual([idOf('1'), idOf('2')]);
    expect(find('JOSÉ n')).toEqual([idOf('1')]);
    expect(find('小')).toEqual([idOf('3')]);
    expect(find('nguyen')).toEqual([idOf('4')]);
    expect(find('neil')).toEqual([idOf('5')]);
  });

  it('tells two students of one name apart by grade or number', () => {
    expect(find('maria 11')).toEqual([idOf('2')]);
    expect(find('10077')).toEqual([idOf('1')]);
    expect(find('maria 9')).toEqual([idOf('1')]);
  });

  it('finds students without a grade and students added by hand', () => {
    expect(find('suh')).toEqual([idOf('6')]);
    expect(students.find(({ id }) => id === idOf('6'))).toMatchObject({ grade: undefined, onRoster: false });
  });

  it('finds everyone when nothing is typed and nobody in an empty school', () => {
    expect(find('  ')).toHaveLength(6);
    expect(searchStudents([], 'maria')).toEqual([]);
    expect(find('zzz')).toEqual([]);
  });
});

describe('the name of a student', () => {
  const paper = onRoster('7', 'Inés', 'Alba', { preferredGiven: 'Nessa', pronouns: 'she/her' });

  it('is the one the student chose for school, then the preferred one, then the one on paper', () => {
    expect(knownStudent(idOf('7'), paper).name).toBe('Nessa Alba');
    const chosen = own('7', { nameAtSchool: 'Alex', pronounsAtSchool: 'they/them' });
    expect(knownStudent(idOf('7'), paper, chosen)).toMatchObject({
      name: 'Alex Alba',
      pronouns: 'they/them',
    });
    expect(knownStudent(idOf('7'), paper, own('7', { nameAtSchool: 'Alex Alba' })).name).toBe('Alex Alba');
  });

  it('is never the one used with family', () => {
    const atHome = own('7', { nameWithFamily: 'Inesita' });
    expect(knownStudent(idOf('7'), paper, atHome).name).toBe('Nessa Alba');
  });
});
