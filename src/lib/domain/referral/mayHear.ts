import type { Referral, Wording } from './referral.ts';

type From = Pick<Referral, 'fromMember' | 'fromStaff'>;

/** A colleague, with or without an account here. */
export const isStaff = ({ fromMember, fromStaff }: From): boolean =>
  fromMember !== undefined || fromStaff === true;

/** Somebody who is not staff hears only that it was received: not even whether the student attends here. */
export const mayHear = (from: From, wording: Wording): boolean => isStaff(from) || wording === 'received';
