/** From a body to signed envelopes at the end of a feed; a body too large for one envelope travels in blob parts. */
import type { Device } from '#lib/crypto/device.ts';
import { MAX_PLAINTEXT, sealEnvelope, type SealedEnvelope } from '#lib/crypto/envelope.ts';
import type { EnvelopeKind } from '#lib/crypto/envelopeHeader.ts';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import type { FeedHead } from './chain.ts';
import { encodePayload } from './payload.ts';
import type { RecordKey } from './recordKey.ts';

/** Who seals: one device, in one school, at one state of the membership. */
export interface Author {
  readonly device: Device;
  readonly school: Bytes;
  readonly membershipHead: Bytes;
}

export interface Content {
  readonly kind: EnvelopeKind;
  readonly body: Bytes;
  /** Bytes that carriers may read without a key: what a snapshot covers. */
  readonly ext?: Bytes;
}

export interface Sealed extends SealedEnvelope {
  readonly kind: EnvelopeKind;
  readonly seq: number;
}

/** Room for the rest of the CBOR map around a body. */
const ROUND_THE_BODY = 64;

const NOTHING: Bytes = new Uint8Array(0);

export async function sealContent(
  author: Author,
  key: RecordKey,
  content: Content,
  head: FeedHead,
  at: number,
): Promise<{ readonly envelopes: readonly Sealed[]; readonly head: FeedHead }> {
  const envelopes: Sealed[] = [];
  let { seq, prev } = head;
  const ext = content.ext ?? NOTHING;

  const append = async (kind: EnvelopeKind, plaintext: Bytes, extension: Bytes): Promise<Bytes> => {
    seq += 1;
    const sealed = await sealEnvelope(
      {
        kind,
        flags: 0,
        school: author.school,
        tag: kind === 'act' ? new Uint8Array(16) : key.tag,
        epoch: key.epoch,
        feed: head.feed,
        seq,
        prev,
        membershipHead: author.membershipHead,
        time: { instant: at, counter: seq & 0xffff },
      },
      extension,
      plaintext,
      key.key,
      author.device,
    );
    envelopes.push({ ...sealed, kind, seq });
    prev = sealed.id;
    return sealed.id;
  };

  const whole = encodePayload({ body: content.body });
  if (whole.length + ext.length <= MAX_PLAINTEXT) await append(content.kind, whole, ext);
  else {
    const parts: Bytes[] = [];
    const size = MAX_PLAINTEXT - ROUND_THE_BODY;
    for (let start = 0; start < content.body.length; start += size) {
      const part = owned(content.body.subarray(start, start + size));
      parts.push(await append('blob', encodePayload({ body: part }), NOTHING));
    }
    await append(content.kind, encodePayload({ parts, length: content.body.length }), ext);
  }
  return { envelopes, head: { feed: head.feed, seq, prev } };
}
