import { describe, expect, it } from 'vitest';
import { amir, dana, type Desk, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, theCase } from '../../../../tests/support/story.ts';
import type { Me } from '../record/decision.ts';
import { joinTeam } from '../case/joinTeam.ts';
import { heldBy } from './heldBy.ts';

const lost = (desk: Desk, { member: id, role }: Me) =>
  heldBy({ id, role }, desk.summaries, { covers: [], today: desk.today });

describe('what was lost with a laptop', () => {
  it('of a case worker: the cases they worked on, and what all of case staff may read', () => {
    const { cases, contacts, referrals } = lost(deskWithCase(), amir);
    expect(cases.map(({ id }) => id)).toEqual([theCase]);
    expect([contacts, referrals]).toEqual([true, 0]);
  });

  it('of a teacher: the cases whose team they are on, and nothing else', () => {
    const desk = deskWithCase();
    expect(lost(desk, june)).toEqual({ cases: [], students: 0, referrals: 0, contacts: false });
    desk.does(amir, joinTeam, { case: theCase, member: june.member, interest: 'teaches' });
    expect(lost(desk, june).cases).toHaveLength(1);
  });

  it('of a coordinator: every case that is not closed to them; of a data manager: none', () => {
    expect(lost(deskWithCase(), rosa).cases).toHaveLength(1);
    expect(lost(deskWithCase(), dana).cases).toEqual([]);
  });
});
