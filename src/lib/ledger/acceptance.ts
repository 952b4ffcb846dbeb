/** Verified before opened: everything that can be checked without a record's key, in the cheapest order first. */
import { isSignedBy, type Envelope } from '#lib/crypto/envelope.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { authorityOf } from './authority.ts';
import { feedOf, type FeedHead } from './chain.ts';
import { everyDevice, type Membership, type MemberDevice } from './membership.ts';
import type { EnvelopeRefusal } from './refusedEnvelope.ts';

export interface Expected {
  readonly ref: RecordRef;
  readonly school: Bytes;
  readonly tag: Bytes;
  readonly membership: Membership;
}

export interface Accepted {
  readonly author: MemberDevice;
  /** Of a device that may write here no more: it counts only if this envelope (its hash) builds on it, or is it. */
  readonly last?: Bytes;
}

export async function acceptEnvelope(
  envelope: Envelope,
  expected: Expected,
): Promise<Result<Accepted, EnvelopeRefusal>> {
  const { header } = envelope;
  if (!equalBytes(header.school, expected.school)) return err('otherSchool');
  if (header.kind !== 'act' && !equalBytes(header.tag, expected.tag)) return err('otherRecord');
  const author = await ownerOf(header.feed, expected);
  if (!author) return err('unknownAuthor');
  if (!(await isSignedBy(envelope, author.signKey))) return err('badSignature');
  const authority = authorityOf(expected.membership, author, expected.ref.kind, header);
  if (authority.may === 'no') return err(authority.left ? 'afterCut' : 'notAllowed');
  return ok({ author, ...(authority.may === 'before' ? { last: authority.last } : {}) });
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
  const devices = everyDevice(membership);
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
