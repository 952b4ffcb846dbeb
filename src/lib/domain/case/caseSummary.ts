import * as v from 'valibot';
import { gasLevels, rhythms, stepRhythms } from '../plan/plan.ts';
import { askedOf, declineReasons, serviceAnswers, serviceQuestions } from '../service/service.ts';
import { serviceStatuses } from '../service/serviceTurns.ts';
import { field } from '../record/table.ts';
import { weekdays } from '../wellbeing/protectedTime.ts';
import { domains, ratingLevels, tiers, yearEnds } from './case.ts';

export const stages = ['meet', 'intake', 'plan', 'followUp', 'closed'] as const;
export type Stage = (typeof stages)[number];

const openStep = v.object({
  id: field.id,
  text: field.line,
  due: field.date,
  who: v.optional(field.id),
  whoName: v.optional(field.line),
  goal: v.optional(field.id),
  every: v.optional(v.picklist(stepRhythms)),
});

const goalNow = v.object({
  id: field.id,
  text: field.line,
  startsOn: field.date,
  until: field.date,
  every: v.picklist(rhythms),
  levelsSet: field.flag,
  lastCheckInOn: v.optional(field.date),
  level: v.optional(v.picklist(gasLevels)),
  nextCheckInOn: v.optional(field.date),
  /** Two check-ins in a row below what was hoped for, and nothing changed since: the day of the second. */
  belowTwiceOn: v.optional(field.date),
});

/** A step that something stops, and that somebody still waits for. */
const blockedStep = v.object({
  id: field.id,
  text: field.line,
  on: field.date,
  who: v.optional(field.id),
  barrier: v.optional(field.line),
  blockedBy: v.optional(field.line),
});

/** A referral to a service that is not over. */
const openService = v.object({
  id: field.id,
  service: field.line,
  status: v.picklist(serviceStatuses),
  due: field.date,
  who: field.id,
});

/** Every referral to a service, over or not: what was sent, what came of it, and what is still to be asked. */
const referredService = v.object({
  id: field.id,
  service: field.line,
  resource: v.optional(field.id),
  status: v.picklist(serviceStatuses),
  why: v.optional(v.picklist(declineReasons)),
  on: field.date,
  sentOn: v.optional(field.date),
  startedOn: v.optional(field.date),
  said: v.array(
    v.object({
      question: v.picklist(serviceQuestions),
      of: v.picklist(askedOf),
      answer: v.picklist(serviceAnswers),
    }),
  ),
  asks: v.array(
    v.object({ question: v.picklist(serviceQuestions), of: v.picklist(askedOf), due: field.date }),
  ),
});

/** Everything that lists, Today and search know of a case without opening it. */
export const caseSummary = v.object({
  kind: v.literal('case'),
  id: field.id,
  student: field.id,
  lead: field.id,
  sensitive: field.flag,
  tier: v.picklist(tiers),
  status: v.picklist(['open', 'closed']),
  stage: v.picklist(stages),
  openedOn: field.date,
  meetBy: field.date,
  planBy: v.optional(field.date),
  metOn: v.optional(field.date),
  team: v.array(field.id),
  needs: v.array(v.object({ domain: v.picklist(domains), text: field.line })),
  ratings: v.array(
    v.object({ domain: v.picklist(domains), level: v.picklist(ratingLevels), on: field.date }),
  ),
  goals: v.array(goalNow),
  steps: v.array(openStep),
  services: v.optional(v.array(openService), []),
  blocked: v.optional(v.array(blockedStep), []),
  /** Every time that something stopped a step, without its words. */
  stops: v.optional(
    v.array(v.object({ barrier: v.optional(field.line), on: field.date, over: field.flag })),
    [],
  ),
  referred: v.optional(v.array(referredService), []),
  /** Who is asked to look at the plan, and has not yet. */
  looks: v.optional(v.array(v.object({ id: field.id, of: field.id, on: field.date })), []),
  /** Who looks once a week, and when they looked last. */
  mentoring: v.optional(
    v.object({
      who: v.optional(field.id),
      weekday: v.picklist(weekdays),
      from: field.date,
      lastOn: v.optional(field.date),
    }),
  ),
  stepsDone: field.count,
  stepsBlocked: field.count,
  /** Of contacts that were made; attempts count for nothing but themselves. */
  lastContactOn: v.optional(field.date),
  lastAttemptOn: v.optional(field.date),
  gas: v.optional(field.number),
  /** The last time that two people opened it who do not work on it. */
  openedByTwoOn: v.optional(field.date),
  closedOn: v.optional(field.date),
  /** The last closing, even where it was opened again. */
  closedAt: v.optional(field.instant),
  followUpOn: v.optional(field.date),
  /** The last time that somebody else was given the lead. */
  handedOn: v.optional(field.date),
  yearEnd: v.optional(
    v.object({
      year: field.line,
      what: v.picklist(yearEnds),
      line: v.optional(field.line),
      on: field.date,
    }),
  ),
});

export type CaseSummary = v.InferOutput<typeof caseSummary>;
export type OpenStep = v.InferOutput<typeof openStep>;
export type OpenService = v.InferOutput<typeof openService>;
export type ReferredService = v.InferOutput<typeof referredService>;
export type GoalNow = v.InferOutput<typeof goalNow>;
