/** Where the feeds of some devices end on this disk: the cut of whoever loses a right, so that what was seen stays. */
import { encodeCovers } from '#lib/crypto/covers.ts';
import { isSignedBy, readEnvelope } from '#lib/crypto/envelope.ts';
import { fromHex, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { feedOf } from '#lib/ledger/chain.ts';
import type { MemberDevice } from '#lib/ledger/membership.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { ACTS, type Belonging } from './belonging.ts';
import { breathe } from './breathe.ts';
import type { Keyring } from './keyring.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Pick<Keyring, 'refOf'>;
  readonly belonging: Belonging;
}

/** As the covers of a snapshot: feed ‖ sequence ‖ id. Feeds of records that this device cannot read are found by signature. */
export async function endsOf(
  devices: readonly MemberDevice[],
  { vault, keyring, belonging }: Parts,
): Promise<Bytes> {
  const last = new Map<string, EnvelopeRow>();
  await vault.eachEnvelope((row) => {
    if ((last.get(row.feed)?.seq ?? 0) < row.seq) last.set(row.feed, row);
  });
  const covers = [];
  for (const [count, [feed, row]] of [...last].entries()) {
    if (count % HANDFUL === HANDFUL - 1) await breathe();
    const ref = row.tag === ACTS ? belonging.membershipKey.ref : keyring.refOf(row.tag);
    for (const device of devices) {
      const own = ref
        ? toHex(await feedOf(device.incarnation, ref.id)) === feed
        : await isSigned(row, device);
      if (own) covers.push({ feed: fromHex(feed), maxSeq: row.seq, id: fromHex(row.id) });
    }
  }
  return encodeCovers(covers);
}

const HANDFUL = 50;

async function isSigned({ bytes }: EnvelopeRow, { signKey }: MemberDevice): Promise<boolean> {
  const read = await readEnvelope(bytes);
  return read.ok && isSignedBy(read.value, signKey);
}
