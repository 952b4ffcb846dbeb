import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { addDays, daysBetween } from '#lib/kernel/moments.ts';
import type { CaseSummary, OpenService } from '../case/caseSummary.ts';
import { septemberOf } from '../case/yearEndList.ts';
import { dueMentorCheck } from '../mentor/dueMentorCheck.ts';
import { onSchoolDay, stepDueOn } from '../plan/nextCheckIn.ts';
import { eighteenOn } from '../rights/rightsOf.ts';
import { addSchoolDays, schoolDaysBetween } from '../school/schoolDays.ts';
import { serviceQuestions } from '../service/service.ts';
import { serviceTurns } from '../service/serviceTurns.ts';
import { coverOn } from '../team/coverOn.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import type { TodayItem, TodayWhy } from './todayItem.ts';
import type { DayAround } from './whatIsToday.ts';

/** My steps in any case, what a lead looks after in their own, and both for whomever I stand in for. */
export function dueInCase(one: CaseSummary, around: DayAround): TodayItem[] {
  const { me, today, school } = around;
  const away = coverOn(school.covers, today).flatMap(({ who, standIn }) =>
    who && who !== me.member && standIn === me.member ? [who] : [],
  );
  return [
    ...dueTo(me.member, one, around),
    ...[...new Set(away)].flatMap((member) =>
      dueTo(member, one, around).map((item) => ({
        ...item,
        key: `${item.key} ${member}`,
        standInFor: member,
      })),
    ),
  ];
}

function dueTo(member: Id, one: CaseSummary, { today, school }: DayAround): TodayItem[] {
  const iLead = one.lead === member;
  const item = itemOf(one, today);
  if (one.status === 'closed') {
    return iLead && one.followUpOn && stillAsked(one.followUpOn, one)
      ? [item('followUp', one.followUpOn)]
      : [];
  }
  const steps = one.steps
    // A step of somebody without an account is the lead's to ask about.
    .filter((step) => (step.who ? step.who === member : iLead))
    .map((step) =>
      item('step', stepDueOn(school, step), { step: step.id, text: step.text, goal: step.goal }),
    );
  const services = one.services
    .filter((service) => service.who === member || (iLead && !worksHere(service.who, one)))
    .filter((service) => isOurs(service) || service.due <= today)
    .map(({ id, service, status, due }) =>
      item('service', due, { service: id, text: service, turn: status }),
    );
  const weekly = dueMentorCheck(one, member).map((on) => item('mentorCheck', onSchoolDay(school, on)));
  const looks = one.looks.filter(({ of }) => of === member).map(({ on }) => item('lookAsked', on));
  if (!iLead) return [...steps, ...services, ...looks, ...weekly];
  const checkIns = one.goals.flatMap(({ id: goal, text, nextCheckInOn: on }) =>
    on ? [item('checkIn', onSchoolDay(school, on), { goal, text })] : [],
  );
  return [
    ...steps,
    ...services,
    ...looks,
    ...weekly,
    ...asked(one, today),
    ...checkIns,
    ...september(one, item),
    ...(one.metOn ? [] : [item('meet', one.meetBy)]),
  ];
}

/** A case that needs attention in September asks for it until there was a contact. */
function september(one: CaseSummary, item: ReturnType<typeof itemOf>): TodayItem[] {
  if (one.yearEnd?.what !== 'september') return [];
  const due = septemberOf(one.yearEnd.on);
  return stillAsked(due, one) ? [item('september', due, { text: one.yearEnd.line })] : [];
}

/** One line for each question about a service, from its day on: nobody is asked before there is something to tell. */
function asked(one: CaseSummary, today: SchoolDate): TodayItem[] {
  return one.referred.flatMap(({ id, service, asks }) =>
    serviceQuestions.flatMap((question) => {
      const due = asks.filter((ask) => ask.question === question && ask.due <= today);
      const [earliest] = due;
      if (!earliest) return [];
      const ask = { question, of: due.map(({ of }) => of) };
      return [itemOf(one, today)('serviceAsk', earliest.due, { service: id, text: service, ask })];
    }),
  );
}

