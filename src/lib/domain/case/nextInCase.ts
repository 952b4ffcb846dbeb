import type { SchoolDate } from '#lib/kernel/moments.ts';
import { onSchoolDay } from '../plan/nextCheckIn.ts';
import type { Calendar } from '../school/schoolDays.ts';
import type { CaseSummary } from './caseSummary.ts';

export interface Next {
  readonly why: 'meet' | 'step' | 'checkIn' | 'followUp';
  readonly on: SchoolDate;
  /** The step or the goal, as somebody worded it. */
  readonly text?: string;
}

/** The one thing that a case waits for first, whoever's turn it is. */
export function nextInCase(one: CaseSummary, calendar: Calendar): Next | undefined {
  if (one.status === 'closed') return one.followUpOn && { why: 'followUp', on: one.followUpOn };
  const waiting: Next[] = [
    ...(one.metOn ? [] : [{ why: 'meet', on: one.meetBy } as const]),
    ...one.steps.map(({ text, due }) => ({ why: 'step', on: due, text }) as const),
    ...one.goals.flatMap(({ text, nextCheckInOn: on }) =>
      on ? [{ why: 'checkIn', on: onSchoolDay(calendar, on), text } as const] : [],
    ),
  ];
  return waiting.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
}
