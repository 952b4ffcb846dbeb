/** A view that is asked of me; and of those that I asked for: what came, and on its day what did not. */
import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import { isFresh, type AskSummary } from '../ask/askSummary.ts';
import { isAskOver } from '../ask/asksOver.ts';
import type { Summaries } from '../summaries.ts';
import type { TodayItem, TodayWhy } from './todayItem.ts';
import type { DayAround } from './whatIsToday.ts';

export function dueInAsks(ask: AskSummary, { me, today }: DayAround, cases: Summaries['cases']): TodayItem[] {
  const item = itemOf(ask, today);
  if (ask.asked === me.member) return ask.given ? [] : [item('viewAsked', ask.due)];
  if (ask.asker !== me.member) return [];
  if (isFresh(ask)) return [item('viewGiven', today)];
  if (isAskOver(ask, cases)) return [];
  return !ask.given && ask.due <= today ? [item('viewOwed', ask.due)] : [];
}

const itemOf =
  (ask: AskSummary, today: SchoolDate) =>
  (why: TodayWhy, due: SchoolDate): TodayItem => ({
    key: `${why} ${ask.id}`,
    why,
    due,
    days: daysBetween(today, due),
    view: ask.id,
    case: ask.case,
    student: ask.student,
    studentName: ask.name,
    text: ask.askedName,
    person: why === 'viewAsked' ? ask.asker : ask.asked,
  });
