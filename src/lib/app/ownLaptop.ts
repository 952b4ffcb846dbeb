/** A member's own second laptop, let in by the first: no coordinator is asked, because it is the same person. */
import type { WordLanguage } from '#lib/crypto/wordList.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { newInvitation, type Invitation } from '#lib/ledger/invitation.ts';
import { shortWords } from '#lib/ledger/joining.ts';
import { newDevice } from '#lib/ledger/newDevice.ts';
import { readLaptopAsking, writeLaptopWelcome } from '#lib/ledger/ownLaptop.ts';
import type { Belonging } from './belonging.ts';
import type { Carrying } from './carrying.ts';
import { firstAct } from './firstAct.ts';
import type { Asking, Host, Inviting } from './inviting.ts';

interface LaptopAsking extends Asking {
  readonly key: Bytes;
}

interface Parts {
  readonly belonging: Belonging;
  readonly carrying: Pick<Carrying, 'take'>;
  readonly inviting: Pick<Inviting, 'ofTheSchool'>;
  readonly now: () => number;
}

export class OwnLaptop implements Host {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  begin(role: Role, language: WordLanguage): Promise<Result<Invitation, Fault>> {
    const { belonging, now } = this.#parts;
    const invitation = newInvitation(belonging.school, role, language, instant(now()));
    return Promise.resolve(ok({ ...invitation, ownLaptop: true }));
  }

  async read(invitation: Invitation, letter: Bytes): Promise<LaptopAsking | undefined> {
    const key = await readLaptopAsking(letter, invitation);
    const { membership, secrets } = this.#parts.belonging;
    const name = membership.members.get(secrets.memberId)?.name ?? '';
    return key && { key, name, words: await shortWords(letter, invitation) };
  }

  /** The device is of the school here before it is anywhere else: it is then known where it first knocks. */
  async confirm(invitation: Invitation, { key }: LaptopAsking): Promise<Result<Bytes, Fault | 'over'>> {
    const { belonging, carrying, inviting, now } = this.#parts;
    const { membership, author, secrets } = belonging;
    if (now() > invitation.until) return err('over');
    const sponsor = { id: secrets.deviceId, device: author.device };
    const made = await newDevice(secrets, sponsor, instant(now()));
    const acts = belonging.actRows.map((row) => row.bytes);
    const { envelopes, feeds } = await firstAct(made.secrets, made.encoded, author.membershipHead, now());
    const [envelope, feed] = [envelopes[0], feeds[0]];
    if (!envelope || !feed) throw new Error('a device begins with an act');
    await carrying.take([envelope.bytes]);
    if (!belonging.membership.devices.has(made.secrets.deviceId)) return err('unknown');
    const kit = [...membership.devices.values()].findLast(
      (device) => device.kind === 'kit' && device.member === secrets.memberId,
    )?.agreeKey;
    const records = await inviting.ofTheSchool();
    const welcome = { secrets: made.secrets, kit, first: envelope.bytes, feed, acts, records };
    return ok(await writeLaptopWelcome(key, welcome));
  }

  /** Nothing was written for an invitation that nobody used. */
  withdraw(): Promise<void> {
    return Promise.resolve();
  }
}
