/** A member's second laptop: asks to be let in by the first, and once welcomed makes its own vault. */
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer } from '#lib/crypto/rowSealer.ts';
import { newVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Invitation } from '#lib/ledger/invitation.ts';
import { shortWords } from '#lib/ledger/joining.ts';
import { askForLaptop, readLaptopWelcome, type LaptopComing } from '#lib/ledger/ownLaptop.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { encodeSlots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault } from '#lib/vault/vault.ts';
import { rowOf } from './envelopeRow.ts';
import type { Entered, Joiner, Knocking } from './joinSchool.ts';
import { makeSlots } from './makeSlots.ts';
import { wholeOrNothing } from './wholeOrNothing.ts';

export type LaptopKnocking = Knocking<LaptopComing>;

export async function knockAsLaptop(
  invitation: Invitation,
  now: number,
): Promise<Result<LaptopKnocking, 'over'>> {
  if (now > invitation.until) return err('over');
  const coming = await askForLaptop(invitation);
  return ok({ coming, words: await shortWords(coming.letter, invitation) });
}

/** `notForUs`: a letter to somebody else, or changed on the way. Nothing is left behind unless all of it is kept. */
export async function enterAsLaptop(
  letter: Bytes,
  { coming }: LaptopKnocking,
  { school }: Invitation,
  joiner: Pick<Joiner, 'label' | 'passphrase'>,
  now: number,
): Promise<Result<Entered, Fault | 'notForUs'>> {
  const welcome = await readLaptopWelcome(letter, coming, school);
  if (!welcome) return err('notForUs');
  const { secrets, kit, first, feed, acts, records } = welcome;
  const name = toHex(randomBytes(12));
  return wholeOrNothing(name, async () => {
    const vaultKey = newVaultKey();
    try {
      const rows = await rowSealer(vaultKey, 'rows');
      const slots = await makeSlots(name, joiner, kit && { agreeKey: kit }, vaultKey);
      const vault = await Vault.create(name);
      if (!vault.ok) return vault;
      const read = await Promise.all([...acts, first].map((bytes) => readEnvelope(bytes)));
      const envelopes = read.flatMap((one) => (one.ok ? [rowOf(toHex(one.value.id), one.value, now)] : []));
      const sealed = await rows.seal(SECRETS_ROW, encodeSecrets(secrets));
      const kept = await vault.value.keep({
        envelopes,
        feeds: [feed],
        rows: [{ name: SECRETS_ROW, sealed }],
      });
      if (!kept.ok) {
        vault.value.close();
        return kept;
      }
      await (await slotStore()).write(name, encodeSlots(slots));
      return ok({ open: { name, vault: vault.value, rows, since: now }, records });
    } catch (problem) {
      return err(faultOf(problem));
    } finally {
      vaultKey.forget();
    }
  });
}
