import { describe, expect, it } from 'vitest';
import type { Id } from '#lib/kernel/ids.ts';
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import type { CaseSummary } from './caseSummary.ts';
import { leadsToBe } from './leadsToBe.ts';

const day = schoolDate('2026-10-12') ?? ('' as SchoolDate);
const member = (name: string, role: 'coordinator' | 'caseStaff' | 'teacher') => ({
  id: name as Id,
  name,
  role,
});
const caseOf = (id: string, lead: string, status: 'open' | 'closed' = 'open'): CaseSummary => ({
  kind: 'case',
  id: id as Id,
  student: id as Id,
  lead: lead as Id,
  sensitive: false,
  tier: '1',
  status,
  stage: 'meet',
  openedOn: day,
  meetBy: day,
  team: [],
  needs: [],
  ratings: [],
  goals: [],
  steps: [],
  services: [],
  referred: [],
  stepsDone: 0,
  stepsBlocked: 0,
  blocked: [],
  stops: [],
  looks: [],
});
const team = [member('Ana', 'coordinator'), member('Ben', 'caseStaff'), member('Cruz', 'teacher')];
const cases = new Map([caseOf('one', 'Ana'), caseOf('two', 'Ben', 'closed')].map((one) => [one.id, one]));

describe('who could lead a case', () => {
  it('offers no teacher, and first the one with fewer open cases', () => {
    expect(leadsToBe(team, { cases }, undefined).map(({ name, openCases }) => [name, openCases])).toEqual([
      ['Ben', 0],
      ['Ana', 1],
    ]);
  });

  it('puts the adult whom the student named first, however many cases that adult has', () => {
    const student: StudentSummary = {
      kind: 'student',
      rights: [],
      inspections: [],
      id: 'three' as Id,
      strengths: [],
      words: [],
      trustedAdults: [{ name: 'Ana', member: 'Ana' as Id }],
    };
    expect(leadsToBe(team, { cases }, student)[0]).toMatchObject({ name: 'Ana', trusted: true });
  });
});
