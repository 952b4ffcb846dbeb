/** What a message says in each language, and which of them leaves. */
import { blanksIn, fillIn } from '#lib/domain/message/blanks.ts';
import type { Template, Worded } from '#lib/domain/message/templatesOf.ts';
import { schoolDate } from '#lib/kernel/moments.ts';
import type { Locale } from '#lib/text/language.ts';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';

export type Goes = Locale | 'both';

export interface Filled {
  readonly to: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** As somebody wrote it over; empty as the template has it. */
  readonly en: string;
  readonly es: string;
}

interface Around {
  /** The name that the student uses with the family. */
  readonly student: string;
  readonly school: string;
  readonly me: string;
}

export function worded(template: Template, locale: Locale, filled: Filled, around: Around): Worded {
  const language = wholeLanguage(locale);
  const on = schoolDate(filled.day);
  const known = {
    family: filled.to || language.t.messages.familyOf(around.student),
    name: around.student,
    school: around.school,
    me: around.me,
    ...(on && { day: language.longDay(on) }),
    ...(filled.time && { time: filled.time }),
    ...(filled.place && { place: filled.place }),
  };
  const { subject, text } = template.worded[locale];
  return { subject: fillIn(subject, known), text: filled[locale] || fillIn(text, known) };
}

/** Which of day, time and place a message asks for. */
export const asksFor = ({ worded: { en, es } }: Template): ReadonlySet<string> =>
  new Set([en, es].flatMap(({ subject, text }) => blanksIn(`${subject}\n${text}`)));

/** In the order in which the family reads: its own language first. */
export const localesOf = (goes: Goes, first: Locale): readonly Locale[] =>
  goes !== 'both' ? [goes] : first === 'es' ? ['es', 'en'] : ['en', 'es'];

export const joined = (parts: readonly Worded[]): Worded => ({
  subject: parts.map(({ subject }) => subject).join(' · '),
  text: parts.map(({ text }) => text).join('\n\n* * *\n\n'),
});
