/**
 * The two letters of joining. The newcomer asks: who, and with which new keys, signed by the invitation. The school
 * welcomes: the keys that every member holds, sealed to the newcomer's laptop, and the acts by which it is a school.
 */
import { deviceFromSecret, newDeviceSecret } from '#lib/crypto/device.ts';
import { sha256 } from '#lib/crypto/hash.ts';
import { signWith } from '#lib/crypto/keyPair.ts';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import { composed, wordLists } from '#lib/crypto/wordList.ts';
import { newAgreePair, unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import * as v from 'valibot';
import { concat, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { decodeAct, encodeAct, type AdmitAct } from './act.ts';
import { admissionBytes, isInvited } from './admission.ts';
import { enrol, type Secrets } from './founding.ts';
import { invitationBox, invitationId, invitationSigner, type Invitation } from './invitation.ts';
import { readCbor, writeCbor } from './payload.ts';

/** What the newcomer's laptop keeps to itself until the welcome comes. */
export interface Coming {
  readonly letter: Bytes;
  readonly device: Redacted<Bytes>;
  readonly member: Redacted<Bytes>;
  readonly incarnation: Bytes;
  readonly deviceId: Id;
  readonly memberId: Id;
}

/** New keys of a person with a laptop and a kit: of a newcomer, or of somebody who has lost all former ones. */
export async function newKeys(kitSecret: Redacted<Bytes>) {
  const device = newDeviceSecret();
  const own = await newAgreePair();
  const incarnation = randomBytes(16);
  const laptop = await enrol('laptop', await deviceFromSecret(device), own.secret, incarnation);
  const kit = await enrol('kit', await deviceFromSecret(kitSecret), own.secret, randomBytes(16));
  const secrets = { device, member: own.secret, incarnation, deviceId: laptop.id };
  return { agreeKey: own.publicKey, devices: [laptop, kit], secrets };
}

export async function askToJoin(
  invitation: Invitation,
  who: { readonly name: string; readonly title?: string | undefined },
  kitSecret: Redacted<Bytes>,
  at: Instant,
): Promise<Coming> {
  const { agreeKey, devices, secrets } = await newKeys(kitSecret);
  const member = { id: freshId(), ...who, role: invitation.role, agreeKey };
  const asking = { invite: await invitationId(invitation), member, devices };
  const signer = await invitationSigner(invitation);
  const said = admissionBytes(asking, invitation.school);
  const proof = await signWith(signer, said);
  const act: AdmitAct = { act: 'admit', at, ...asking, proof };
  const { publicKey } = await invitationBox(invitation);
  return {
    letter: await wrapFor(publicKey, encodeAct(act), askInfo),
    ...secrets,
    memberId: member.id,
  };
}

/** The act that admits whoever asks, for a coordinator to sign; undefined for a letter that is not for this invitation. */
export async function readAsking(letter: Bytes, invitation: Invitation): Promise<AdmitAct | undefined> {
  const { secret } = await invitationBox(invitation);
  const opened = await unwrapWith(secret, letter, askInfo);
  const act = opened && decodeAct(opened);
  if (act?.act !== 'admit' || act.member.role !== invitation.role) return undefined;
  const { publicBytes } = await invitationSigner(invitation);
  return (await isInvited(act, publicBytes, invitation.school)) ? act : undefined;
}

/** Six words: 66 bits of what was asked. Whoever swaps the keys on the way makes other words appear. */
const WORDS = 6;
const BITS = 11;

/** What both screens show, in the language of the invitation, so that two people can say it to each other. */
export async function shortWords(
  letter: Bytes,
  { language }: Pick<Invitation, 'language'>,
): Promise<readonly string[]> {
  const bits = [...(await sha256(concat(utf8('hfe1/words/'), letter)))]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: WORDS }, (_, place) => {
    const number = Number.parseInt(bits.slice(place * BITS, (place + 1) * BITS), 2);
    return composed(wordLists[language][number] ?? '');
  });
}

const welcome = v.object({
  v: v.literal(1),
  tagKey: v.instance(Uint8Array),
  schoolIdKey: v.instance(Uint8Array),
  membershipKey: v.instance(Uint8Array),
  acts: v.array(v.instance(Uint8Array)),
  records: v.array(v.instance(Uint8Array)),
});

export interface Welcome {
  readonly secrets: Secrets;
  readonly acts: readonly Bytes[];
  /** Envelopes of the school's own record: its name, and where its laptops find each other. */
  readonly records: readonly Bytes[];
}

/** Sealed to the laptop that asked. `acts`: every envelope of the membership, that of the admission among them. */
export async function writeWelcome(
  { devices: [laptop] }: Pick<AdmitAct, 'devices'>,
  secrets: Secrets,
  acts: readonly Bytes[],
  records: readonly Bytes[],
): Promise<Bytes> {
  if (!laptop) throw new Error('nobody asks without a laptop');
  const { tagKey, schoolIdKey, membershipKey } = secrets;
  const said = {
    v: 1,
    tagKey: tagKey.reveal(),
    schoolIdKey: schoolIdKey.reveal(),
    membershipKey: membershipKey.reveal(),
    acts,
    records,
  };
  return wrapFor(laptop.agreeKey, writeCbor(said), welcomeInfo(laptop.id));
}

/** Undefined for a letter that was not written to this laptop. */
export async function readWelcome(
  letter: Bytes,
  coming: Coming,
  school: Bytes,
): Promise<Welcome | undefined> {
  const device = await deviceFromSecret(coming.device);
  const opened = await device.unwrap(letter, welcomeInfo(coming.deviceId));
  const read = v.safeParse(welcome, opened && readCbor(opened));
  if (!read.success) return undefined;
  const { tagKey, schoolIdKey, membershipKey, acts, records } = read.output;
  const secrets: Secrets = {
    device: coming.device,
    incarnation: coming.incarnation,
    deviceId: coming.deviceId,
    memberId: coming.memberId,
    member: coming.member,
    groups: new Map(),
    tagKey: new Redacted(owned(tagKey)),
    schoolIdKey: new Redacted(owned(schoolIdKey)),
    membershipKey: new Redacted(owned(membershipKey)),
    school,
  };
  return { secrets, acts: acts.map(owned), records: records.map(owned) };
}

const askInfo = utf8('hfe1/ask');
const welcomeInfo = (device: Id): Bytes => utf8(`hfe1/welcome/${device}`);