/** While the service or the family has the move, nothing is ours to do until somebody should ask. */
const isOurs = ({ status }: OpenService): boolean => serviceTurns[status].whose === 'school';

/** What somebody looked after who has left the case falls to its lead. */
const worksHere = (who: OpenService['who'], one: CaseSummary): boolean =>
  who === one.lead || one.team.includes(who);

/** A follow-up after closing is answered by any contact from that day on. */
const stillAsked = (followUpOn: SchoolDate, one: CaseSummary): boolean =>
  one.lastContactOn === undefined || one.lastContactOn < followUpOn;

export function quietCase(one: CaseSummary, { me, today, school }: DayAround): TodayItem[] {
  if (one.status === 'closed' || one.lead !== me.member) return [];
  const rule = one.tier === '3' ? school.quietDaysTier3 : school.quietDays;
  const due = addDays(one.lastContactOn ?? one.openedOn, rule);
  return due <= today ? [itemOf(one, today)('noContact', due, { rule })] : [];
}

export function planlessCase(one: CaseSummary, { me, today, school }: DayAround): TodayItem[] {
  if (one.status === 'closed' || one.lead !== me.member || one.goals.length > 0) return [];
  const due = one.planBy ?? addSchoolDays(school, one.openedOn, school.planDays);
  const rule = one.planBy ? schoolDaysBetween(school, one.openedOn, one.planBy) : school.planDays;
  return due <= today ? [itemOf(one, today)('noPlan', due, { rule })] : [];
}

/** What is blocked stays in view of whoever does it and of the lead, until it goes on or is left. */
export function blockedSteps(one: CaseSummary, { me, today }: DayAround): TodayItem[] {
  if (one.status === 'closed') return [];
  return one.blocked
    .filter(({ who }) => who === me.member || one.lead === me.member)
    .map(({ id: step, text, on, barrier, blockedBy: because }) =>
      itemOf(one, today)('blocked', on, { step, text, barrier, because }),
    );
}

/** A plan that does not help yet, told to its lead alone: a question about the plan, not about anybody. */
export function plansWithoutGrowth(one: CaseSummary, { me, today }: DayAround): TodayItem[] {
  if (one.status === 'closed' || one.lead !== me.member) return [];
  return one.goals.flatMap(({ id: goal, text, belowTwiceOn: on }) =>
    on ? [itemOf(one, today)('noGrowth', on, { goal, text })] : [],
  );
}

export function studentLeft(one: CaseSummary, { me, today, left }: DayAround): TodayItem[] {
  if (one.status === 'closed' || one.lead !== me.member || !left?.has(one.student)) return [];
  return [itemOf(one, today)('studentLeft', today)];
}

/** Calendar days for which a lead is told what has happened to a case without them. */
const TOLD_FOR = 14;

export function openedByTwo(one: CaseSummary, { me, today }: DayAround): TodayItem[] {
  const { openedByTwoOn: on } = one;
  if (!on || one.lead !== me.member || addDays(on, TOLD_FOR) < today) return [];
  return [itemOf(one, today)('openedByTwo', on)];
}

/** Calendar days ahead of an 18th birthday: time to ask the student for what a parent had said yes to. */
const TOLD_BEFORE = 30;

export function rightsPass(
  one: CaseSummary,
  student: StudentSummary | undefined,
  { me, today, bornOn = () => undefined }: DayAround,
): TodayItem[] {
  if (one.status === 'closed' || one.lead !== me.member) return [];
  const due = eighteenOn(one.student, student, bornOn);
  if (!due || addDays(due, -TOLD_BEFORE) > today || addDays(due, TOLD_FOR) < today) return [];
  return [itemOf(one, today)('rightsPass', due, { rule: TOLD_BEFORE })];
}

const itemOf =
  (one: CaseSummary, today: SchoolDate) =>
  (why: TodayWhy, due: SchoolDate, more: Partial<TodayItem> = {}): TodayItem => ({
    key: [why, one.id, more.step ?? more.goal ?? more.service ?? '', more.ask?.question ?? ''].join(' '),
    why,
    due,
    days: daysBetween(today, due),
    case: one.id,
    student: one.student,
    ...more,
  });
