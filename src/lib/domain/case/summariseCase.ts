import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { stopTable } from '../barrier/barrier.ts';
import { consentTable } from '../consent/consent.ts';
import { contactTable } from '../contact/contact.ts';
import { mentorCheckTable, mentoringTable } from '../mentor/mentor.ts';
import { goalNow } from '../plan/goalNow.ts';
import { tScore } from '../plan/gas.ts';
import { checkInTable, courseTable, goalTable, levelChangeTable, stepTable } from '../plan/plan.ts';
import { secondLookTable } from '../plan/secondLook.ts';
import { newestFirst } from '../record/newestFirst.ts';
import type { ReadRows } from '../record/readRows.ts';
import {
  caseTable,
  closingTable,
  domains,
  handingTable,
  needTable,
  openingTable,
  ratingTable,
  teamTable,
  yearEndTable,
} from './case.ts';
import { followService } from '../service/followService.ts';
import {
  serviceAnswerTable,
  serviceMoveTable,
  serviceReferralTable,
  serviceReturnTable,
} from '../service/service.ts';
import type { CaseSummary, Stage } from './caseSummary.ts';

export function summariseCase(id: Id, read: ReadRows): CaseSummary | undefined {
  const about = read(caseTable)[0];
  if (!about) return undefined;
  const contacts = read(contactTable);
  const made = contacts.filter((contact) => contact.made);
  const metOn = first(made.filter((contact) => contact.with === 'student').map(({ on }) => on));
  const ratings = newestFirst(read(ratingTable));
  const needs = newestFirst(read(needTable));
  const goalRows = read(goalTable);
  const checkIns = newestFirst(read(checkInTable));
  const steps = read(stepTable);
  const yearEnd = newestFirst(read(yearEndTable))[0];
  const answers = [...steps, ...read(courseTable), ...read(levelChangeTable)];
  const goals = goalRows.map((goal) => {
    const touched = answers.filter((one) => one.goal === goal.id).map(({ at }) => at);
    return goalNow(goal, checkIns, touched);
  });
  const [lastClosing] = newestFirst(read(closingTable));
  const closing = about.status === 'closed' ? lastClosing : undefined;

  return {
    kind: 'case',
    id,
    student: about.student,
    lead: about.lead,
    sensitive: about.sensitive ?? false,
    tier: about.tier,
    status: about.status,
    stage: stageOf(),
    openedOn: about.openedOn,
    meetBy: about.meetBy,
    planBy: about.planBy,
    metOn,
    team: read(teamTable).flatMap(({ member, leftOn }) => (member && !leftOn ? [member] : [])),
    needs: needs.map(({ domain, text }) => ({ domain, text })),
    ratings: domains.flatMap((domain) => {
      const latest = ratings.find((rating) => rating.domain === domain);
      return latest ? [{ domain, level: latest.level, on: latest.on }] : [];
    }),
    goals,
    steps: steps
      .filter((step) => !step.ended)
      .map(({ id: step, text, due, who, whoName, goal, every }) => ({
        id: step,
        text,
        due,
        who,
        whoName,
        goal,
        every,
      })),
    services: read(serviceReferralTable).flatMap(({ id: row, service, status, due, who }) =>
      due ? [{ id: row, service, status, due, who }] : [],
    ),
    blocked: steps.flatMap(({ id: step, text, ended, endedOn: on, leftOn, who, barrier, blockedBy }) =>
      ended === 'blocked' && on && !leftOn ? [{ id: step, text, on, who, barrier, blockedBy }] : [],
    ),
    stops: read(stopTable).map(({ barrier, on, overOn }) => ({ barrier, on, over: overOn !== undefined })),
    referred: referredServices(),
    looks: read(secondLookTable).flatMap(({ id: look, of, on, lookedOn }) =>
      lookedOn ? [] : [{ id: look, of, on }],
    ),
    mentoring: mentoringNow(),
    stepsDone: steps.filter(({ ended }) => ended === 'done').length,
    stepsBlocked: steps.filter(({ ended }) => ended === 'blocked').length,
    lastContactOn: last(made.map(({ on }) => on)),
    lastAttemptOn: last(contacts.map(({ on }) => on)),
    gas: tScore(
      goals.flatMap(({ id: goal, level, levelsSet }) => {
        const weight = goalRows.find((row) => row.id === goal)?.weight ?? 1;
        return levelsSet && level !== undefined ? [{ level: Number(level), weight }] : [];
      }),
    ),
    openedByTwoOn: last(read(openingTable).map(({ on }) => on)),
    closedOn: closing?.on,
    closedAt: lastClosing?.at,
    followUpOn: closing?.followUpOn,
    handedOn: last(read(handingTable).map(({ on }) => on)),
    yearEnd: yearEnd && { year: yearEnd.year, what: yearEnd.what, line: yearEnd.line, on: yearEnd.on },
  };

  function mentoringNow(): CaseSummary['mentoring'] {
    const standing = newestFirst(read(mentoringTable)).find(({ endedOn }) => !endedOn);
    if (!standing) return undefined;
    const { who, weekday, from } = standing;
    return { who, weekday, from, lastOn: last(read(mentorCheckTable).map(({ on }) => on)) };
  }

  function referredServices(): CaseSummary['referred'] {
    const around = {
      moves: newestFirst(read(serviceMoveTable)).reverse(),
      returns: read(serviceReturnTable),
      answers: newestFirst(read(serviceAnswerTable)).reverse(),
      consents: read(consentTable),
    };
    return read(serviceReferralTable).map((row) => {
      const { sentOn, startedOn, said, asks } = followService(row, around);
      const { id: service, service: name, resource, status, why, on } = row;
      const followed = { sentOn, startedOn, said: [...said], asks: [...asks] };
      return { id: service, service: name, resource, status, why, on, ...followed };
    });
  }

  function stageOf(): Stage {
    if (about?.status === 'closed') return 'closed';
    if (goals.length > 0) return 'followUp';
    if (needs.length > 0 || ratings.length > 0) return 'plan';
    return metOn ? 'intake' : 'meet';
  }
}

const first = (dates: readonly SchoolDate[]): SchoolDate | undefined => [...dates].sort()[0];
const last = (dates: readonly SchoolDate[]): SchoolDate | undefined => [...dates].sort().at(-1);
