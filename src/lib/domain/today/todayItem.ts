import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { AskedOf, ServiceQuestion } from '../service/service.ts';
import type { ServiceStatus } from '../service/serviceTurns.ts';

/** Why something stands in Today; the sentence and the rule behind it are in `text/`. */
export type TodayWhy =
  | 'step'
  | 'checkIn'
  | 'service'
  | 'serviceAsk'
  | 'lookAsked'
  | 'mentorCheck'
  | 'meet'
  | 'followUp'
  | 'september'
  | 'wordOwed'
  | 'newReferral'
  | 'watchEnded'
  | 'handedOver'
  | 'noContact'
  | 'noPlan'
  | 'blocked'
  | 'noGrowth'
  | 'studentLeft'
  | 'openedByTwo'
  | 'rightsPass'
  | 'viewAsked'
  | 'viewGiven'
  | 'viewOwed';

export interface TodayItem {
  /** Stable from one drawing to the next. */
  readonly key: string;
  readonly why: TodayWhy;
  readonly due: SchoolDate;
  /** Calendar days from today to the due day; negative when it is late. */
  readonly days: number;
  /** The number in the rule, where one has one: school days to a word, days without contact. */
  readonly rule?: number | undefined;
  readonly case?: Id | undefined;
  readonly referral?: Id | undefined;
  readonly step?: Id | undefined;
  readonly goal?: Id | undefined;
  readonly service?: Id | undefined;
  /** Whose it is, where I stand in for somebody who is away. */
  readonly standInFor?: Id | undefined;
  /** What stops a step, by the school's list. */
  readonly barrier?: string | undefined;
  /** And in words. */
  readonly because?: string | undefined;
  /** How a referral to a service stands. */
  readonly turn?: ServiceStatus | undefined;
  /** What a student or a family is asked about a service. */
  readonly ask?: { readonly question: ServiceQuestion; readonly of: readonly AskedOf[] } | undefined;
  /** The view that is asked for. */
  readonly view?: Id | undefined;
  /** Who asked, or who was asked. */
  readonly person?: Id | undefined;
  readonly student?: Id | undefined;
  readonly studentName?: string | undefined;
  /** What is to be done, or what was seen, as somebody wrote it. */
  readonly text?: string | undefined;
}
