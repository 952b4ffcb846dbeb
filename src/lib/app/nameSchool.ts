import { changeSchool, schoolInput, type SchoolInput } from '#lib/domain/school/changeSchool.ts';
import { newSchool } from '#lib/domain/school/schoolSummary.ts';
import type { Workspace } from './workspace.ts';

/** Writes the first record of a school that was just made: its name and its language, beside the clocks it starts with. */
export async function nameSchool(
  workspace: Workspace,
  about: Pick<SchoolInput, 'language' | 'name'>,
): Promise<void> {
  const { id } = await workspace.onlyRecord('school');
  const named = await workspace.perform(changeSchool, { ...schoolInput(id, newSchool), ...about });
  if (!named.ok) throw new Error(`a new school cannot be named: ${named.error[0]?.code}`);
}
