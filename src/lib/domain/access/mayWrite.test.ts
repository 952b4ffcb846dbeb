import { describe, expect, it } from 'vitest';
import { recordKinds, type RecordKind } from '../record/recordKind.ts';
import { roles } from '../team/role.ts';
import { mayWrite } from './mayWrite.ts';

const kinds = Object.keys(recordKinds) as RecordKind[];

describe('who may write', () => {
  it('lets a data manager import and write no note about a student', () => {
    const may = kinds.filter((kind) => mayWrite('dataManager', kind));
    expect(may).toContain('roster');
    for (const kind of ['student', 'case', 'restricted', 'answers', 'school'] as const) {
      expect(may).not.toContain(kind);
    }
  });

  it('lets an administrator look at the school and write no note about a student', () => {
    for (const kind of ['student', 'case', 'restricted', 'picture'] as const) {
      expect(mayWrite('administrator', kind)).toBe(false);
    }
  });

  it('lets a teacher refer and contribute, and leave the school as it is', () => {
    expect(mayWrite('teacher', 'referral')).toBe(true);
    expect(mayWrite('teacher', 'case')).toBe(true);
    expect(mayWrite('teacher', 'student')).toBe(false);
    expect(mayWrite('teacher', 'school')).toBe(false);
  });

  it('lets everybody refer, reflect in private and leave a line in the security log', () => {
    for (const role of roles) {
      for (const kind of ['referral', 'private', 'security'] as const)
        expect(mayWrite(role, kind)).toBe(true);
    }
  });

  it('lets only a coordinator change the school', () => {
    expect(roles.filter((role) => mayWrite(role, 'school'))).toEqual(['coordinator']);
  });
});
