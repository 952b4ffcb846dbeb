/** Who comes in by an invitation: the one-time secret signs for the person and the device, whoever writes the act. */
import { verify } from '#lib/crypto/signature.ts';
import { concat, fromBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { AdmitAct } from './act.ts';
import { deviceIdOf } from './founding.ts';

export type Newcomer = Pick<AdmitAct, 'invite' | 'member' | 'devices'>;

/** "hfe1/admit/" role "/" ‖ school ‖ invitation ‖ member ‖ its key ‖ of each device: its two keys and incarnation. */
export const admissionBytes = ({ invite, member, devices }: Newcomer, school: Bytes): Bytes =>
  concat(
    utf8(`hfe1/admit/${member.role}/`),
    school,
    fromBase64Url(invite),
    fromBase64Url(member.id),
    member.agreeKey,
    ...devices.flatMap(({ signKey, agreeKey, incarnation }) => [signKey, agreeKey, incarnation]),
  );

export async function isInvited(act: AdmitAct, invitation: Bytes, school: Bytes): Promise<boolean> {
  for (const device of act.devices) if ((await deviceIdOf(device)) !== device.id) return false;
  return verify(invitation, admissionBytes(act, school), act.proof);
}
