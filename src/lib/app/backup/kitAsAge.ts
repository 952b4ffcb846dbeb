import { readKit } from '#lib/crypto/kit.ts';
import { kitIdentity } from './openBackup.ts';

/** The kit as the program age takes it, for whoever stands without Holdfast one day; undefined for other words. */
export async function kitAsAge(words: string): Promise<string | undefined> {
  const kit = await readKit(words);
  return kit.ok ? kitIdentity(kit.value) : undefined;
}
