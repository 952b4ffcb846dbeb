import type { Wording } from './referral.ts';

/** Somebody who is not staff hears only that it was received: not even whether the student attends here. */
export const mayHear = (fromMember: string | undefined, wording: Wording): boolean =>
  fromMember !== undefined || wording === 'received';
