/** Once a case is closed nobody is asked about it any more. Only the asker can say so to whoever was asked. */
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import { set, type Change } from '../record/change.ts';
import type { Summaries } from '../summaries.ts';
import { askRef, askTable } from './ask.ts';
import type { AskSummary } from './askSummary.ts';

/** Asked before the case was closed, even where it is open again by now. */
export function isAskOver(
  { case: id, at, overAt }: Pick<AskSummary, 'case' | 'at' | 'overAt'>,
  cases: Summaries['cases'],
): boolean {
  const closedAt = cases.get(id)?.closedAt;
  return overAt !== undefined || (closedAt !== undefined && at <= closedAt);
}

/** Asks of this member that a closing has ended, and that do not say so yet. */
export const asksOver = ({ asks, cases }: Pick<Summaries, 'asks' | 'cases'>, asker: Id): AskSummary[] =>
  [...asks.values()].filter(
    (one) => one.asker === asker && one.overAt === undefined && isAskOver(one, cases),
  );

/** What nobody has answered is withdrawn; what was answered stays as it is. */
export const endAsk = ({ id, given }: Pick<AskSummary, 'id' | 'given'>, at: Instant): Change =>
  set(askRef(id), askTable, given ? { overAt: at } : { overAt: at, goneAt: at });
