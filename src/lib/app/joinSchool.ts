/** A newcomer's laptop: asks to be let in, and once welcomed makes its own vault with its own ways in. */
import { readKit } from '#lib/crypto/kit.ts';
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer, type RowSealer } from '#lib/crypto/rowSealer.ts';
import { newVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Invitation } from '#lib/ledger/invitation.ts';
import { askToJoin, readWelcome, shortWords, type Coming, type Welcome } from '#lib/ledger/joining.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { encodeSlots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault, type Batch } from '#lib/vault/vault.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { rowOf } from './envelopeRow.ts';
import { makeSlots } from './makeSlots.ts';
import type { OpenVault } from './openVault.ts';
import { wholeOrNothing } from './wholeOrNothing.ts';

export interface Joiner {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly passphrase: string;
  /** The twelve words of the newcomer's own recovery kit. */
  readonly kit: string;
}

export interface Knocking<What extends { readonly letter: Bytes } = Coming> {
  readonly coming: What;
  /** The same as on the coordinator's screen. */
  readonly words: readonly string[];
}

export interface Entered {
  readonly open: OpenVault;
  /** What came with the welcome, for the road on which everything of other laptops comes in. */
  readonly records: readonly Bytes[];
}

export async function knock(
  invitation: Invitation,
  { name, title, kit }: Pick<Joiner, 'name' | 'title' | 'kit'>,
  now: number,
): Promise<Result<Knocking, 'badWords' | 'over'>> {
  if (now > invitation.until) return err('over');
  const read = await readKit(kit);
  if (!read.ok) return read;
  const coming = await askToJoin(invitation, { name, title }, read.value.secret, instant(now));
  return ok({ coming, words: await shortWords(coming.letter, invitation) });
}

/** `notForUs`: a letter to somebody else, or changed on the way. Nothing is left behind unless all of it is kept. */
export async function enterSchool(
  letter: Bytes,
  { coming }: Knocking,
  { school }: Invitation,
  joiner: Joiner,
  now: number,
): Promise<Result<Entered, Fault | 'badWords' | 'notForUs'>> {
  const [welcome, kit] = [await readWelcome(letter, coming, school), await readKit(joiner.kit)];
  if (!welcome) return err('notForUs');
  if (!kit.ok) return kit;
  const name = toHex(randomBytes(12));
  return wholeOrNothing(name, async () => {
    const vaultKey = newVaultKey();
    try {
      const rows = await rowSealer(vaultKey, 'rows');
      const slots = await makeSlots(name, joiner, { words: kit.value }, vaultKey);
      const vault = await Vault.create(name);
      if (!vault.ok) return vault;
      const kept = await vault.value.keep(await firstBatch(welcome, rows, now));
      if (!kept.ok) {
        vault.value.close();
        return kept;
      }
      await (await slotStore()).write(name, encodeSlots(slots));
      const open = { name, vault: vault.value, rows, since: now };
      return ok({ open, records: welcome.records });
    } catch (problem) {
      return err(faultOf(problem));
    } finally {
      vaultKey.forget();
    }
  });
}

/** The acts, so that the school can be opened, and this device's secrets. Everything else arrives as between any two laptops. */
async function firstBatch({ acts, secrets }: Welcome, rows: RowSealer, now: number): Promise<Batch> {
  const read = await Promise.all(acts.map((bytes) => readEnvelope(bytes)));
  const envelopes = read.flatMap((one) => (one.ok ? [rowOf(toHex(one.value.id), one.value, now)] : []));
  const sealed = await rows.seal(SECRETS_ROW, encodeSecrets(secrets));
  return { envelopes, rows: [{ name: SECRETS_ROW, sealed }] };
}
