/** A new laptop of somebody who has lost every other one asks to be let in; once welcomed it enters as a newcomer's does. */
import { readKit } from '#lib/crypto/kit.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { askToComeBack, backWords } from '#lib/ledger/comingBackLetter.ts';
import type { Invitation } from '#lib/ledger/invitation.ts';
import type { Knocking } from './joinSchool.ts';

/** `kit`: the twelve words of the new recovery kit. */
export async function knockAgain(
  invitation: Invitation,
  kit: string,
  now: number,
): Promise<Result<Knocking, 'badWords' | 'over'>> {
  const { comesBack, until } = invitation;
  if (!comesBack || now > until) return err('over');
  const read = await readKit(kit);
  if (!read.ok) return read;
  const coming = await askToComeBack(invitation, comesBack, read.value.secret, instant(now));
  return ok({ coming, words: await backWords(coming.act) });
}
