import { describe, expect, it } from 'vitest';
import { amir, day, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { moveService } from '../service/moveService.ts';
import { emptyService, referToService } from '../service/referToService.ts';
import { serviceMoveTable, serviceReferralTable } from '../service/service.ts';
import { barsUnder } from './barsUnder.ts';
import { finishStep } from './finishStep.ts';
import { goalTable, stepTable } from './plan.ts';

/** The goal runs from October 13 to November 24. */
function bars(desk: Desk, today: string) {
  const goal = desk.rows(inCase, goalTable)[0];
  if (!goal) throw new Error('no goal');
  const done = {
    steps: desk.rows(inCase, stepTable),
    services: desk.rows(inCase, serviceReferralTable),
    moves: desk.rows(inCase, serviceMoveTable),
  };
  return barsUnder(goal, done, goal.until, day(today)).map(({ what, text, stretches }) => [
    what,
    text,
    ...stretches.map(({ from, to, going }) => `${from} ${to} ${going}`),
  ]);
}

describe('bars under a goal’s time line', () => {
  it('show a step from the day it was agreed until it was done', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const step = withStep(desk, { goal, text: 'call the mother' });
    expect(bars(desk, '2026-10-20')).toEqual([['step', 'call the mother', '2026-10-13 2026-10-20 going']]);
    desk.on('2026-10-15').does(amir, finishStep, { case: theCase, step, ended: 'done' });
    expect(bars(desk, '2026-12-20')).toEqual([['step', 'call the mother', '2026-10-13 2026-10-15 done']]);
  });

  it('show a step that comes back as one line with a stretch for each time', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const step = withStep(desk, { goal, text: 'five minutes on Monday', every: 'week' });
    desk.on('2026-10-19').does(amir, finishStep, { case: theCase, step, ended: 'done' });
    expect(bars(desk, '2026-10-22')).toEqual([
      ['step', 'five minutes on Monday', '2026-10-13 2026-10-19 done', '2026-10-19 2026-10-22 going'],
    ]);
  });

  it('show what was stopped, and not the steps of another goal or of before the start', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const other = withGoal(desk, { text: 'passes algebra' });
    withStep(desk, { goal: other });
    const early = withStep(desk, { goal, text: 'look for a bus' });
    const step = withStep(desk, { goal, text: 'ask for a bus pass' });
    desk.does(amir, finishStep, { case: theCase, step: early, ended: 'done' });
    desk.on('2026-10-14').does(amir, finishStep, { case: theCase, step, ended: 'blocked', barrier: 'cost' });
    expect(bars(desk, '2026-11-01')).toEqual([
      ['step', 'ask for a bus pass', '2026-10-13 2026-10-14 blocked'],
    ]);
  });

  it('show a service while it waits and from when it started, on the whole case', () => {
    const desk = deskWithCase();
    withGoal(desk);
    const asked = {
      ...emptyService(theCase),
      service: 'Sunrise Child Care',
      reason: 'mornings',
      records: ['identity'],
    };
    desk.on('2026-10-14').does(amir, referToService, asked);
    const [service] = desk.rows(inCase, serviceReferralTable);
    if (!service) throw new Error('no service');
    expect(bars(desk, '2026-10-20')).toEqual([
      ['service', 'Sunrise Child Care', '2026-10-14 2026-10-20 waits'],
    ]);
    const off = { case: theCase, service: service.id, to: 'withdrawn', because: 'an aunt helps' };
    desk.on('2026-10-16').does(amir, moveService, off);
    expect(bars(desk, '2026-11-01')).toEqual([
      ['service', 'Sunrise Child Care', '2026-10-14 2026-10-16 waits'],
    ]);
  });
});
