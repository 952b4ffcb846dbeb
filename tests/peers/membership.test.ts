/** Who belongs: several laptops act, apart and together, and all end with one membership, whatever came first. */
import fc from 'fast-check';
import { expect, describe, it } from 'vitest';
import { newAgreePair } from '#lib/crypto/wrapping.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { instant } from '#lib/kernel/moments.ts';
import { invitationText, meetingSecret, readInvitation } from '#lib/ledger/invitation.ts';
import { readAsking, shortWords } from '#lib/ledger/joining.ts';
import type { Membership } from '#lib/ledger/membership.ts';
import { owedGroups, owesMemberKey } from '#lib/ledger/owed.ts';
import { readMembership } from '#lib/ledger/readMembership.ts';
import { asks, Desk, everybodyTalks, foundingDesk, joins, membershipRef, welcomed } from '../support/desk.ts';

const at = instant(1);
const names = ({ members }: Membership): string[] => [...members.values()].map(({ name }) => name).sort();
const groupsHeld = async (desk: Desk): Promise<Group[]> => [...(await desk.holdings()).groups.keys()].sort();

/** Whether this laptop can open what is sealed to the group today. */
async function reads(desk: Desk, group: Group, now: Membership): Promise<boolean> {
  const newest = now.groups.get(group)?.agreeKey;
  const held = (await desk.holdings()).groups.get(group) ?? [];
  return held.some(({ agreeKey }) => newest !== undefined && toHex(agreeKey) === toHex(newest));
}

/** Everything of a membership that must be equal everywhere, as text. */
const told = (membership: Membership): string =>
  JSON.stringify(membership, (_, value: unknown) => {
    if (value instanceof Uint8Array) return toHex(value as Bytes);
    return value instanceof Map ? [...value].sort(([a], [b]) => String(a).localeCompare(String(b))) : value;
  });

describe('joining', () => {
  it('gives a case worker the keys of everyone and of case staff, and not those of the coordinators', async () => {
    const rosa = await foundingDesk('Rosa');
    const amir = await joins(rosa, 'caseStaff', 'Amir');
    expect(names(await amir.membership())).toEqual(['Amir', 'Rosa']);
    expect(await groupsHeld(amir)).toEqual(['caseStaff', 'everyone']);
    expect(owedGroups(await amir.membership())).toEqual([]);
  });

  it('travels as a link and says nothing else than it was made for', async () => {
    const rosa = await foundingDesk('Rosa');
    const invitation = await rosa.invites('teacher');
    const read = readInvitation(`https://school.invalid/#${invitationText(invitation)}`);
    expect(read && invitationText(read)).toBe(invitationText(invitation));
    expect(read && (await meetingSecret(read))).toEqual(await meetingSecret(invitation));
    for (const text of ['', 'hello', invitationText(invitation).slice(2)])
      expect(readInvitation(text)).toBeUndefined();
  });

  it('takes one person for one invitation, also where two coordinators let somebody in at the same time', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    const invitation = await rosa.invites('teacher');
    everybodyTalks(rosa, ruth);
    const [one, two] = [await asks(invitation, 'June'), await asks(invitation, 'Jo')];
    await rosa.admits(invitation, one.letter);
    await ruth.admits(invitation, two.letter);
    everybodyTalks(rosa, ruth);
    const after = await rosa.membership();
    expect(after.members.size).toBe(3);
    expect(after.invitations.size).toBe(0);
    expect(told(after)).toBe(told(await ruth.membership()));
  });

  it('does not take a letter that was written for another invitation, nor one with another role in it', async () => {
    const rosa = await foundingDesk('Rosa');
    const [first, second] = [await rosa.invites('teacher'), await rosa.invites('caseStaff')];
    const { letter } = await asks(first, 'June');
    expect(await readAsking(letter, second)).toBeUndefined();
    const raised = await asks({ ...first, role: 'coordinator' }, 'June');
    expect(await readAsking(raised.letter, first)).toBeUndefined();
  });

  it('shows six words on both screens, and others where somebody between them swapped the keys', async () => {
    const rosa = await foundingDesk('Rosa');
    const invitation = await rosa.invites('teacher');
    const [june, between] = [await asks(invitation, 'June'), await asks(invitation, 'June')];
    const words = await shortWords(june.letter, invitation);
    expect(words).toHaveLength(6);
    expect(words.every((word) => word.length > 2)).toBe(true);
    expect(await shortWords(june.letter, invitation)).toEqual(words);
    expect(await shortWords(between.letter, invitation)).not.toEqual(words);
  });

  it('is opened by nobody but the laptop that asked', async () => {
    const rosa = await foundingDesk('Rosa');
    const invitation = await rosa.invites('teacher');
    const [june, other] = [await asks(invitation, 'June'), await asks(invitation, 'June')];
    const welcome = await rosa.admits(invitation, june.letter);
    await expect(welcomed(other, welcome, rosa.secrets.school)).rejects.toThrow('somebody else');
  });
});

