/** A school on one laptop in memory: the real crypto, ledger, vault and app over a real (if simulated) IndexedDB. */
import { newKit } from '#lib/crypto/kit.ts';
import { makeSchool } from '#lib/app/makeSchool.ts';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { askOpenTab } from '#lib/app/tabs.ts';
import { unlockFromTab, unlockWithPassphrase } from '#lib/app/unlock.ts';
import { Vault } from '#lib/vault/vault.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { OpenVault } from '#lib/app/openVault.ts';
import { Workspace } from '#lib/app/workspace.ts';

export const PASSPHRASE = 'kelp holds the rock while water moves';

export interface Clock {
  now: number;
}

export const monday: Clock['now'] = Date.parse('2026-10-12T15:00:00Z');

const options = (clock: Clock, held?: readonly SealedRow[]) => ({
  held,
  now: () => clock.now,
  onLockedElsewhere: () => undefined,
  onActiveElsewhere: () => undefined,
  mayShare: () => true,
});

export async function openWorkspace(
  open: OpenVault,
  clock: Clock,
  held?: readonly SealedRow[],
): Promise<Workspace> {
  const workspace = await Workspace.open(open, options(clock, held));
  if (!workspace.ok) throw new Error(`the school did not open: ${workspace.error}`);
  return workspace.value;
}

export interface SchoolOnALaptop {
  readonly workspace: Workspace;
  readonly vault: string;
  /** Opens what lies on this disk without a passphrase, and its second of stretching. */
  readonly rows: RowSealer;
  readonly kit: string;
  readonly clock: Clock;
}

export async function aSchool(
  founder = { name: 'Luz Duarte', title: 'Counselor' },
): Promise<SchoolOnALaptop> {
  const clock = { now: monday };
  const kit = newKit('en').join(' ');
  const made = await makeSchool({ founder, label: 'Front office', passphrase: PASSPHRASE, kit }, clock.now);
  if (!made.ok) throw new Error(`the school was not made: ${made.error}`);
  const { name: vault, rows } = made.value;
  return { workspace: await openWorkspace(made.value, clock), vault, rows, kit, clock };
}

/** As another opening of the same laptop, by the key that this one had. */
export async function reopen({ vault: name, rows, clock }: SchoolOnALaptop): Promise<Workspace> {
  const vault = await Vault.open(name);
  if (!vault.ok) throw new Error(`the disk did not open: ${vault.error}`);
  return openWorkspace({ name, vault: vault.value, rows, since: clock.now }, clock);
}

export async function unlockAgain(school: SchoolOnALaptop, held?: readonly SealedRow[]): Promise<Workspace> {
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now);
  if (!opened.ok) throw new Error(`did not open: ${opened.error.why}`);
  return openWorkspace(opened.value, school.clock, held);
}

/** What a second tab of this browser gets from one that is open; undefined where none answers. */
export async function openInAnotherTab(vault: string): Promise<OpenVault | undefined> {
  const key = await askOpenTab(vault);
  return key && unlockFromTab(vault, key);
}
