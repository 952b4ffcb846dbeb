/** A coordinator lets somebody in: an invitation, the letter of whoever comes by it, and the welcome once it is confirmed. */
import type { WordLanguage } from '#lib/crypto/wordList.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { AdmitAct } from '#lib/ledger/act.ts';
import { invitationId, invitationSigner, newInvitation, type Invitation } from '#lib/ledger/invitation.ts';
import { readAsking, shortWords, writeWelcome } from '#lib/ledger/joining.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';
import { onlyRecord } from './schoolRecords.ts';
import type { Settling } from './settling.ts';

/** Bytes; what is longer comes as everything else does, once a file or a folder has brought it. */
const LONGEST = 512 * 1024;

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly acts: Acts;
  readonly settling: Pick<Settling, 'settle'>;
  readonly now: () => number;
}

export interface Asking {
  /** As whoever asks has said it. */
  readonly name: string;
  /** The same as on the other screen, or somebody stands between the two. */
  readonly words: readonly string[];
}

interface PersonAsking extends Asking {
  readonly act: AdmitAct;
}

/** Whoever lets in: a coordinator another person, or everybody their own second laptop. */
export interface Host {
  begin(role: Role, language: WordLanguage): Promise<Result<Invitation, Fault>>;
  /** Undefined for anything that is no letter of this invitation. */
  read(invitation: Invitation, letter: Bytes): Promise<Asking | undefined>;
  /** The welcome to send back. `over`: the ten minutes have passed, or it was used. */
  confirm(invitation: Invitation, asking: Asking, name: string): Promise<Result<Bytes, Fault | 'over'>>;
  /** Nobody came: the place is taken back. */
  withdraw(invitation: Invitation): Promise<void>;
}

export class Inviting implements Host {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async begin(role: Role, language: WordLanguage): Promise<Result<Invitation, Fault>> {
    const { belonging, acts, now } = this.#parts;
    const invitation = newInvitation(belonging.school, role, language, instant(now()));
    const { publicBytes: key } = await invitationSigner(invitation);
    const invite = await invitationId(invitation);
    const at = instant(now());
    const kept = await acts.write(() => Promise.resolve([{ act: 'invite', at, invite, key, role }]));
    return kept.ok ? ok(invitation) : kept;
  }

  async read(invitation: Invitation, letter: Bytes): Promise<PersonAsking | undefined> {
    const act = await readAsking(letter, invitation);
    return act && { act, name: act.member.name, words: await shortWords(letter, invitation) };
  }

  /** `name`: as the coordinator says it. */
  async confirm(
    invitation: Invitation,
    { act }: PersonAsking,
    name: string,
  ): Promise<Result<Bytes, Fault | 'over'>> {
    const { belonging, acts, settling, now } = this.#parts;
    if (now() > invitation.until) return err('over');
    const admit: AdmitAct = { ...act, at: instant(now()), member: { ...act.member, name } };
    const kept = await acts.write(() =>
      Promise.resolve(belonging.membership.invitations.has(act.invite) ? [admit] : []),
    );
    if (!kept.ok) return kept;
    if (!belonging.membership.members.has(act.member.id)) return err('over');
    await settling.settle();
    const envelopes = belonging.actRows.map(({ bytes }) => bytes);
    return ok(await writeWelcome(admit, belonging.secrets, envelopes, await this.ofTheSchool()));
  }

  /** The school's own record, as long as a letter may well be. */
  async ofTheSchool(): Promise<readonly Bytes[]> {
    const { belonging, keyring, vault } = this.#parts;
    const key = keyring.keysOf(await onlyRecord(belonging.secrets.schoolIdKey, 'school')).at(-1);
    const rows = key ? await vault.envelopesOf(toHex(key.tag)) : [];
    const bytes = rows.filter(({ state }) => state !== 'covered').map((row) => row.bytes);
    return bytes.reduce((sum, one) => sum + one.length, 0) <= LONGEST ? bytes : [];
  }

  async withdraw(invitation: Invitation): Promise<void> {
    const invite = await invitationId(invitation);
    const at = instant(this.#parts.now());
    await this.#parts.acts.write(() => Promise.resolve([{ act: 'uninvite', at, invite }]));
  }
}
