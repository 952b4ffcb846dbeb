import { changeSchool, schoolInput, type SchoolInput } from '#lib/domain/school/changeSchool.ts';
import { newSchool } from '#lib/domain/school/schoolSummary.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { Vault } from '#lib/vault/vault.ts';
import type { OpenVault } from './openVault.ts';
import { Workspace } from './workspace.ts';

export type SchoolNamed = Pick<SchoolInput, 'language' | 'name'>;

/** Writes the first record of a school that is being made: its name and its language, beside the clocks it starts with. */
export async function nameSchool(open: OpenVault, about: SchoolNamed): Promise<Result<unknown, Fault>> {
  const vault = await Vault.open(open.name);
  if (!vault.ok) return vault;
  const nobodyElse = {
    now: () => open.since,
    onLockedElsewhere: () => undefined,
    onActiveElsewhere: () => undefined,
    mayShare: () => false,
  };
  const workspace = await Workspace.open({ ...open, vault: vault.value }, nobodyElse);
  if (!workspace.ok) {
    vault.value.close();
    return workspace;
  }
  const { id } = await workspace.value.onlyRecord('school');
  const named = await workspace.value.perform(changeSchool, { ...schoolInput(id, newSchool), ...about });
  await workspace.value.close('elsewhere');
  if (!named.ok) throw new Error(`a new school cannot be named: ${named.error[0]?.code}`);
  return named.value.kept.ok ? ok('named') : named.value.kept;
}