describe('rights', () => {
  it('lets a teacher invite nobody, raise nobody, remove nobody and change no key', async () => {
    const rosa = await foundingDesk('Rosa');
    const june = await joins(rosa, 'teacher', 'June');
    await june.invites('coordinator');
    await june.does({ act: 'setRole', at, member: june.me, role: 'coordinator' });
    await june.removes(rosa.me);
    const { publicKey: agreeKey } = await newAgreePair();
    await june.does({ act: 'groupKey', at, group: 'everyone', agreeKey, wraps: [] });
    const before = await rosa.membership();
    rosa.hears(june);
    expect(told(await rosa.membership())).toBe(told(before));
  });

  it('never leaves a school without a coordinator', async () => {
    const rosa = await foundingDesk('Rosa');
    await rosa.does({ act: 'setRole', at, member: rosa.me, role: 'teacher' });
    await rosa.removes(rosa.me);
    expect((await rosa.membership()).members.get(rosa.me)?.role).toBe('coordinator');
  });

  it('gives the keys of a new role, and new keys to the rest when a role is given up', async () => {
    const rosa = await foundingDesk('Rosa');
    const amir = await joins(rosa, 'caseStaff', 'Amir');
    await rosa.does({ act: 'setRole', at, member: amir.me, role: 'coordinator' });
    await rosa.paysKeys();
    amir.hears(rosa);
    expect(await groupsHeld(amir)).toEqual(['caseStaff', 'coordinators', 'everyone', 'picture']);

    await rosa.does({ act: 'setRole', at, member: amir.me, role: 'teacher', cut: new Uint8Array(0) });
    await rosa.paysKeys();
    amir.hears(rosa);
    const now = await rosa.membership();
    expect(await reads(amir, 'coordinators', now)).toBe(false);
    expect(await reads(amir, 'caseStaff', now)).toBe(false);
    expect(await reads(amir, 'everyone', now)).toBe(true);
    expect(await reads(rosa, 'coordinators', now)).toBe(true);
  });
});

