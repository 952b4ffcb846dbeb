import { othersThan, type Others } from '#lib/domain/inspection/namesOfOthers.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import { ownNames } from './ownNames.ts';

/** The names of all other students, on the roster, on the last one, or added by hand. `family`: names that stay as well. */
export function othersHere(desk: Desk, student: Id, family: readonly string[]): Others {
  const { roster, summaries, members } = desk;
  const listed = [...(roster?.students ?? []), ...(roster?.left ?? [])]
    .filter(({ id }) => id !== student)
    .flatMap((one) => [one.given, one.family, one.preferredGiven, one.preferredFamily]);
  const byHand = [...summaries.students.values()]
    .filter(({ id }) => id !== student)
    .flatMap((one) => [one.given, one.family, one.nameAtSchool, one.nameWithFamily]);
  const staff = members.map(({ name }) => name);
  return othersThan(
    [...ownNames(desk, student), ...family, ...staff],
    [...listed, ...byHand].filter((name) => name !== undefined),
  );
}
