import type { Bar, Stretch } from '#lib/domain/plan/barsUnder.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Language } from '#lib/text/language.ts';

type Speaks = Pick<Language, 't' | 'day' | 'list'>;

/** "Oct 13 to Oct 15, done" */
export function stretchWords({ t, day }: Speaks, { from, to, going }: Stretch, today: SchoolDate): string {
  return t.plan.bars.stretch(day(from, today), day(to, today), t.plan.bars.going[going]);
}

/** A bar as a sentence, for whoever does not see the picture. */
export function barWords(language: Speaks, { text, stretches }: Bar, today: SchoolDate): string {
  const said = stretches.map((one) => stretchWords(language, one, today));
  return language.t.plan.bars.says(text, language.list(said));
}
