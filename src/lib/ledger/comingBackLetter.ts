/** What a laptop writes whose owner has lost every other one: new keys for a member whom the school knows. */
import { deviceFromSecret, newDeviceSecret } from '#lib/crypto/device.ts';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import { newAgreePair, unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { concat, fromBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { decodeAct, encodeAct, type BringBackAct } from './act.ts';
import { enrol } from './founding.ts';
import { invitationBox, type Invitation } from './invitation.ts';
import { shortWords, type Coming } from './joining.ts';
import type { ComingBack } from './membership.ts';
import { isWhole } from './newDevice.ts';

export interface ReturningMember extends Coming {
  readonly act: BringBackAct;
}

/** `member`: whom the invitation is for. */
export async function askToComeBack(
  invitation: Invitation,
  member: Id,
  kitSecret: Redacted<Bytes>,
  at: Instant,
): Promise<ReturningMember> {
  const device = newDeviceSecret();
  const own = await newAgreePair();
  const incarnation = randomBytes(16);
  const laptop = await enrol('laptop', await deviceFromSecret(device), own.secret, incarnation);
  const kit = await enrol('kit', await deviceFromSecret(kitSecret), own.secret, randomBytes(16));
  const { language } = invitation;
  const keys = { agreeKey: own.publicKey, devices: [laptop, kit] };
  const act: BringBackAct = { act: 'bringBack', at, ask: freshId(), member, language, ...keys };
  const { publicKey } = await invitationBox(invitation);
  const letter = await wrapFor(publicKey, encodeAct(act), askInfo);
  return { letter, device, member: own.secret, incarnation, deviceId: laptop.id, memberId: member, act };
}

/** The act that brings the member back, for a coordinator to sign; undefined for a letter that is not for this invitation. */
export async function readComingBack(
  letter: Bytes,
  invitation: Invitation,
): Promise<BringBackAct | undefined> {
  const { secret } = await invitationBox(invitation);
  const opened = await unwrapWith(secret, letter, askInfo);
  const act = opened && decodeAct(opened);
  if (act?.act !== 'bringBack' || act.member !== invitation.comesBack) return undefined;
  return (await Promise.all(act.devices.map(isWhole))).every(Boolean) ? act : undefined;
}

type NewKeys = Pick<ComingBack, 'member' | 'agreeKey' | 'devices' | 'language'>;

/** The same on the laptop that comes back and on those of both coordinators: they are made of the new keys alone. */
export const backWords = ({ member, agreeKey, devices, language }: NewKeys): Promise<readonly string[]> =>
  shortWords(
    concat(fromBase64Url(member), agreeKey, ...devices.flatMap((one) => [one.signKey, one.agreeKey])),
    { language },
  );

const askInfo = utf8('hfe1/back/ask');