describe('leaving and losing', () => {
  it('takes what comes next from whoever has left, and leaves it to the others', async () => {
    const rosa = await foundingDesk('Rosa');
    const [amir, june] = [await joins(rosa, 'caseStaff', 'Amir'), await joins(rosa, 'teacher', 'June')];
    everybodyTalks(rosa, amir, june);
    await rosa.removes(amir.me);
    expect(owedGroups(await rosa.membership()).map(({ group, owed }) => [group, owed])).toEqual([
      ['everyone', 'rotate'],
      ['caseStaff', 'rotate'],
    ]);
    await rosa.paysKeys();
    expect(owedGroups(await rosa.membership())).toEqual([]);
    everybodyTalks(rosa, amir, june);
    const now = await rosa.membership();
    expect(await reads(amir, 'everyone', now)).toBe(false);
    expect(await reads(june, 'everyone', now)).toBe(true);
    expect(names(now)).toEqual(['June', 'Rosa']);
    expect(now.former.members.get(amir.me)?.name).toBe('Amir');
  });

  it('renews the key of a person whose laptop is lost, by what is left to them, and no group waits for it', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    rosa.hears(ruth);
    await rosa.revokes(ruth.secrets.deviceId);
    await rosa.paysKeys();
    const between = await rosa.membership();
    expect(owesMemberKey(between, ruth.me)).toBe(true);
    expect(owedGroups(between)).toEqual([]);
    // The lost laptop hears of it, and opens nothing that is sealed from now on.
    ruth.hears(rosa);
    expect(await reads(ruth, 'coordinators', between)).toBe(false);
    // Her kit holds the group's keys all the same: they were sealed to it alone.
    const kit = [...between.devices.values()].find(({ member }) => member === ruth.me);
    const wraps = between.groups.get('coordinators')?.keys.at(-1)?.wraps ?? [];
    expect(wraps.map(({ to }) => to)).toContain(`device/${kit?.id}`);
    expect(wraps.map(({ to }) => to)).not.toContain(`member/${ruth.me}`);
  });

  it('counts nothing that the removed did at the same time, and all that they did before', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    const june = await joins(ruth, 'teacher', 'June');
    everybodyTalks(rosa, ruth, june);
    await joins(ruth, 'coordinator', 'Mallory');
    await rosa.removes(ruth.me);
    everybodyTalks(rosa, ruth);
    expect(names(await rosa.membership())).toEqual(['June', 'Rosa']);
    expect(told(await ruth.membership())).toBe(told(await rosa.membership()));
  });

  it('lets the one stand who has been here longer, where two remove each other', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    const ines = await joins(rosa, 'coordinator', 'Ines');
    everybodyTalks(rosa, ruth, ines);
    await ines.removes(ruth.me);
    await ruth.removes(ines.me);
    for (const order of [
      [ines, ruth],
      [ruth, ines],
    ]) {
      const hearer = new Desk(
        rosa.secrets,
        order.flatMap((desk) => desk.acts),
      );
      expect(names(await hearer.membership())).toEqual(['Rosa', 'Ruth']);
    }
  });

  it('is not undone by somebody who was removed and knows it', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    const ines = await joins(rosa, 'coordinator', 'Ines');
    everybodyTalks(rosa, ruth, ines);
    await ines.removes(ruth.me);
    ruth.hears(ines);
    await ruth.removes(ines.me);
    rosa.hears(ines, ruth);
    expect(names(await rosa.membership())).toEqual(['Ines', 'Rosa']);
  });
});

describe('law 6', () => {
  it('ends with one membership in any order of arrival, with acts missing in between', async () => {
    const rosa = await foundingDesk('Rosa');
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    const amir = await joins(ruth, 'caseStaff', 'Amir');
    everybodyTalks(rosa, ruth, amir);
    await joins(rosa, 'teacher', 'June');
    await joins(ruth, 'teacher', 'Jo');
    await rosa.removes(amir.me);
    await ruth.does({ act: 'setRole', at, member: amir.me, role: 'teacher', cut: new Uint8Array(0) });
    everybodyTalks(rosa, ruth);
    await rosa.paysKeys();
    await ruth.paysKeys();
    everybodyTalks(rosa, ruth);
    const { secrets, acts } = rosa;
    const read = (stored: readonly Bytes[]) =>
      readMembership(stored, membershipRef, secrets.school, secrets.membershipKey);
    const expected = await read(acts);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...acts], { minLength: acts.length }), async (order) => {
        await read(order.slice(0, order.length / 2));
        const ended = await read(order);
        expect(told(ended.membership)).toBe(told(expected.membership));
        expect(toHex(ended.head)).toBe(toHex(expected.head));
      }),
      { numRuns: process.env.FULL ? 60 : 6 },
    );
  });
});
