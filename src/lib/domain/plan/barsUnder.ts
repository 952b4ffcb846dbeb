/** What was done while a goal was followed: its steps and the services of the case, as bars under its time line. */
import { dayOf, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Service, ServiceMove } from '../service/service.ts';
import { isOver } from '../service/serviceTurns.ts';
import type { CheckIn, Goal, Step } from './plan.ts';

/** `waits`: a service that has not started. `going`: under way today. */
export type Going = 'waits' | 'going' | 'done' | 'blocked' | 'ended';

export interface Stretch {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly going: Going;
}

/** One line under the time line: a step, each of its times a stretch of its own, or a service, waiting and started. */
export interface Bar {
  readonly key: string;
  readonly what: 'step' | 'service';
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

export interface Done {
  readonly steps: readonly Step[];
  readonly services: readonly Service[];
  readonly moves: readonly ServiceMove[];
}

/** The last day of a goal's time line: a check-in may have come after its end. */
export function timeLineEnd(
  { until }: Pick<Goal, 'until'>,
  checkIns: readonly Pick<CheckIn, 'on' | 'level'>[],
): SchoolDate {
  const last = checkIns.findLast(({ level }) => level !== undefined)?.on;
  return last && last > until ? last : until;
}

/** `until` is the last day that the picture shows; what goes on is drawn up to today. */
export function barsUnder(
  goal: Pick<Goal, 'id' | 'startsOn'>,
  done: Done,
  until: SchoolDate,
  today: SchoolDate,
): Bar[] {
  const last = today < until ? today : until;
  const shown = (bar: Bar): Bar[] => {
    const stretches = bar.stretches
      .filter(({ from, to }) => to >= goal.startsOn && from <= last)
      .map((one) => ({
        ...one,
        from: one.from < goal.startsOn ? goal.startsOn : one.from,
        to: one.to > last ? last : one.to,
      }));
    return stretches.length > 0 ? [{ ...bar, stretches }] : [];
  };
  return [...stepBars(goal, done.steps, last), ...serviceBars(done, last)].flatMap(shown);
}

/** A step that comes back is one line: each time is a row of its own, with the same words. */
function stepBars(goal: Pick<Goal, 'id'>, steps: readonly Step[], last: SchoolDate): Bar[] {
  const times = new Map<string, Step[]>();
  for (const step of steps.filter((one) => one.goal === goal.id).toSorted((a, b) => a.at - b.at))
    times.set(step.text, [...(times.get(step.text) ?? []), step]);
  return [...times].map(([text, rows]) => ({
    key: `step ${rows[0]?.id ?? text}`,
    what: 'step',
    text,
    stretches: rows.map(({ at, ended, endedOn }) => {
      const from = dayOf(at);
      const to = endedOn ?? last;
      return { from: from < to ? from : to, to, going: ended ?? 'going' };
    }),
  }));
}

function serviceBars({ services, moves }: Done, last: SchoolDate): Bar[] {
  return services
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, service, on, status }) => {
      const own = moves.filter((move) => move.service === id).toSorted((a, b) => a.at - b.at);
      const started = own.find(({ to }) => to === 'started')?.on;
      const ended = isOver(status) ? own.findLast(({ to }) => isOver(to))?.on : undefined;
      const waiting: Stretch = { from: on, to: started ?? ended ?? last, going: 'waits' };
      const under: Stretch[] = started
        ? [{ from: started, to: ended ?? last, going: ended ? 'ended' : 'going' }]
        : [];
      return { key: `service ${id}`, what: 'service', text: service, stretches: [waiting, ...under] };
    });
}
