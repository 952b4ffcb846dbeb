/** A laptop that knows only the acts which have reached it: real keys, real signatures, no disk. */
import { deviceFromSecret, newDeviceSecret } from '#lib/crypto/device.ts';
import { encodeCovers } from '#lib/crypto/covers.ts';
import { epochOf, readEnvelope } from '#lib/crypto/envelope.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { encodeAct, type Act } from '#lib/ledger/act.ts';
import { emptyFeed, feedOf, type FeedHead } from '#lib/ledger/chain.ts';
import { foundSchool, type Secrets } from '#lib/ledger/founding.ts';
import { holdingsOf } from '#lib/ledger/holdings.ts';
import { invitationId, invitationSigner, newInvitation, type Invitation } from '#lib/ledger/invitation.ts';
import { askToJoin, readAsking, readWelcome, writeWelcome, type Coming } from '#lib/ledger/joining.ts';
import { newMemberKey, payGroup } from '#lib/ledger/keyActs.ts';
import { devicesOf } from '#lib/ledger/membership.ts';
import { owedGroups, owesMemberKey } from '#lib/ledger/owed.ts';
import { readMembership } from '#lib/ledger/readMembership.ts';
import { sealContent } from '#lib/ledger/sealing.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { idOf } from './people.ts';

const at = instant(0);
export const membershipRef: RecordRef = { kind: 'membership', id: idOf('membership') };

export class Desk {
  readonly secrets: Secrets;
  readonly #acts = new Map<string, Bytes>();
  #head: FeedHead | undefined;

  constructor(secrets: Secrets, acts: readonly Bytes[] = []) {
    this.secrets = secrets;
    for (const bytes of acts) this.#acts.set(toHex(bytes.subarray(-64)), bytes);
  }

  get acts(): readonly Bytes[] {
    return [...this.#acts.values()];
  }

  get me(): Id {
    return this.secrets.memberId;
  }

  read() {
    return readMembership(this.acts, membershipRef, this.secrets.school, this.secrets.membershipKey);
  }

  membership = async () => (await this.read()).membership;

  holdings = async () => holdingsOf(await this.membership(), this.secrets);

  /** What others know of the membership, in whatever order. */
  hears(...others: readonly Desk[]): void {
    for (const other of others) for (const [name, bytes] of other.#acts) this.#acts.set(name, bytes);
  }

  async does(act: Act): Promise<void> {
    const { head: membershipHead, beside } = await this.read();
    const feed = await feedOf(this.secrets.incarnation, membershipRef.id);
    const key = this.secrets.membershipKey;
    const whole = act.act === 'found' || beside.length === 0 ? act : { ...act, after: [...beside] };
    const sealed = await sealContent(
      { device: await deviceFromSecret(this.secrets.device), school: this.secrets.school, membershipHead },
      { ref: membershipRef, tag: new Uint8Array(16), epoch: await epochOf(key), n: 1, key },
      { kind: 'act', body: encodeAct(whole) },
      this.#head ?? emptyFeed(feed),
      0,
    );
    this.#head = sealed.head;
    for (const { bytes } of sealed.envelopes) this.#acts.set(toHex(bytes.subarray(-64)), bytes);
  }

  async invites(role: Role): Promise<Invitation> {
    const invitation = newInvitation(this.secrets.school, role, 'en', at);
    const { publicBytes: key } = await invitationSigner(invitation);
    await this.does({ act: 'invite', at, invite: await invitationId(invitation), key, role });
    return invitation;
  }

  /** Lets in whoever asks; the letter that welcomes them. */
  async admits(invitation: Invitation, letter: Bytes): Promise<Bytes> {
    const asking = await readAsking(letter, invitation);
    if (!asking) throw new Error('nobody asks by this invitation');
    await this.does(asking);
    await this.paysKeys();
    return writeWelcome(asking, this.secrets, this.acts, []);
  }

  /** Everything that the group keys are owed. */
  async paysKeys(): Promise<void> {
    if (owesMemberKey(await this.membership(), this.me)) {
      await this.does(await newMemberKey(await this.membership(), this.me, at));
    }
    for (const owed of owedGroups(await this.membership())) {
      const acts = await payGroup(owed, await this.membership(), await this.holdings(), at);
      for (const act of acts) await this.does(act);
    }
  }

  /** Where the membership feeds of these devices end, as far as this desk has heard. */
  async cutOf(...devices: readonly Id[]): Promise<Bytes> {
    const { membership } = await this.read();
    const covers = [];
    for (const id of devices) {
      const device = membership.devices.get(id);
      if (!device) continue;
      const feed = await feedOf(device.incarnation, membershipRef.id);
      const heads = (await Promise.all(this.acts.map((bytes) => readEnvelope(bytes))))
        .flatMap((read) => (read.ok ? [read.value] : []))
        .filter(({ header }) => equalBytes(header.feed, feed))
        .sort((a, b) => b.header.seq - a.header.seq);
      const [last] = heads;
      if (last) covers.push({ feed, maxSeq: last.header.seq, id: last.id });
    }
    return encodeCovers(covers);
  }

  async removes(member: Id): Promise<void> {
    const cut = await this.cutOf(...devicesOf(await this.membership(), member));
    await this.does({ act: 'removeMember', at, member, cut });
  }

  async revokes(device: Id): Promise<void> {
    await this.does({ act: 'revokeDevice', at, device, cut: await this.cutOf(device) });
  }
}

export async function foundingDesk(name: string): Promise<Desk> {
  const { act, secrets } = await foundSchool({ name, title: '' }, newDeviceSecret(), at);
  const desk = new Desk(secrets);
  await desk.does(act);
  return desk;
}

export const asks = (invitation: Invitation, name: string): Promise<Coming> =>
  askToJoin(invitation, { name }, newDeviceSecret(), at);

/** The newcomer's laptop, once the welcome has come. */
export async function welcomed(coming: Coming, welcome: Bytes, school: Bytes): Promise<Desk> {
  const read = await readWelcome(welcome, coming, school);
  if (!read) throw new Error('the welcome was for somebody else');
  return new Desk(read.secrets, read.acts);
}

/** From the invitation to a laptop that belongs. */
export async function joins(host: Desk, role: Role, name: string): Promise<Desk> {
  const invitation = await host.invites(role);
  const coming = await asks(invitation, name);
  return welcomed(coming, await host.admits(invitation, coming.letter), host.secrets.school);
}

/** Everybody hears everything. */
export function everybodyTalks(...desks: readonly Desk[]): void {
  for (const desk of desks) desk.hears(...desks);
}
