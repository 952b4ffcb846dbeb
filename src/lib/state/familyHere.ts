import { relativeTable } from '#lib/domain/family/family.ts';
import { whoIsWho, type FamilyPerson } from '#lib/domain/family/whoIsWho.ts';
import { guardiansOf } from '#lib/domain/roster/guardiansOf.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';

/** Who is who, as the roster and the student's record have it on this device. */
export const familyHere = (desk: Desk, student: Id, book: LiveBook): readonly FamilyPerson[] =>
  whoIsWho(desk.contacts ? guardiansOf(desk.contacts, student) : [], book.rows(relativeTable));

/** Whom nobody is to contact. */
export const stopsOf = (people: readonly FamilyPerson[]) =>
  people.flatMap(({ name, doNotContact }) =>
    doNotContact === undefined ? [] : [{ name, why: doNotContact }],
  );
