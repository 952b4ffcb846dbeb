import { describe, expect, it } from 'vitest';
import { amir, everyone, june, paul, rosa } from '../../../../tests/support/people.ts';
import { whoSeesCase } from './whoSeesCase.ts';

const members = everyone.map(({ member, role }) => ({ id: member, role }));

describe('who can see a case', () => {
  it('is the lead, the team and the coordinators, and nobody else', () => {
    expect(whoSeesCase({ lead: amir.member, team: [june.member] }, members)).toEqual([
      { member: amir.member, because: 'lead' },
      { member: june.member, because: 'team' },
      { member: rosa.member, because: 'coordinator' },
    ]);
    expect(whoSeesCase({ lead: amir.member, team: [] }, members).map(({ member }) => member)).not.toContain(
      paul.member,
    );
  });

  it('names a coordinator who leads the case once', () => {
    const seen = whoSeesCase({ lead: rosa.member, team: [rosa.member] }, members);
    expect(seen).toEqual([{ member: rosa.member, because: 'lead' }]);
  });
});
