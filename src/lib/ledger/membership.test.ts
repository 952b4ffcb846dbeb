import { describe, expect, it } from 'vitest';
import { newDeviceSecret } from '#lib/crypto/device.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { idOf } from '../../../tests/support/people.ts';
import { foundSchool } from './founding.ts';
import type { Act } from './act.ts';
import type { SignedAct } from './membership.ts';
import { membershipOf } from './reduceActs.ts';

const founded = () => foundSchool({ name: 'Rosa', title: 'Counselor' }, newDeviceSecret(), instant(0));

/** One after the other, each knowing all before. */
function inTurn(...said: { act: Act; by: Id; device?: Id }[]): SignedAct[] {
  return said.map(({ act, by, device }, index) => ({
    id: String(index),
    act,
    by,
    device: device ?? by,
    after: index === 0 ? [] : [String(index - 1)],
  }));
}

describe('membership', () => {
  it('begins with its founder as coordinator, with a laptop and a kit, in all groups', async () => {
    const { act } = await founded();
    const { members, devices, groups } = membershipOf(inTurn({ act, by: act.member.id }));
    expect([...members.values()]).toMatchObject([{ name: 'Rosa', title: 'Counselor', role: 'coordinator' }]);
    expect([...devices.values()].map(({ kind, member }) => [kind, member])).toEqual([
      ['laptop', act.member.id],
      ['kit', act.member.id],
    ]);
    expect([...groups.keys()]).toEqual(['everyone', 'coordinators', 'caseStaff', 'picture']);
  });

  it('is founded once: a second founding changes nothing', async () => {
    const [{ act: first }, { act: second }] = [await founded(), await founded()];
    const { members } = membershipOf(
      inTurn({ act: first, by: first.member.id }, { act: second, by: second.member.id }),
    );
    expect([...members.keys()]).toEqual([first.member.id]);
  });

  it('does not let the last coordinator go, nor anybody else set a role', async () => {
    const { act } = await founded();
    const { id } = act.member;
    const setRole = { act: 'setRole', at: instant(1), member: id, role: 'teacher' } as const;
    const founding = { act, by: id };
    const laptop = act.devices[0]?.id ?? id;
    for (const by of [id, idOf('a stranger')]) {
      const after = membershipOf(inTurn(founding, { act: setRole, by, device: laptop }));
      expect(after.members.get(id)?.role).toBe('coordinator');
    }
  });

  it('takes a further device of a member only on the word of another of the same member', async () => {
    const { act, secrets } = await founded();
    const { id } = act.member;
    const [laptop] = act.devices;
    if (!laptop) throw new Error('a school begins with a laptop');
    const device = { ...laptop, id: idOf('new laptop'), incarnation: new Uint8Array(16) };
    const vouched = new Uint8Array(64);
    const added = {
      act: 'addDevice',
      at: instant(1),
      member: id,
      device,
      sponsor: laptop.id,
      vouched,
    } as const;
    const founding = { act, by: id };
    const devicesAfter = (...acts: { act: Act; by: Id }[]) =>
      [...membershipOf(inTurn(founding, ...acts)).devices.keys()].slice(2);
    expect(devicesAfter({ act: added, by: id })).toEqual([device.id]);
    expect(devicesAfter({ act: added, by: id }, { act: added, by: id })).toEqual([device.id]);
    expect(devicesAfter({ act: added, by: idOf('somebody') })).toEqual([]);
    expect(devicesAfter({ act: { ...added, sponsor: idOf('nobody') }, by: id })).toEqual([]);
    const taken = { ...added, device: { ...device, incarnation: secrets.incarnation } };
    expect(devicesAfter({ act: taken, by: id })).toEqual([]);
  });
});
