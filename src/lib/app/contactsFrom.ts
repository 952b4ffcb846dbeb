/** Guardians of an import, and for a delta those whom it leaves as they are. */
import type { ContactLayer, Guardian } from '#lib/domain/roster/contactLayer.ts';
import type { CheckedRoster, Person } from '#lib/import/checkedRoster.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';

interface Around {
  readonly at: Instant;
  readonly by: Id;
  /** What a delta builds on, who is on the roster after it, and the sourcedIds that it takes away. */
  readonly before?: ContactLayer | undefined;
  readonly present?: ReadonlySet<Id>;
  readonly gone?: readonly string[];
}

/** A student whom the import names has exactly the guardians that it names: one who was taken off must not be called. */
export function contactsFrom(
  checked: CheckedRoster,
  ids: ReadonlyMap<string, Id>,
  { at, by, before, present, gone = [] }: Around,
): ContactLayer {
  const guardians = new Map(before?.guardians.map((guardian) => [guardian.sourcedId, guardian]));
  for (const person of checked.people) guardians.set(person.sourcedId, guardianFrom(person));
  for (const sourcedId of gone) guardians.delete(sourcedId);

  const named = new Set(ids.values());
  const stay = (before?.links ?? []).filter(({ student }) => !named.has(student) && present?.has(student));
  const come = checked.people.flatMap(({ sourcedId, agents }) => {
    const student = ids.get(sourcedId);
    return student ? agents.map((guardian) => ({ student, guardian })) : [];
  });
  const links = [...stay, ...come].filter(({ guardian }) => guardians.has(guardian));
  const called = new Set(links.map(({ guardian }) => guardian));
  return { at, by, guardians: [...guardians.values()].filter((one) => called.has(one.sourcedId)), links };
}

const guardianFrom = ({ sourcedId, given, family, phone, sms, email, homeLanguage }: Person): Guardian => ({
  sourcedId,
  given,
  family,
  phone,
  sms,
  email,
  language: homeLanguage,
});
