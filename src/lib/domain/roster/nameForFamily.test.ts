import { describe, expect, it } from 'vitest';
import { idOf } from '../../../../tests/support/people.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import { nameForFamily } from './nameForFamily.ts';
import type { RosterStudent } from './rosterLayer.ts';

const roster: RosterStudent = {
  id: idOf('Ines'),
  sourcedId: 's1',
  given: 'Inocencio',
  family: 'Alba',
  preferredGiven: 'Ines',
  groups: [],
  orgs: [],
};
const own: StudentSummary = {
  kind: 'student',
  rights: [],
  inspections: [],
  id: idOf('Ines'),
  nameAtSchool: 'Ines',
  strengths: [],
  words: [],
  trustedAdults: [],
};

describe('the name on paper that goes home', () => {
  it('is the one that the student uses with family', () => {
    expect(nameForFamily(roster, { ...own, nameWithFamily: 'Ino' })).toBe('Ino Alba');
  });

  it('never tells the family a name that is used at school', () => {
    expect(nameForFamily(roster, own)).toBe('Inocencio Alba');
  });

  it('is the name as written for a student whom no roster has', () => {
    expect(nameForFamily(undefined, { ...own, given: 'Sol' })).toBe('Sol');
    expect(nameForFamily()).toBe('');
  });
});
