import { describe, expect, it } from 'vitest';
import { encodeCovers } from '#lib/crypto/covers.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { instant } from '#lib/kernel/moments.ts';
import { everybodyTalks, foundingDesk, joins } from '../../../tests/support/desk.ts';
import { authorityOf } from './authority.ts';
import { everyDevice } from './membership.ts';

const feed = randomBytes(16);
const cut = encodeCovers([{ feed, maxSeq: 3, id: randomBytes(32) }]);

async function amirIn(change: 'leaves' | 'teaches') {
  const rosa = await foundingDesk('Rosa');
  const amir = await joins(rosa, 'caseStaff', 'Amir');
  everybodyTalks(rosa, amir);
  if (change === 'leaves') await rosa.does({ act: 'removeMember', at: instant(1), member: amir.me, cut });
  else await rosa.does({ act: 'setRole', at: instant(1), member: amir.me, role: 'teacher', cut });
  const membership = await rosa.membership();
  const device = everyDevice(membership).find(({ id }) => id === amir.secrets.deviceId);
  if (!device) throw new Error('his laptop is remembered');
  return (kind: 'student' | 'referral', seq: number) => authorityOf(membership, device, kind, { feed, seq });
}

describe('what somebody wrote before', () => {
  it('stays theirs up to where others had seen it, when they leave', async () => {
    const may = await amirIn('leaves');
    expect(may('student', 3).may).toBe('before');
    expect(may('student', 4)).toEqual({ may: 'no', left: true });
    expect(may('referral', 4)).toEqual({ may: 'no', left: true });
  });

  it('stays theirs when their role changes, and what the new role may write goes on', async () => {
    const may = await amirIn('teaches');
    expect(may('student', 3).may).toBe('before');
    expect(may('student', 4)).toEqual({ may: 'no', left: false });
    expect(may('referral', 4).may).toBe('now');
  });
});
