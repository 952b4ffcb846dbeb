import { describe, expect, it } from 'vitest';
import { amir, day, everyone, june, monday, paul, rosa } from '../../../../tests/support/people.ts';
import { whoOpensTogether } from './whoOpensTogether.ts';
import { maySeeCase, whoSeesCase } from './whoSeesCase.ts';

const members = everyone.map(({ member, role }) => ({ id: member, role }));
const around = { members, covers: [], today: monday };
const amirs = { lead: amir.member, team: [june.member], sensitive: false };

describe('who can see a case', () => {
  it('is the lead, the team and the coordinators, and nobody else', () => {
    expect(whoSeesCase(amirs, around)).toEqual([
      { member: amir.member, because: 'lead' },
      { member: june.member, because: 'team' },
      { member: rosa.member, because: 'coordinator' },
    ]);
    expect(maySeeCase(amirs, around, paul.member)).toBe(false);
  });

  it('names a coordinator who leads the case once', () => {
    const hers = { lead: rosa.member, team: [rosa.member], sensitive: false };
    expect(whoSeesCase(hers, around)).toEqual([{ member: rosa.member, because: 'lead' }]);
  });

  it('is closed to coordinators where it is sensitive, unless they work on it', () => {
    expect(maySeeCase({ ...amirs, sensitive: true }, around, rosa.member)).toBe(false);
    expect(maySeeCase({ ...amirs, team: [rosa.member], sensitive: true }, around, rosa.member)).toBe(true);
  });

  it('lets in whoever stands in for one of them, for those days', () => {
    const cover = { who: amir.member, standIn: paul.member, from: day('2026-10-12'), to: day('2026-10-16') };
    const away = { ...around, covers: [cover] };
    expect(whoSeesCase(amirs, away)).toContainEqual({
      member: paul.member,
      because: 'standIn',
      for: amir.member,
      until: '2026-10-16',
    });
    expect(maySeeCase(amirs, { ...away, today: day('2026-10-17') }, paul.member)).toBe(false);
  });
});

describe('who could open a closed case only two together', () => {
  const closed = { ...amirs, sensitive: true };

  it('is a coordinator who asks and the records custodian who agrees', () => {
    expect(whoOpensTogether(closed, around, paul.member)).toEqual({
      asks: [rosa.member],
      custodian: paul.member,
    });
  });

  it('is nobody where every coordinator reads it anyway', () => {
    expect(whoOpensTogether(amirs, around, paul.member)).toBeUndefined();
    expect(whoOpensTogether({ ...closed, team: [rosa.member] }, around, paul.member)).toBeUndefined();
  });

  it('lacks its second person where no custodian is named, or who was named has left', () => {
    const alone = { asks: [rosa.member], custodian: undefined };
    expect(whoOpensTogether(closed, around, undefined)).toEqual(alone);
    const left = { ...around, members: members.filter(({ id }) => id !== paul.member) };
    expect(whoOpensTogether(closed, left, paul.member)).toEqual(alone);
  });
});
