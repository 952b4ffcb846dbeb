/** The cover of this team: put on with its newest key, taken off with any that it had. */
import { coverWith, type Cover } from '#lib/sync/cover.ts';
import type { Belonging } from './belonging.ts';

export async function teamCover(belonging: Belonging): Promise<Cover> {
  const all = (await belonging.everyTeamSecrets(0)).map(({ coverKey }) => coverKey).toReversed();
  const [newest, ...former] = all;
  if (!newest) throw new Error('a member of a school holds the secret of everyone');
  return coverWith(newest, former);
}
