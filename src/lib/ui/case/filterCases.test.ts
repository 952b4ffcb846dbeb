import { describe, expect, it } from 'vitest';
import { amir, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, theCase } from '../../../../tests/support/story.ts';
import { closeCase } from '#lib/domain/case/closeCase.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { filterCases, firstFilter, type CaseFilter } from './filterCases.ts';

const nameOf = (student: Id) => (student === ines ? 'Inés Álba' : '');
const found = (desk: ReturnType<typeof deskWithCase>, me: Id, filter: Partial<CaseFilter> = {}) =>
  filterCases(desk.summaries.cases.values(), { ...firstFilter, ...filter }, { me, nameOf }).length;

describe('looking for a case', () => {
  it('begins with those that I lead or help with', () => {
    const desk = deskWithCase();
    expect([found(desk, amir.member), found(desk, rosa.member)]).toEqual([1, 0]);
    desk.does(amir, joinTeam, { case: theCase, member: rosa.member });
    expect(found(desk, rosa.member)).toBe(1);
    expect(found(desk, idOf('nobody'), { whose: 'all' })).toBe(1);
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
