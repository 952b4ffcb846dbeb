/** Founds a school on this laptop: keys first, then the disk, then the slots, and only then the mark that it is here. */
import { epochOf } from '#lib/crypto/envelope.ts';
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { readKit, type Kit } from '#lib/crypto/kit.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer, type RowSealer } from '#lib/crypto/rowSealer.ts';
import { calibrate, stretch } from '#lib/crypto/stretch.ts';
import { newVaultKey, wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { emptyFeed, feedOf } from '#lib/ledger/chain.ts';
import { foundSchool } from '#lib/ledger/founding.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { sealContent } from '#lib/ledger/sealing.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { markVault } from '#lib/vault/marks.ts';
import { encodeSlots, slotHeader, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault, type Batch } from '#lib/vault/vault.ts';
import { ACTS } from './belonging.ts';
import { onlyRecord } from './schoolRecords.ts';
import type { OpenVault } from './workspace.ts';

export interface NewSchool {
  readonly founder: { readonly name: string; readonly title: string };
  /** What its owner calls this school in the list on this browser; readable without a passphrase. */
  readonly label: string;
  readonly passphrase: string;
  /** The twelve words of the recovery kit. */
  readonly kit: string;
}

export async function makeSchool(
  school: NewSchool,
  now: number,
): Promise<Result<OpenVault, Fault | 'badWords'>> {
  const kit = await readKit(school.kit);
  if (!kit.ok) return kit;
  const name = toHex(randomBytes(12));
  const vaultKey = newVaultKey();
  try {
    const rows = await rowSealer(vaultKey, 'rows');
    const slots = await makeSlots(name, school, kit.value, vaultKey);
    const batch = await firstBatch(school, kit.value, rows, now);
    const vault = await Vault.create(name);
    if (!vault.ok) return vault;
    const kept = await vault.value.keep(batch);
    if (!kept.ok) return kept;
    await (await slotStore()).write(name, encodeSlots(slots));
    markVault(name);
    return ok({ name, vault: vault.value, rows });
  } catch (problem) {
    return err(faultOf(problem));
  } finally {
    vaultKey.forget();
  }
}

async function makeSlots(
  vault: string,
  { label, passphrase }: NewSchool,
  kit: Kit,
  vaultKey: Redacted<Bytes>,
): Promise<Slots> {
  const kdf = await calibrate();
  const kek = await stretch(passphrase, kdf);
  const wrapped = await wrapVaultKey(kek, vaultKey, slotHeader.passphrase(vault, kdf));
  kek.forget();
  const kitWrapped = await wrapVaultKey(kit.unlock, vaultKey, slotHeader.kit(vault));
  return { v: 1, vault, label, passphrase: { kdf, wrapped }, kit: { wrapped: kitWrapped } };
}

/** The first act and this device's secrets, sealed. */
async function firstBatch(school: NewSchool, kit: Kit, rows: RowSealer, now: number): Promise<Batch> {
  const { encoded, secrets } = await foundSchool(school.founder, kit.secret, instant(now));
  const ref = await onlyRecord(secrets.schoolIdKey, 'membership');
  const feed = await feedOf(secrets.incarnation, ref.id);
  const key = secrets.membershipKey;
  const sealed = await sealContent(
    {
      device: await deviceFromSecret(secrets.device),
      school: secrets.school,
      membershipHead: new Uint8Array(32),
    },
    { ref, tag: new Uint8Array(16), epoch: await epochOf(key), key },
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
    rows: [{ name: SECRETS_ROW, sealed: await rows.seal(SECRETS_ROW, encodeSecrets(secrets)) }],
  };
}
