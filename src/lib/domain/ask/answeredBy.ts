import type { Id } from '#lib/kernel/ids.ts';
import type { AskSummary } from './askSummary.ts';

type Answered = AskSummary & { readonly given: NonNullable<AskSummary['given']> };

/** What this member has answered and may still change: until the case is closed. The newest first. */
export const answeredBy = (asks: ReadonlyMap<Id, AskSummary>, member: Id): readonly Answered[] =>
  [...asks.values()]
    .filter((one): one is Answered => one.asked === member && !!one.given && one.overAt === undefined)
    .sort((a, b) => b.given.at - a.given.at);
