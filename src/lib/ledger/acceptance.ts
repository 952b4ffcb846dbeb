/** Verified before opened: everything that can be checked without a record's key, in the cheapest order first. */
import { isSignedBy, type Envelope } from '#lib/crypto/envelope.ts';
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { feedOf, type FeedHead } from './chain.ts';
import type { Membership, MemberDevice } from './membership.ts';
import type { EnvelopeRefusal } from './refusedEnvelope.ts';

export interface Expected {
  readonly ref: RecordRef;
  readonly school: Bytes;
  readonly tag: Bytes;
  readonly membership: Membership;
}

export async function acceptEnvelope(
  envelope: Envelope,
  expected: Expected,
): Promise<Result<MemberDevice, EnvelopeRefusal>> {
  const { header } = envelope;
  if (!equalBytes(header.school, expected.school)) return err('otherSchool');
  if (header.kind !== 'act' && !equalBytes(header.tag, expected.tag)) return err('otherRecord');
  const author = await ownerOf(header.feed, expected);
  if (!author) return err('unknownAuthor');
  if (!(await isSignedBy(envelope, author.signKey))) return err('badSignature');
  const member = expected.membership.members.get(author.member);
  if (!member || !mayWrite(member.role, expected.ref.kind)) return err('notAllowed');
  return ok(author);
}

/** Which device writes this feed of this record: the header names the feed only, so that carriers learn no author. */
async function ownerOf(feed: Bytes, expected: Expected): Promise<MemberDevice | undefined> {
  const known = owners.get(expected) ?? feedsOf(expected);
  owners.set(expected, known);
  return (await known).get(toHex(feed));
}

/** Worked out once for all the envelopes that are judged together. */
const owners = new WeakMap<Expected, Promise<ReadonlyMap<string, MemberDevice>>>();

async function feedsOf({ membership, ref }: Expected): Promise<ReadonlyMap<string, MemberDevice>> {
  const devices = [...membership.devices.values()];
  return new Map(
    await Promise.all(
      devices.map(async (device) => [toHex(await feedOf(device.incarnation, ref.id)), device] as const),
    ),
  );
}

/** How an envelope stands to the head of its feed: the next one, one we have passed, or one that does not follow. */
export function placeInFeed(envelope: Envelope, head: FeedHead): Result<'next', EnvelopeRefusal> {
  const { seq, prev } = envelope.header;
  if (seq > head.seq + 1) return err('gap');
  if (seq === head.seq + 1 && equalBytes(prev, head.prev)) return ok('next');
  return err('fork');
}
