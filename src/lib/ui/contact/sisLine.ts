import type { Contact } from '#lib/domain/contact/contact.ts';
import type { Words } from '#lib/text/words.ts';

/**
 * A contact as one line for the log of the student information system: day, way, who, outcome, by whom. No word of what
 * was said, unless `line` is given; what was told in confidence never is.
 */
export function sisLine(
  { on, medium, with: who, whom, made, sent, minutes }: Contact,
  { contacts: t, messages }: Words,
  by: string,
  line?: string,
): string {
  const outcome = sent !== undefined ? messages.sent(sent) : made ? t.reached : t.mades.attempted;
  return [
    on,
    t.mediums[medium],
    [t.withs[who], whom].filter(Boolean).join(', '),
    outcome,
    minutes === undefined ? undefined : t.minutesLong(minutes),
    by,
    line?.replace(/\s+/gu, ' ').trim(),
  ]
    .filter(Boolean)
    .join(' | ');
}
