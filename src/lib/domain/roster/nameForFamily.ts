import type { StudentSummary } from '../student/studentSummary.ts';
import type { RosterStudent } from './rosterLayer.ts';
import { withFamily } from './withFamily.ts';

/**
 * The name that may stand on paper that goes home: the student's word for it, else the name on paper. The name used at
 * school, or one that the SIS calls preferred, may be one that the family has not been told.
 */
export function nameForFamily(roster?: RosterStudent, own?: StudentSummary): string {
  const family = roster?.family ?? own?.family ?? '';
  const given = own?.nameWithFamily ?? roster?.given ?? own?.given ?? '';
  return withFamily(given, family);
}
