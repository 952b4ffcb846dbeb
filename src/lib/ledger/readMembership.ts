/** Opens the acts of a school in one order and hands those that are truly signed to the reducer. */
import { isSignedBy, openEnvelope, readEnvelope, type Envelope } from '#lib/crypto/envelope.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { concat, equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { decodeAct, type Act } from './act.ts';
import { isInvited } from './admission.ts';
import { feedOf } from './chain.ts';
import { schoolIdOf } from './founding.ts';
import { inCausalOrder, newest } from './inCausalOrder.ts';
import { nobody, type Membership, type MemberDevice, type SignedAct } from './membership.ts';
import { meet, membershipOf } from './reduceActs.ts';
import { areWhole, isVouchedFor } from './newDevice.ts';
import { decodePayload, type Payload } from './payload.ts';
import type { EnvelopeRefusal, RefusedEnvelope } from './refusedEnvelope.ts';

export interface ReadMembership {
  readonly membership: Membership;
  readonly refused: readonly RefusedEnvelope[];
  /** Hash of the newest act: what later envelopes name as the membership they were written under. */
  readonly head: Bytes;
  /** Other newest acts: two people acted at the same time. The next act names them too. */
  readonly beside: readonly Bytes[];
}

interface OpenedAct {
  readonly id: string;
  readonly envelope: Envelope;
  readonly after: readonly string[];
  readonly act: Act;
  readonly encoded: Bytes;
}

export async function readMembership(
  stored: readonly Uint8Array[],
  ref: RecordRef,
  school: Bytes,
  key: Redacted<Bytes>,
): Promise<ReadMembership> {
  const { opened, refused } = await openActs(stored, key);
  const signed: SignedAct[] = [];
  const accepted: OpenedAct[] = [];
  const authors = new Authors(ref, school);
  for (const one of inCausalOrder(opened)) {
    const author = await authors.of(one);
    if (typeof author === 'string') {
      refused.push({ id: one.id, why: author });
      continue;
    }
    const { id, act, after } = one;
    const next = { id, act, after, by: author.member, device: author.id };
    authors.met(next);
    signed.push(next);
    accepted.push(one);
  }
  const last = newest(accepted).map(({ envelope }) => envelope.id);
  const head = last.at(-1) ?? new Uint8Array(32);
  return { membership: membershipOf(signed), refused, head, beside: last.slice(0, -1) };
}

/** Who truly signed: everybody who ever came in can be known by the signature. */
class Authors {
  readonly #ref: RecordRef;
  readonly #school: Bytes;
  readonly #byFeed = new Map<string, MemberDevice>();
  readonly #invitations = new Map<Id, Bytes>();
  #known = nobody;

  constructor(ref: RecordRef, school: Bytes) {
    this.#ref = ref;
    this.#school = school;
  }

  met(signed: SignedAct): void {
    this.#known = meet(this.#known, signed);
    if (signed.act.act === 'invite') this.#invitations.set(signed.act.invite, signed.act.key);
  }

  async of({ act, encoded, envelope }: OpenedAct): Promise<{ id: Id; member: Id } | EnvelopeRefusal> {
    if (act.act === 'found' && this.#known === nobody) {
      if (!equalBytes(await schoolIdOf(encoded), this.#school)) return 'otherSchool';
      this.#known = meet(nobody, { id: '', act, by: act.member.id, device: act.member.id, after: [] });
    }
    await this.#learnFeeds();
    const author = this.#byFeed.get(toHex(envelope.header.feed)) ?? (await this.#newcomer(envelope, act));
    if (!author) return 'unknownAuthor';
    if (!(await isSignedBy(envelope, author.signKey))) return 'badSignature';
    if (act.act === 'admit') {
      const invitation = this.#invitations.get(act.invite);
      if (!invitation || !(await isInvited(act, invitation, this.#school))) return 'notAllowed';
    }
    if (act.act === 'bringBack' && !(await areWhole(act.devices))) return 'notAllowed';
    return author;
  }

  async #learnFeeds(): Promise<void> {
    if (this.#byFeed.size === this.#known.devices.size) return;
    for (const device of this.#known.devices.values()) {
      this.#byFeed.set(toHex(await feedOf(device.incarnation, this.#ref.id)), device);
    }
  }

  /** The only author whom nobody knows yet: a device that is vouched for, in the first act of its own feed. */
  async #newcomer(envelope: Envelope, act: Act): Promise<MemberDevice | undefined> {
    if (act.act !== 'addDevice' || envelope.header.seq !== 1) return undefined;
    const own = equalBytes(await feedOf(act.device.incarnation, this.#ref.id), envelope.header.feed);
    if (!own || !(await isVouchedFor(act, this.#known, this.#school))) return undefined;
    return { ...act.device, member: act.member };
  }
}

/** What each act says, and after which others it comes; the parts of a long one lie between. */
async function openActs(stored: readonly Uint8Array[], key: Redacted<Bytes>) {
  const refused: RefusedEnvelope[] = [];
  const envelopes = new Map<string, { envelope: Envelope; payload: Payload | undefined }>();
  for (const bytes of stored) {
    const read = await readEnvelope(bytes);
    if (!read.ok) {
      refused.push({ id: '', why: 'unreadable' });
      continue;
    }
    const plaintext = await openEnvelope(read.value, key);
    const payload = plaintext.ok ? decodePayload(plaintext.value) : undefined;
    envelopes.set(toHex(read.value.id), { envelope: read.value, payload });
  }

  const opened: OpenedAct[] = [];
  for (const [id, { envelope, payload }] of envelopes) {
    if (envelope.header.kind === 'blob') continue;
    const encoded = payload && bodyOf(payload, (part) => envelopes.get(toHex(part))?.payload?.body);
    const act = encoded && decodeAct(encoded);
    if (!act) {
      refused.push({ id, why: 'damaged' });
      continue;
    }
    const before = beforeParts(envelope, (at) => envelopes.get(at)?.envelope);
    const named = 'after' in act ? (act.after ?? []).map(toHex) : [];
    opened.push({
      id,
      envelope,
      act,
      encoded,
      after: [before, toHex(envelope.header.membershipHead), ...named],
    });
  }
  return { opened, refused };
}

function bodyOf({ body, parts }: Payload, part: (id: Bytes) => Bytes | undefined): Bytes | undefined {
  if (body || !parts) return body;
  const all = parts.map(part).filter((one) => one !== undefined);
  return all.length === parts.length ? concat(...all) : undefined;
}

/** The act that stands before this one in its feed, beyond the parts that this one is made of. */
function beforeParts(envelope: Envelope, at: (id: string) => Envelope | undefined): string {
  let prev = toHex(envelope.header.prev);
  for (let one = at(prev); one?.header.kind === 'blob'; one = at(prev)) prev = toHex(one.header.prev);
  return prev;
}
