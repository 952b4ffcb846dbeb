/** Opens the acts of a school in order; each is judged by the membership that the acts before it made. */
import { isSignedBy, openEnvelope, readEnvelope, type Envelope } from '#lib/crypto/envelope.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { decodeAct, type Act } from './act.ts';
import { feedOf } from './chain.ts';
import { inCausalOrder } from './inCausalOrder.ts';
import { isVouchedFor } from './newDevice.ts';
import { schoolIdOf } from './founding.ts';
import { membershipOf, type Membership, type MemberDevice, type SignedAct } from './membership.ts';
import { decodePayload } from './payload.ts';
import type { RefusedEnvelope } from './refusedEnvelope.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';

export interface ReadMembership {
  readonly membership: Membership;
  readonly refused: readonly RefusedEnvelope[];
  /** Hash of the newest act: what later envelopes name as the membership they were written under. */
  readonly head: Bytes;
}

export async function readMembership(
  stored: readonly Uint8Array[],
  ref: RecordRef,
  school: Bytes,
  key: Redacted<Bytes>,
): Promise<ReadMembership> {
  const envelopes: Envelope[] = [];
  const refused: RefusedEnvelope[] = [];
  for (const bytes of stored) {
    const read = await readEnvelope(bytes);
    if (read.ok) envelopes.push(read.value);
    else refused.push({ id: '', why: 'unreadable' });
  }

  const acts: SignedAct[] = [];
  let head: Bytes = new Uint8Array(32);
  for (const envelope of inCausalOrder(envelopes)) {
    const id = toHex(envelope.id);
    const act = await openAct(envelope, key);
    if (!act) {
      refused.push({ id, why: 'damaged' });
      continue;
    }
    const first = acts.length === 0 && act.value.act === 'found' ? act.value : undefined;
    if (first && !equalBytes(await schoolIdOf(act.encoded), school)) {
      refused.push({ id, why: 'otherSchool' });
      continue;
    }
    const before = membershipOf(first ? [{ act: first, by: first.member.id }] : acts);
    const author =
      (await authorOf(envelope, before, ref)) ??
      (await newcomer(envelope, act.value, { membership: before, ref, school }));
    if (!author) {
      refused.push({ id, why: 'unknownAuthor' });
      continue;
    }
    acts.push({ act: act.value, by: author.member });
    head = envelope.id;
  }
  return { membership: membershipOf(acts), refused, head };
}

async function openAct(envelope: Envelope, key: Redacted<Bytes>) {
  const plaintext = await openEnvelope(envelope, key);
  if (!plaintext.ok) return undefined;
  const encoded = decodePayload(plaintext.value)?.body;
  const value = encoded && decodeAct(encoded);
  return value && { value, encoded };
}

async function authorOf(
  envelope: Envelope,
  membership: Membership,
  ref: RecordRef,
): Promise<MemberDevice | undefined> {
  for (const device of membership.devices.values()) {
    if (!equalBytes(await feedOf(device.incarnation, ref.id), envelope.header.feed)) continue;
    return (await isSignedBy(envelope, device.signKey)) ? device : undefined;
  }
  return undefined;
}

/** The only author whom the membership does not know yet: a device that is vouched for, in the first act of its own feed. */
async function newcomer(
  envelope: Envelope,
  act: Act,
  { membership, ref, school }: { membership: Membership; ref: RecordRef; school: Bytes },
): Promise<{ readonly member: Id } | undefined> {
  if (act.act !== 'addDevice' || envelope.header.seq !== 1) return undefined;
  const own = equalBytes(await feedOf(act.device.incarnation, ref.id), envelope.header.feed);
  if (!own || !(await isSignedBy(envelope, act.device.signKey))) return undefined;
  return (await isVouchedFor(act, membership, school)) ? { member: act.member } : undefined;
}
