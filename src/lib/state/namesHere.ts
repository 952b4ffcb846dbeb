import { namesToHide, type NamesToHide } from '#lib/domain/roster/hideNames.ts';
import type { Desk } from './desk.svelte.ts';

/**
 * Every name by which a student or a guardian may stand on a page: on paper, at school, with family, as typed once.
 * `kept`: names that stay, beside those of the staff.
 */
export function namesHere(
  { roster, contacts, summaries, members }: Desk,
  kept: readonly string[] = [],
): NamesToHide {
  const onRoster = [...(roster?.students ?? []), ...(roster?.left ?? [])].flatMap((one) => [
    one.given,
    one.family,
    one.preferredGiven,
    one.preferredFamily,
  ]);
  const own = [...summaries.students.values()].flatMap((one) => [
    one.given,
    one.family,
    one.nameAtSchool,
    one.nameWithFamily,
  ]);
  const asTyped = [...summaries.referrals.values()].map(({ studentName }) => studentName);
  const guardians = (contacts?.guardians ?? []).flatMap(({ given, family }) => [given, family]);
  const names = [...onRoster, ...own, ...asTyped, ...guardians].filter((name) => name !== undefined);
  return namesToHide(names, [...members.map(({ name }) => name), ...kept]);
}
