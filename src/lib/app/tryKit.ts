import { readKit } from '#lib/crypto/kit.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { unlockWithKit, type UnlockRefusal } from './unlock.ts';

/** Whether these words open that school, before a new passphrase is chosen. Leaves nothing open. */
export async function tryKit(
  school: string,
  words: string,
): Promise<Result<'fits', UnlockRefusal | 'badWords'>> {
  const kit = await readKit(words);
  if (!kit.ok) return kit;
  for (const secret of [kit.value.secret, kit.value.unlock]) secret.forget();
  const opened = await unlockWithKit(school, words);
  if (!opened.ok) return err(opened.error);
  opened.value.vault.close();
  return ok('fits');
}
