/** From the envelopes of one record, as they lie on the disk or arrive, to the updates of its book. */
import { openEnvelope, readEnvelope, type Envelope } from '#lib/crypto/envelope.ts';
import type { EnvelopeKind } from '#lib/crypto/envelopeHeader.ts';
import { concat, equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { acceptEnvelope, placeInFeed, type Accepted, type Expected } from './acceptance.ts';
import { emptyFeed, type FeedHead } from './chain.ts';
import { isUpdate } from './isUpdate.ts';
import { decodePayload, PAYLOAD_MAJOR, type Payload } from './payload.ts';
import type { RecordKey } from './recordKey.ts';
import type { EnvelopeRefusal, RefusedEnvelope } from './refusedEnvelope.ts';

export interface Body {
  readonly kind: EnvelopeKind;
  readonly id: Bytes;
  readonly feed: Bytes;
  readonly seq: number;
  readonly ext: Bytes;
  readonly bytes: Bytes;
}

export interface Opened {
  readonly bodies: readonly Body[];
  readonly refused: readonly RefusedEnvelope[];
  /** Something here was written by a newer version: it is kept, and the record is read-only on this one. */
  readonly newer: boolean;
  /** Told, and applied all the same: a gap (something has not arrived) or a fork (proof against a device). */
  readonly notices: readonly RefusedEnvelope[];
}

interface Context extends Expected {
  /** All epochs of the record's key that this member holds. */
  readonly keys: readonly RecordKey[];
  /** Where the stored part of a feed begins, when a snapshot has replaced what came before. */
  readonly startsAfter?: ReadonlyMap<string, FeedHead>;
}

export async function openEnvelopes(stored: readonly Uint8Array[], context: Context): Promise<Opened> {
  const refused: RefusedEnvelope[] = [];
  const bodies: Body[] = [];
  const payloads = new Map<string, Payload>();
  const notices: RefusedEnvelope[] = [];
  const heads = new Map<string, FeedHead>();
  const read = await readAll(stored);
  refused.push(...read.refused);
  let { newer } = read;

  const envelopes = inFeedOrder(read.envelopes);
  const leadingTo = chainsTo(envelopes);
  // Judged side by side, told in order: one envelope after the other would wait for the browser's crypto a thousand times.
  const judged = await Promise.all(envelopes.map((envelope) => judge(envelope, context)));
  for (const [index, envelope] of envelopes.entries()) {
    const id = toHex(envelope.id);
    const { accepted, opened } = judged[index] ?? { accepted: err('unreadable') };
    if (!accepted.ok) {
      refused.push({ id, why: accepted.error });
      continue;
    }
    const { last, author } = accepted.value;
    const told = (why: EnvelopeRefusal) => ({ id, why, who: author.id });
    if (last && !leadingTo(last).has(id)) {
      refused.push(told('afterCut'));
      continue;
    }
    const place = placeInFeed(envelope, headBefore(envelope, context, heads));
    if (!place.ok) notices.push(told(place.error));
    heads.set(toHex(envelope.header.feed), { ...envelope.header, prev: envelope.id });
    const { kind, feed, seq } = envelope.header;
    if (kind === 'newer' || !opened) {
      newer = true;
      continue;
    }
    if (!opened.ok) {
      refused.push(told(opened.error));
      continue;
    }
    if (opened.value.v > PAYLOAD_MAJOR) {
      newer = true;
      continue;
    }
    payloads.set(id, opened.value);
    if (kind === 'blob') continue;
    const bytes = wholeBody(opened.value, payloads);
    if (!bytes) {
      refused.push(told('partMissing'));
      continue;
    }
    if ((kind === 'update' || kind === 'snapshot') && !isUpdate(bytes)) {
      refused.push(told('damaged'));
      continue;
    }
    bodies.push({ kind, id: envelope.id, feed, seq, ext: envelope.ext, bytes });
  }
  return { bodies, refused, newer, notices };
}

/** The ids (hex) of the envelopes on which one builds, itself included: a second history beside them is not among them. */
function chainsTo(envelopes: readonly Envelope[]): (last: Bytes) => ReadonlySet<string> {
  const chains = new Map<string, ReadonlySet<string>>();
  const byId = new Map(envelopes.map((envelope) => [toHex(envelope.id), envelope]));
  return (last) => {
    const end = toHex(last);
    const known = chains.get(end);
    if (known) return known;
    const chain = new Set<string>();
    let at = end;
    for (let one = byId.get(at); one && !chain.has(at); one = byId.get(at)) {
      chain.add(at);
      at = toHex(one.header.prev);
    }
    chains.set(end, chain);
    return chain;
  };
}

interface Judged {
  readonly accepted: Result<Accepted, EnvelopeRefusal>;
  /** Of one that was accepted, and is of a kind that this version knows. */
  readonly opened?: Result<Payload, EnvelopeRefusal>;
}

/** Verified before opened, each by itself. */
async function judge(envelope: Envelope, context: Context): Promise<Judged> {
  const accepted = await acceptEnvelope(envelope, context);
  if (!accepted.ok || envelope.header.kind === 'newer') return { accepted };
  return { accepted, opened: await openOne(envelope, context) };
}

/** A suite that only a later version knows cannot be checked here, and is no damage. */
async function readAll(stored: readonly Uint8Array[]) {
  const envelopes: Envelope[] = [];
  const refused: RefusedEnvelope[] = [];
  let newer = false;
  for (const read of await Promise.all(stored.map((bytes) => readEnvelope(bytes)))) {
    if (read.ok) envelopes.push(read.value);
    else if (read.error === 'newerSuite') newer = true;
    else refused.push({ id: '', why: 'unreadable' });
  }
  return { envelopes, refused, newer };
}

const inFeedOrder = (envelopes: readonly Envelope[]): Envelope[] =>
  [...envelopes].sort(
    (a, b) => toHex(a.header.feed).localeCompare(toHex(b.header.feed)) || a.header.seq - b.header.seq,
  );

/** Where a snapshot has shortened a feed, it goes on after what the snapshot covers. */
function headBefore(envelope: Envelope, context: Context, heads: ReadonlyMap<string, FeedHead>): FeedHead {
  const { feed, seq } = envelope.header;
  const name = toHex(feed);
  const known = heads.get(name) ?? emptyFeed(feed);
  const covered = context.startsAfter?.get(name);
  return covered && covered.seq > known.seq && covered.seq < seq ? covered : known;
}

async function openOne(envelope: Envelope, context: Context): Promise<Result<Payload, EnvelopeRefusal>> {
  const key = context.keys.find((candidate) => equalBytes(candidate.epoch, envelope.header.epoch));
  if (!key) return err('noKey');
  const plaintext = await openEnvelope(envelope, key.key);
  if (!plaintext.ok) return err('damaged');
  const payload = decodePayload(plaintext.value);
  return payload ? ok(payload) : err('notWhole');
}

function wholeBody(payload: Payload, payloads: ReadonlyMap<string, Payload>): Bytes | undefined {
  if (payload.body) return payload.body;
  if (!payload.parts) return undefined;
  const parts = payload.parts.map((id) => payloads.get(toHex(id))?.body);
  const present = parts.filter((part) => part !== undefined);
  if (present.length !== parts.length) return undefined;
  const whole = concat(...present);
  return whole.length === payload.length ? whole : undefined;
}
