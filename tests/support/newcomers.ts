/** From an invitation to a laptop that is open, without screens: the letters go from hand to hand. */
import { newKit } from '#lib/crypto/kit.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { enterAsLaptop, knockAsLaptop } from '#lib/app/joinAsLaptop.ts';
import { enterSchool, knock } from '#lib/app/joinSchool.ts';
import { knockAgain } from '#lib/app/knockAgain.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { invitationText, readInvitation } from '#lib/ledger/invitation.ts';
import { openWorkspace, PASSPHRASE, type Clock } from './school.ts';

export async function letsIn(host: Workspace, name: string, role: Role, clock: Clock): Promise<Workspace> {
  const begun = await host.team.inviting.begin(role, 'en');
  if (!begun.ok) throw new Error(`no invitation: ${begun.error}`);
  const invitation = readInvitation(invitationText(begun.value));
  if (!invitation) throw new Error('the link does not read');
  const joiner = {
    name,
    title: role,
    label: 'Front office',
    passphrase: PASSPHRASE,
    kit: newKit('en').join(' '),
  };
  const knocked = await knock(invitation, joiner, clock.now);
  if (!knocked.ok) throw new Error(`did not knock: ${knocked.error}`);
  const asking = await host.team.inviting.read(begun.value, knocked.value.coming.letter);
  if (!asking) throw new Error('the letter does not read');
  if (asking.words.join(' ') !== knocked.value.words.join(' ')) throw new Error('the words differ');
  const welcome = await host.team.inviting.confirm(begun.value, asking, name);
  if (!welcome.ok) throw new Error(`not let in: ${welcome.error}`);
  const entered = await enterSchool(welcome.value, knocked.value, invitation, joiner, clock.now);
  if (!entered.ok) throw new Error(`did not enter: ${entered.error}`);
  const workspace = await openWorkspace(entered.value.open, clock);
  await workspace.carrying.take(entered.value.records);
  return workspace;
}

/**
 * A new laptop for somebody who has lost every other one. `meanwhile` is what happens between the host's yes and the
 * welcome; undefined where nobody is let in.
 */
export async function comesBack(
  host: Workspace,
  lost: Id,
  clock: Clock,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Workspace | undefined> {
  const door = host.team.comingBack.hostFor(lost);
  const begun = await door.begin(host.team.membership.members.get(lost)?.role ?? 'teacher', 'en');
  if (!begun.ok) throw new Error(`no invitation: ${begun.error}`);
  const invitation = readInvitation(invitationText(begun.value));
  if (!invitation) throw new Error('the link does not read');
  const kit = newKit('en').join(' ');
  const knocked = await knockAgain(invitation, kit, clock.now);
  if (!knocked.ok) throw new Error(`did not knock: ${knocked.error}`);
  const asking = await door.read(begun.value, knocked.value.coming.letter);
  if (!asking) throw new Error('the letter does not read');
  if (asking.words.join(' ') !== knocked.value.words.join(' ')) throw new Error('the words differ');
  const [welcome] = await Promise.all([door.confirm(begun.value, asking, asking.name), meanwhile()]);
  if (!welcome.ok) return undefined;
  const joiner = { name: '', title: '', label: 'Front office', passphrase: PASSPHRASE, kit };
  const entered = await enterSchool(welcome.value, knocked.value, invitation, joiner, clock.now);
  if (!entered.ok) throw new Error(`did not enter: ${entered.error}`);
  const workspace = await openWorkspace(entered.value.open, clock);
  await workspace.carrying.take(entered.value.records);
  return workspace;
}

/** The same person's second laptop, let in by the first. */
export async function secondLaptopOf(host: Workspace, clock: Clock): Promise<Workspace> {
  const { ownLaptop } = host.team;
  const begun = await ownLaptop.begin(host.me.role, 'en');
  if (!begun.ok) throw new Error(`no invitation: ${begun.error}`);
  const invitation = readInvitation(invitationText(begun.value));
  if (!invitation?.ownLaptop) throw new Error('the link does not say what it is for');
  const knocked = await knockAsLaptop(invitation, clock.now);
  if (!knocked.ok) throw new Error('over');
  const { letter } = knocked.value.coming;
  const asking = await ownLaptop.read(invitation, letter);
  if (!asking) throw new Error('the letter does not read');
  if (asking.words.join(' ') !== knocked.value.words.join(' ')) throw new Error('the words differ');
  const welcome = await ownLaptop.confirm(invitation, asking);
  if (!welcome.ok) throw new Error(`not let in: ${welcome.error}`);
  const joiner = { label: 'At home', passphrase: PASSPHRASE };
  const entered = await enterAsLaptop(welcome.value, knocked.value, invitation, joiner, clock.now);
  if (!entered.ok) throw new Error(`did not enter: ${entered.error}`);
  const workspace = await openWorkspace(entered.value.open, clock);
  await workspace.carrying.take(entered.value.records);
  return workspace;
}
