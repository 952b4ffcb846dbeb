import { describe, expect, it } from 'vitest';
import { idOf } from '../../../../tests/support/people.ts';
import { knownStudent } from '#lib/domain/roster/knownStudent.ts';
import {
  everyone,
  filterStudents,
  keptStudentFilter,
  studentFilterFrom,
  type StudentFilter,
} from './filterStudents.ts';

const roster = (given: string, grade?: string) =>
  knownStudent(idOf(given), { given, family: 'Haddad', ...(grade ? { grade } : {}) });
const students = [roster('Noor', '09'), roster('Inés', '10'), roster('Marcus')];
const known = { open: new Set([idOf('Noor')]), withAdult: new Set([idOf('Inés')]) };
const found = (filter: Partial<StudentFilter>) =>
  filterStudents(students, { ...everyone, ...filter }, known).map(({ name }) => name.split(' ')[0]);

describe('looking for students', () => {
  it('begins with everyone', () => {
    expect(found({})).toEqual(['Noor', 'Inés', 'Marcus']);
  });

  it('narrows by grade, by an open case, by who has named no adult yet, and by all of them', () => {
    expect(found({ grade: '10' })).toEqual(['Inés']);
    expect(found({ grade: '' })).toEqual(['Marcus']);
    expect(found({ onlyOpen: true })).toEqual(['Noor']);
    expect(found({ noAdult: true })).toEqual(['Noor', 'Marcus']);
    expect(found({ noAdult: true, grade: '09', query: 'no' })).toEqual(['Noor']);
  });
});

describe('a filter of students under a name', () => {
  it('comes back as it was, without what was typed to search', () => {
    const filter = { query: 'Noor', grade: '09', onlyOpen: true, noAdult: true };
    expect(JSON.stringify(keptStudentFilter(filter))).not.toContain('Noor');
    expect(studentFilterFrom(keptStudentFilter(filter))).toEqual({ ...filter, query: '' });
    expect(studentFilterFrom({})).toEqual(everyone);
  });
});
