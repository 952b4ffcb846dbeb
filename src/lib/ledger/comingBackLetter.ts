/** What a laptop writes whose owner has lost every other one: new keys for a member whom the school knows. */
import { freshId } from '#lib/crypto/random.ts';
import { unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { concat, fromBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { decodeAct, encodeAct, type BringBackAct } from './act.ts';
import { invitationBox, type Invitation } from './invitation.ts';
import { newKeys, shortWords, type Coming } from './joining.ts';
import type { ComingBack } from './membership.ts';
import { areWhole } from './newDevice.ts';

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
  const { agreeKey, devices, secrets } = await newKeys(kitSecret);
  const { language } = invitation;
  const act: BringBackAct = { act: 'bringBack', at, ask: freshId(), member, language, agreeKey, devices };
  const { publicKey } = await invitationBox(invitation);
  const letter = await wrapFor(publicKey, encodeAct(act), askInfo);
  return { letter, ...secrets, memberId: member, act };
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
  return (await areWhole(act.devices)) ? act : undefined;
}

type NewKeys = Pick<ComingBack, 'member' | 'agreeKey' | 'devices' | 'language'>;

/** The same on the laptop that comes back and on those of both coordinators: they are made of the new keys alone. */
export const backWords = ({ member, agreeKey, devices, language }: NewKeys): Promise<readonly string[]> =>
  shortWords(
    concat(fromBase64Url(member), agreeKey, ...devices.flatMap((one) => [one.signKey, one.agreeKey])),
    { language },
  );

const askInfo = utf8('hfe1/back/ask');
