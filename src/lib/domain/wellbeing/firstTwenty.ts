/** The first twenty minutes of a team, before the first student: five parts, each known to be done by what it left. */
import { duties, type Beginning, type Caseload, type RoleLine, type SupervisionPair } from '../team/team.ts';
import type { AgreementNow } from './agreementNow.ts';

export const firstParts = ['circle', 'duties', 'caseload', 'time', 'supervision'] as const;
export type FirstPart = (typeof firstParts)[number];

/** Minutes. Twenty together. */
export const minutesOf: Readonly<Record<FirstPart, number>> = {
  circle: 10,
  duties: 4,
  caseload: 2,
  time: 2,
  supervision: 2,
};

export interface Left {
  readonly beginning: Beginning | undefined;
  readonly roleLines: readonly RoleLine[];
  readonly caseloads: readonly Caseload[];
  readonly agreement: AgreementNow['state'];
  readonly pairs: readonly SupervisionPair[];
}

/** A duty has somebody when a person does it; who is asked or told does not carry it. */
export const openDuties = (lines: readonly RoleLine[]) =>
  duties.filter((duty) => !lines.some((line) => line.duty === duty && line.part === 'does'));

export function firstTwenty(left: Left): Readonly<Record<FirstPart, boolean>> {
  return {
    circle: left.beginning?.circleOn !== undefined,
    duties: openDuties(left.roleLines).length === 0,
    caseload: left.caseloads.length > 0,
    time: left.agreement === 'signed' || left.agreement === 'lapsing',
    supervision: left.pairs.length > 0,
  };
}
