/** Who has lost every laptop and the kit comes back on the word of those who lead the school. */
import { describe, expect, it } from 'vitest';
import { deviceFromSecret, newDeviceSecret } from '#lib/crypto/device.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { newAgreePair } from '#lib/crypto/wrapping.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { enrol } from '#lib/ledger/founding.ts';
import { vouchedBytes } from '#lib/ledger/newDevice.ts';
import { Desk, everybodyTalks, foundingDesk, joins } from '../support/desk.ts';

const at = instant(1);

describe('coming back', () => {
  /** A laptop of a member who has lost everything, with the word of `sponsors`. */
  async function comesBack(lost: Desk, ...sponsors: readonly Desk[]): Promise<Desk> {
    const secret = newDeviceSecret();
    const pair = await newAgreePair();
    const incarnation = randomBytes(16);
    const device = await enrol('laptop', await deviceFromSecret(secret), pair.secret, incarnation);
    const said = vouchedBytes(lost.secrets.school, lost.me, device, pair.publicKey);
    const words = await Promise.all(
      sponsors.map(async ({ secrets }) => ({
        sponsor: secrets.deviceId,
        vouched: await (await deviceFromSecret(secrets.device)).sign(said),
      })),
    );
    const [first, second] = words;
    if (!first) throw new Error('nobody vouches');
    const own = { device: secret, incarnation, deviceId: device.id, member: pair.secret, groups: new Map() };
    const back = new Desk(
      { ...lost.secrets, ...own },
      sponsors.flatMap((desk) => desk.acts),
    );
    await back.does({
      act: 'addDevice',
      at,
      member: lost.me,
      device,
      ...first,
      ...(second ? { second } : {}),
      agreeKey: pair.publicKey,
    });
    return back;
  }

  const hasDevice = async (desk: Desk, id: Id): Promise<boolean> => (await desk.membership()).devices.has(id);

  it('needs one coordinator for a teacher, and two for a coordinator', async () => {
    const rosa = await foundingDesk('Rosa');
    const [ruth, ines] = [await joins(rosa, 'coordinator', 'Ruth'), await joins(rosa, 'coordinator', 'Ines')];
    const june = await joins(rosa, 'teacher', 'June');
    everybodyTalks(rosa, ruth, ines, june);

    const teacher = await comesBack(june, rosa);
    const alone = await comesBack(ruth, rosa);
    const twice = await comesBack(ruth, rosa, rosa);
    const both = await comesBack(ruth, rosa, ines);
    rosa.hears(teacher, alone, twice, both);
    expect(await hasDevice(rosa, teacher.secrets.deviceId)).toBe(true);
    expect(await hasDevice(rosa, alone.secrets.deviceId)).toBe(false);
    expect(await hasDevice(rosa, twice.secrets.deviceId)).toBe(false);
    expect(await hasDevice(rosa, both.secrets.deviceId)).toBe(true);
    await rosa.paysKeys();
    both.hears(rosa);
    expect([...(await both.holdings()).groups.keys()].sort()).toEqual([
      'caseStaff',
      'coordinators',
      'everyone',
      'picture',
    ]);
  });

  it('is not for a teacher to vouch for', async () => {
    const rosa = await foundingDesk('Rosa');
    const [june, jo] = [await joins(rosa, 'teacher', 'June'), await joins(rosa, 'teacher', 'Jo')];
    everybodyTalks(rosa, june, jo);
    const back = await comesBack(june, jo);
    rosa.hears(back);
    expect(await hasDevice(rosa, back.secrets.deviceId)).toBe(false);
  });
});
