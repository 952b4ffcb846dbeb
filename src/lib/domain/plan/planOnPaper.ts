/** The plan as it leaves on paper: what the team holds, what the student holds and what the family holds. */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Need, Tier } from '../case/case.ts';
import type { FamilySheet } from '../rights/familySheet.ts';
import type { Strength } from '../student/student.ts';
import type { Service, ServiceMove } from '../service/service.ts';
import { barsUnder, timeLineEnd, type Bar } from './barsUnder.ts';
import { checkInsOf } from './checkInsOf.ts';
import type { AgreementNow, PlanAgreement } from './planAgreement.ts';
import type { CheckIn, GasLevel, Goal, Step } from './plan.ts';

export const paperReaders = ['team', 'student', 'family'] as const;
export type PaperReader = (typeof paperReaders)[number];

export interface CheckInOnPaper {
  readonly id: CheckIn['id'];
  readonly on: CheckIn['on'];
  readonly level: GasLevel | undefined;
  readonly line: string | undefined;
}

type GoalSaid = Pick<Goal, 'id' | 'text' | 'words' | 'baseline' | 'target' | 'measure' | 'every' | 'until'>;

export interface GoalOnPaper extends GoalSaid {
  /** What the latest level looks like, in the words agreed before the start. */
  readonly standing: string | undefined;
  /** What colleagues noted at each look, oldest first; empty on every sheet but the team's. */
  readonly checkIns: readonly CheckInOnPaper[];
  /** From when, and what was done meanwhile, for the team's picture. */
  readonly picture: { readonly startsOn: Goal['startsOn']; readonly bars: readonly Bar[] } | undefined;
}

export interface StepOnPaper extends Pick<Step, 'id' | 'text' | 'due' | 'every'> {
  readonly who: string;
}

/** What stands on the team's sheet alone. */
export interface AmongTheTeam {
  readonly tier: Tier;
  readonly because: string | undefined;
  readonly needs: readonly string[];
  /** Steps that something stopped, with what did. */
  readonly blocked: readonly { readonly text: string; readonly by: string }[];
}

/** What somebody said to the plan, and since when it is another plan. */
export interface AgreementOnPaper extends Pick<
  PlanAgreement,
  'who' | 'name' | 'answer' | 'words' | 'way' | 'drawn' | 'on'
> {
  readonly changedOn: SchoolDate | undefined;
}

export interface PlanOnPaper {
  readonly reader: PaperReader;
  readonly student: string;
  /** `own`: in the student's own writing. */
  readonly strengths: readonly { readonly text: string; readonly own: boolean }[];
  readonly goals: readonly GoalOnPaper[];
  /** Open steps, soonest first. */
  readonly steps: readonly StepOnPaper[];
  readonly agreements: readonly AgreementOnPaper[];
  readonly team: AmongTheTeam | undefined;
  /** On the family's sheet of a student who holds the rights: since when the student agrees to it. */
  readonly permittedOn: SchoolDate | undefined;
}

/** The rows that a sheet may draw on. Restricted notes, contacts and referrals are not among them, so no sheet can carry them. */
export interface PlanRows {
  /** Each the student's own choice; the family never reads the one used at school. */
  readonly names: { readonly atSchool: string; readonly withFamily: string };
  readonly strengths: readonly Strength[];
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
  readonly checkIns: readonly CheckIn[];
  readonly services: readonly Service[];
  readonly moves: readonly ServiceMove[];
  readonly today: SchoolDate;
  readonly needs: readonly Need[];
  readonly tier: Tier;
  readonly because: string | undefined;
  readonly familySheet: FamilySheet;
  readonly agreements: readonly AgreementNow[];
  readonly whoDoes: (step: Step) => string;
  /** What stops a step, by the school's list and in words. */
  readonly whatStops: (step: Step) => string;
}

/** Undefined where a student who holds the rights has not agreed. Field by field: what is added to a row later stays off the paper until somebody decides whose it is. */
export function planOnPaper(reader: 'team' | 'student', rows: PlanRows): PlanOnPaper;
export function planOnPaper(reader: PaperReader, rows: PlanRows): PlanOnPaper | undefined;
export function planOnPaper(reader: PaperReader, rows: PlanRows): PlanOnPaper | undefined {
  if (reader === 'family' && rows.familySheet.may === 'no') return undefined;
  return {
    reader,
    student: reader === 'family' ? rows.names.withFamily : rows.names.atSchool,
    strengths: rows.strengths.map(({ text, source }) => ({ text, own: source === 'student' })),
    goals: rows.goals.toSorted((a, b) => a.at - b.at).map((goal) => goalOnPaper(reader, goal, rows)),
    steps: rows.steps
      .filter(({ ended }) => !ended)
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map((step) => stepOnPaper(step, rows.whoDoes(step))),
    agreements: agreementsOnPaper(reader, rows.agreements),
    team: reader === 'team' ? amongTheTeam(rows) : undefined,
    permittedOn:
      reader === 'family' && rows.familySheet.may === 'byStudent'
        ? rows.familySheet.permission.on
        : undefined,
  };
}

/** Each reader has their own words; of the other's only what was answered, and when. The team has all. */
export const agreementsOnPaper = (
  reader: PaperReader,
  agreements: readonly AgreementNow[],
): AgreementOnPaper[] =>
  agreements.map(({ row: { who, name, answer, words, way, drawn, on }, changedOn }) => ({
    ...{ who, name, answer, way, on, changedOn },
    ...(reader === 'team' || reader === who ? { words, drawn } : {}),
  }));

function goalOnPaper(reader: PaperReader, goal: Goal, rows: PlanRows): GoalOnPaper {
  const { id, text, words, baseline, target, measure, every, until } = goal;
  const own = checkInsOf(goal.id, rows.checkIns);
  const drawn = reader === 'team' && own.some((one) => one.level !== undefined);
  const level = own.findLast((one) => one.level !== undefined)?.level;
  return {
    ...{ id, text, words, baseline, target, measure, every, until },
    standing: level === undefined ? undefined : goal.levels?.[level],
    checkIns:
      reader === 'team' ? own.map(({ id: row, on, level, line }) => ({ id: row, on, level, line })) : [],
    picture: drawn
      ? { startsOn: goal.startsOn, bars: barsUnder(goal, rows, timeLineEnd(goal, own), rows.today) }
      : undefined,
  };
}

const stepOnPaper = ({ id, text, due, every }: Step, who: string): StepOnPaper => ({
  ...{ id, text, due, every },
  who,
});

const amongTheTeam = ({ tier, because, needs, steps, whatStops }: PlanRows): AmongTheTeam => ({
  tier,
  because,
  needs: needs.map(({ text }) => text),
  blocked: steps
    .filter(({ ended, leftOn }) => ended === 'blocked' && !leftOn)
    .map((step) => ({ text: step.text, by: whatStops(step) })),
});
