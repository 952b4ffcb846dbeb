/** Founds a school on this laptop: keys first, then the disk, then its name, then the slots, and only then the mark that it is here. */
import { readKit, type Kit } from '#lib/crypto/kit.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer, type RowSealer } from '#lib/crypto/rowSealer.ts';
import { newVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { foundSchool } from '#lib/ledger/founding.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { encodeSlots, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault, type Batch } from '#lib/vault/vault.ts';
import { firstAct } from './firstAct.ts';
import { makeSlots } from './makeSlots.ts';
import { nameSchool, type SchoolNamed } from './nameSchool.ts';
import type { OpenVault } from './openVault.ts';
import { wholeOrNothing } from './wholeOrNothing.ts';

export interface NewSchool {
  readonly founder: { readonly name: string; readonly title: string };
  /** What its owner calls this school in the list on this browser; readable without a passphrase. */
  readonly label: string;
  readonly passphrase: string;
  /** The twelve words of the recovery kit. */
  readonly kit: string;
  /** The invented school alone has a vault whose name is known, and gets its own name with its story. */
  readonly vault?: string;
  readonly about?: SchoolNamed;
}

export async function makeSchool(
  school: NewSchool,
  now: number,
): Promise<Result<OpenVault, Fault | 'badWords'>> {
  const kit = await readKit(school.kit);
  if (!kit.ok) return kit;
  const name = school.vault ?? toHex(randomBytes(12));
  return wholeOrNothing(name, async () => {
    const vaultKey = newVaultKey();
    try {
      const rows = await rowSealer(vaultKey, 'rows');
      const slots = await makeSlots(name, school, { words: kit.value }, vaultKey);
      const batch = await firstBatch(school, kit.value, rows, now);
      const vault = await Vault.create(name);
      if (!vault.ok) return vault;
      const open = { name, vault: vault.value, rows, since: now };
      const kept = await keepAll(open, batch, slots, school.about);
      if (kept.ok) return ok(open);
      open.vault.close();
      return kept;
    } finally {
      vaultKey.forget();
    }
  });
}

/** The slots last: a school with a lock is whole, and has its name. */
async function keepAll(
  open: OpenVault,
  batch: Batch,
  slots: Slots,
  about: SchoolNamed | undefined,
): Promise<Result<unknown, Fault>> {
  try {
    const kept = await open.vault.keep(batch);
    if (!kept.ok) return kept;
    const named = about ? await nameSchool(open, about) : ok('later');
    if (named.ok) await (await slotStore()).write(open.name, encodeSlots(slots));
    return named;
  } catch (problem) {
    return err(faultOf(problem));
  }
}

/** The first act and this device's secrets, sealed. */
async function firstBatch(school: NewSchool, kit: Kit, rows: RowSealer, now: number): Promise<Batch> {
  const { encoded, secrets } = await foundSchool(school.founder, kit.secret, instant(now));
  const act = await firstAct(secrets, encoded, new Uint8Array(32), now);
  return {
    ...act,
    rows: [{ name: SECRETS_ROW, sealed: await rows.seal(SECRETS_ROW, encodeSecrets(secrets)) }],
  };
}
