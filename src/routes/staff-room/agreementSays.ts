import type { AgreementNow } from '#lib/domain/wellbeing/agreementNow.ts';
import type { Language } from '#lib/text/language.ts';

/** Where the agreement stands, and by whom it was signed where it was. */
export function agreementSays({ state, agreement }: AgreementNow, language: Language): string {
  const { states, signedBy } = language.t.teamwork.time;
  if (!agreement) return states[state];
  const signed = signedBy(
    agreement.by,
    language.fullDay(agreement.signedOn),
    language.fullDay(agreement.until),
  );
  return `${states[state]} ${signed}`;
}
