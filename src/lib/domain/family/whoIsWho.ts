/** Who is who in a family: those whom the roster names, with what somebody marked on them, then those written by hand. */
import type { Id } from '#lib/kernel/ids.ts';
import type { GuardianOf } from '../roster/guardiansOf.ts';
import type { Relative } from './family.ts';

export interface FamilyPerson {
  /** Stable from one drawing to the next. */
  readonly key: string;
  /** The row in the student's record, where there is one. */
  readonly row?: Id | undefined;
  /** The roster's id of somebody whom it names. */
  readonly guardian?: string | undefined;
  readonly name: string;
  readonly relation?: string | undefined;
  readonly phone?: string | undefined;
  readonly sms?: string | undefined;
  readonly email?: string | undefined;
  readonly language?: string | undefined;
  /** Why nobody is to call, write to or visit this person. */
  readonly doNotContact?: string | undefined;
}

export function whoIsWho(
  guardians: readonly GuardianOf[],
  relatives: readonly Relative[],
): readonly FamilyPerson[] {
  const marked = new Map(
    relatives.flatMap((one) => (one.guardian === undefined ? [] : [[one.guardian, one] as const])),
  );
  const named = new Set(guardians.map(({ sourcedId }) => sourcedId));
  const onRoster = guardians.map((one): FamilyPerson => {
    const mark = marked.get(one.sourcedId);
    return {
      key: one.sourcedId,
      row: mark?.id,
      guardian: one.sourcedId,
      name: `${one.given} ${one.family}`.trim(),
      relation: mark?.relation ?? one.relation,
      phone: one.phone ?? mark?.phone,
      sms: one.sms,
      email: one.email ?? mark?.email,
      language: mark?.language ?? one.language,
      doNotContact: stop(mark),
    };
  });
  // A mark stays where the roster has lost the person: whoever must not be called must not be called by another number either.
  const byHand = relatives
    .filter(({ guardian }) => guardian === undefined || !named.has(guardian))
    .map(({ id, guardian, name, relation, phone, email, language, ...one }): FamilyPerson => ({
      key: id,
      row: id,
      guardian,
      name,
      relation,
      phone,
      email,
      language,
      doNotContact: stop(one),
    }));
  return [...onRoster, ...byHand];
}

const stop = (mark: Pick<Relative, 'doNotContact' | 'why'> | undefined): string | undefined =>
  mark?.doNotContact ? (mark.why ?? '') : undefined;
