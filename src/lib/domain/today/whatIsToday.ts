/** What is due, overdue and owed, from summaries alone: no book is opened to draw the first page of the day. */
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Me } from '../record/decision.ts';
import type { BornOn } from '../rights/rightsOf.ts';
import type { SchoolSummary } from '../school/schoolSummary.ts';
import type { Summaries } from '../summaries.ts';
import {
  blockedSteps,
  dueInCase,
  openedByTwo,
  quietCase,
  planlessCase,
  rightsPass,
  studentLeft,
  plansWithoutGrowth,
} from './dueInCase.ts';
import { dueInAsks } from './dueInAsks.ts';
import { inspectionsOwed, type OwedInspection } from '../inspection/inspectionsOwed.ts';
import { waitingReferral, wordOwed } from './dueInReferral.ts';
import type { TodayItem } from './todayItem.ts';

export interface Today {
  readonly late: readonly TodayItem[];
  readonly today: readonly TodayItem[];
  /** Within seven days. */
  readonly soon: readonly TodayItem[];
  readonly owed: readonly TodayItem[];
  readonly referrals: readonly TodayItem[];
  readonly quiet: readonly TodayItem[];
  readonly planless: readonly TodayItem[];
  /** Goals with two check-ins in a row below what was hoped for, and a plan as it was. */
  readonly noGrowth: readonly TodayItem[];
  /** Steps that something stops. */
  readonly blocked: readonly TodayItem[];
  readonly left: readonly TodayItem[];
  /** Cases of mine that two people opened without me. */
  readonly opened: readonly TodayItem[];
  /** Cases of mine whose student holds the rights from a day that is near. */
  readonly rights: readonly TodayItem[];
  /** Requests to see a record that the school has not answered. */
  readonly inspections: readonly OwedInspection[];
  /** Students whom something late or of today is about, a word or a referral included: "two people need you first". */
  readonly people: number;
}

/** What the day is measured with. `left` is who was on an earlier roster and is not on the newest; whoever was added by hand is on none. */
export interface DayAround {
  readonly me: Me;
  readonly today: SchoolDate;
  readonly school: SchoolSummary;
  readonly left?: ReadonlySet<Id> | undefined;
  readonly bornOn?: BornOn | undefined;
}

const SOON = 7;

export function whatIsToday(summaries: Summaries, around: DayAround): Today {
  const cases = [...summaries.cases.values()];
  const referrals = [...summaries.referrals.values()];
  const asked = [...summaries.asks.values()].flatMap((one) => dueInAsks(one, around, summaries.cases));
  const mine = [...cases.flatMap((one) => dueInCase(one, around)), ...asked].sort(soonestFirst);
  const late = mine.filter(({ days }) => days < 0);
  const today = mine.filter(({ days }) => days === 0);
  const owed = referrals.flatMap((one) => wordOwed(one, around)).sort(soonestFirst);
  const waiting = referrals.flatMap((one) => waitingReferral(one, around)).sort(soonestFirst);
  const pressing = [...late, ...today, ...[...owed, ...waiting].filter(({ days }) => days <= 0)];
  return {
    late,
    today,
    soon: mine.filter(({ days }) => days > 0 && days <= SOON),
    owed,
    referrals: waiting,
    quiet: cases.flatMap((one) => quietCase(one, around)).sort(soonestFirst),
    planless: cases.flatMap((one) => planlessCase(one, around)).sort(soonestFirst),
    noGrowth: cases.flatMap((one) => plansWithoutGrowth(one, around)).sort(soonestFirst),
    blocked: cases.flatMap((one) => blockedSteps(one, around)).sort(soonestFirst),
    left: cases.flatMap((one) => studentLeft(one, around)).sort(soonestFirst),
    rights: cases.flatMap((one) => rightsPass(one, summaries.students.get(one.student), around)),
    inspections: inspectionsOwed(summaries.students.values(), around),
    opened: cases.flatMap((one) => openedByTwo(one, around)).sort(soonestFirst),
    people: new Set(pressing.map(({ student, studentName, key }) => student ?? studentName ?? key)).size,
  };
}

const soonestFirst = (a: TodayItem, b: TodayItem): number =>
  a.due < b.due ? -1 : a.due > b.due ? 1 : a.key < b.key ? -1 : 1;
