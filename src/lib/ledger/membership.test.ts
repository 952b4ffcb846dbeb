import { describe, expect, it } from 'vitest';
import { newDeviceSecret } from '#lib/crypto/device.ts';
import { instant } from '#lib/kernel/moments.ts';
import { foundSchool } from './founding.ts';
import { membershipOf } from './membership.ts';

const founded = () => foundSchool({ name: 'Rosa', title: 'Counselor' }, newDeviceSecret(), instant(0));

describe('membership', () => {
  it('begins with its founder as coordinator, with a laptop and a kit, in all groups', async () => {
    const { act } = await founded();
    const { members, devices, groups } = membershipOf([{ act, by: act.member.id }]);
    expect([...members.values()]).toMatchObject([{ name: 'Rosa', title: 'Counselor', role: 'coordinator' }]);
    expect([...devices.values()].map(({ kind, member }) => [kind, member])).toEqual([
      ['laptop', act.member.id],
      ['kit', act.member.id],
    ]);
    expect([...groups.keys()]).toEqual(['everyone', 'coordinators', 'caseStaff', 'picture']);
  });

  it('is founded once: a second founding changes nothing', async () => {
    const [{ act: first }, { act: second }] = [await founded(), await founded()];
    const { members } = membershipOf([
      { act: first, by: first.member.id },
      { act: second, by: second.member.id },
    ]);
    expect([...members.keys()]).toEqual([first.member.id]);
  });

  it('does not let the last coordinator go, nor anybody else set a role', async () => {
    const { act } = await founded();
    const { id } = act.member;
    const setRole = { act: 'setRole', at: instant(1), member: id, role: 'teacher' } as const;
    const founding = { act, by: id };
    expect(membershipOf([founding, { act: setRole, by: id }]).members.get(id)?.role).toBe('coordinator');
    const stranger = act.devices[0]?.id ?? id;
    expect(membershipOf([founding, { act: setRole, by: stranger }]).members.get(id)?.role).toBe(
      'coordinator',
    );
  });
});
