import { describe, expect, it } from 'vitest';
import { amir, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, theCase } from '../../../../tests/support/story.ts';
import { closeCase } from '#lib/domain/case/closeCase.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { caseFilterFrom, filterCases, firstFilter, keptCaseFilter, type CaseFilter } from './filterCases.ts';

const nameOf = (student: Id) => (student === ines ? 'Inés Álba' : '');
const found = (desk: ReturnType<typeof deskWithCase>, me: Id, filter: Partial<CaseFilter> = {}) =>
  filterCases(desk.summaries.cases.values(), { ...firstFilter, ...filter }, { me, nameOf }).length;

describe('looking for a case', () => {
  it('begins with those that I lead or help with', () => {
    const desk = deskWithCase();
    expect([found(desk, amir.member), found(desk, rosa.member)]).toEqual([1, 0]);
    desk.does(amir, joinTeam, { case: theCase, member: rosa.member, interest: 'supports' });
    expect(found(desk, rosa.member)).toBe(1);
    expect(found(desk, idOf('nobody'), { whose: 'all' })).toBe(1);
  });

  it('tells those where I help from those that I lead', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, { case: theCase, member: rosa.member, interest: 'supports' });
    expect(found(desk, rosa.member, { whose: 'team' })).toBe(1);
    expect(found(desk, amir.member, { whose: 'team' })).toBe(0);
  });

  it('narrows by tier and by stage', () => {
    const desk = deskWithCase('2b');
    expect([found(desk, amir.member, { tier: '2b' }), found(desk, amir.member, { tier: '3' })]).toEqual([
      1, 0,
    ]);
    expect(found(desk, amir.member, { stage: 'meet' })).toBe(1);
    expect(found(desk, amir.member, { stage: 'followUp' })).toBe(0);
  });

  it('keeps closed cases apart', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, { case: theCase, reason: 'graduated', outcomes: {} });
    expect([found(desk, amir.member), found(desk, amir.member, { status: 'closed' })]).toEqual([0, 1]);
  });

  it('finds a name without its accents', () => {
    const desk = deskWithCase();
    expect(found(desk, amir.member, { name: 'ines al' })).toBe(1);
    expect(found(desk, amir.member, { name: 'marcus' })).toBe(0);
  });
});

describe('a filter of cases under a name', () => {
  it('comes back as it was, without the name that was typed', () => {
    const filter: CaseFilter = {
      whose: 'all',
      status: 'open',
      look: 'board',
      name: 'Inés',
      tier: '3',
      stage: 'plan',
      sort: { column: 'next', down: true },
    };
    expect(JSON.stringify(keptCaseFilter(filter))).not.toContain('Inés');
    expect(caseFilterFrom(keptCaseFilter(filter))).toEqual({ ...filter, name: '' });
    expect(caseFilterFrom(keptCaseFilter(firstFilter))).toEqual(firstFilter);
  });

  it('passes over what a later or earlier version called otherwise', () => {
    expect(caseFilterFrom({ whose: 'grade team', tier: '4', look: 'board' })).toEqual({
      ...firstFilter,
      look: 'board',
    });
  });
});
