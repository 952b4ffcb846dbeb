/** What the day offers the adults themselves. Pure; each offer is one line, can be put off, and asks for nothing. */
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Me } from '../record/decision.ts';
import { isSchoolDay, type Calendar } from '../school/schoolDays.ts';
import { mayWrite } from '../access/mayWrite.ts';
import { coverOn } from '../team/coverOn.ts';
import type { Cover, SupervisionPair } from '../team/team.ts';
import type { AgreementNow } from './agreementNow.ts';
import type { FirstPart } from './firstTwenty.ts';
import type { KitTrial, OfferKind, PutOff, SecureBase, Supervision } from './ownRoom.ts';

export type Offer =
  | { readonly what: 'first' | 'check' | 'agreement' | 'kit' }
  | { readonly what: 'supervision'; readonly pair: SupervisionPair }
  /** Nothing to answer: who stands in for whom, where I am one of the two. */
  | { readonly what: 'cover'; readonly cover: Cover };

export interface OfferAround {
  readonly me: Me;
  readonly today: SchoolDate;
  readonly calendar: Calendar;
  /** True from the first real student on: by a roster, by hand, by a referral or a case. */
  readonly students: boolean;
  readonly first: Readonly<Record<FirstPart, boolean>>;
  readonly agreement: AgreementNow['state'];
  readonly covers: readonly Cover[];
  readonly pairs: readonly SupervisionPair[];
  readonly checks: readonly SecureBase[];
  readonly supervisions: readonly Supervision[];
  readonly kitTrials: readonly KitTrial[];
  /** The first day of the school here: a kit was read back then. */
  readonly since: SchoolDate;
  readonly putOffs: readonly PutOff[];
}

export function whatIsOffered(around: OfferAround): Offer[] {
  const { me, today, calendar, students, agreement } = around;
  const may = (offer: OfferKind) => !around.putOffs.some((one) => one.offer === offer && today < one.until);
  // The team comes first, whatever the calendar says: a school is often begun in the week before school.
  if (!students)
    return Object.values(around.first).every(Boolean) || !may('first') ? [] : [{ what: 'first' }];
  const offers: Offer[] = coverOn(around.covers, today)
    .filter(({ who, standIn }) => who === me.member || standIn === me.member)
    .map((cover) => ({ what: 'cover', cover }));
  // Nobody is asked anything on a day without school; a month that begins with days off asks on the first day back.
  if (!isSchoolDay(calendar, today)) return offers;
  const ends = agreement === 'lapsing' || agreement === 'lapsed';
  if (ends && mayWrite(me.role, 'school') && may('agreement')) offers.push({ what: 'agreement' });
  const pair = around.pairs.find(({ who, listener }) => who === me.member || listener === me.member);
  if (pair && may('supervision') && !around.supervisions.some(within(today)))
    offers.push({ what: 'supervision', pair });
  if (may('check') && !around.checks.some(within(today))) offers.push({ what: 'check' });
  const tried = [around.since, ...around.kitTrials.map(({ on }) => on)].toSorted().at(-1) ?? today;
  if (may('kit') && addDays(tried, DRILL_EVERY) <= today) offers.push({ what: 'kit' });
  return offers;
}

/** Days. A kit that was lost, or copied wrong, is found out before it is needed. */
const DRILL_EVERY = 30;

const within =
  (today: SchoolDate) =>
  ({ on }: { readonly on: SchoolDate }): boolean =>
    on.slice(0, 7) === today.slice(0, 7);
