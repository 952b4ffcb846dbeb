/**
 * What the family gets once the student holds the rights: sheets and messages, only with the student's yes, and as long as
 * it stands.
 */
import * as v from 'valibot';
import type { Consent } from '../consent/consent.ts';
import { field, rowFields, table } from '../record/table.ts';
import { newestFirst } from '../record/newestFirst.ts';
import type { RightsNow } from './rightsOn.ts';

export const permissionWays = ['inPerson', 'phone', 'video', 'paper'] as const;

const permission = v.object({
  ...rowFields,
  way: v.picklist(permissionWays),
  takenBackOn: v.optional(field.date),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type FamilyPermission = v.InferOutput<typeof permission>;
export const familyPermissionTable = table('familyPermissions', permission);

export type FamilySheet =
  | { readonly may: 'yes' }
  | { readonly may: 'byStudent'; readonly permission: FamilyPermission }
  | { readonly may: 'no' };

/** A court that holds the rights is no family: what it may have goes by a consent. */
export function familySheet(
  rows: readonly FamilyPermission[],
  { holder }: Pick<RightsNow, 'holder'>,
): FamilySheet {
  if (holder !== 'student') return { may: 'yes' };
  const [last] = newestFirst(rows);
  return last && !last.takenBackOn ? { may: 'byStudent', permission: last } : { may: 'no' };
}

/** A consent that a parent is to sign is the family's paper; any other giver's goes to that giver. */
export const consentSheetStays = (giver: Consent['giver'], family: FamilySheet): boolean =>
  giver === 'guardian' && family.may === 'no';
