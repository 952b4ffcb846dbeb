/** Seals the act with which a device begins: the founding of a school, or its own coming back from a backup. */
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { epochOf } from '#lib/crypto/envelope.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { emptyFeed, feedOf } from '#lib/ledger/chain.ts';
import type { Secrets } from '#lib/ledger/founding.ts';
import { sealContent } from '#lib/ledger/sealing.ts';
import type { Batch } from '#lib/vault/vault.ts';
import { ACTS } from './belonging.ts';
import { onlyRecord } from './schoolRecords.ts';

/** `head` is the newest act that this device knows; zeros where it founds. */
export async function firstAct(
  secrets: Secrets,
  encoded: Bytes,
  head: Bytes,
  now: number,
): Promise<Required<Pick<Batch, 'envelopes' | 'feeds'>>> {
  const ref = await onlyRecord(secrets.schoolIdKey, 'membership');
  const feed = await feedOf(secrets.incarnation, ref.id);
  const key = secrets.membershipKey;
  const sealed = await sealContent(
    { device: await deviceFromSecret(secrets.device), school: secrets.school, membershipHead: head },
    { ref, tag: new Uint8Array(16), epoch: await epochOf(key), n: 1, key },
    { kind: 'act', body: encoded },
    emptyFeed(feed),
    now,
  );
  return {
    envelopes: sealed.envelopes.map((envelope) => ({
      id: toHex(envelope.id),
      tag: ACTS,
      feed: toHex(feed),
      seq: envelope.seq,
      kind: envelope.kind,
      bytes: envelope.bytes,
      state: 'applied' as const,
      keptAt: now,
    })),
    feeds: [{ feed: toHex(feed), seq: sealed.head.seq, prev: sealed.head.prev }],
  };
}
