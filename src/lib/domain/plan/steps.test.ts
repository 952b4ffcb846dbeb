import { describe, expect, it } from 'vitest';
import { amir, Desk } from '../../../../tests/support/people.ts';
import {
  deskWithCase,
  inCase,
  stepInput,
  theCase,
  withGoal,
  withStep,
} from '../../../../tests/support/story.ts';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addStep } from './addStep.ts';
import { changeStep, stepAsTyped } from './changeStep.ts';
import { finishStep } from './finishStep.ts';
import { snoozeTable, stepTable } from './plan.ts';
import { reopenStep } from './reopenStep.ts';
import { snoozeStep } from './snoozeStep.ts';

const openSteps = (desk: Desk) => desk.summaries.cases.get(theCase)?.steps ?? [];

describe('a step', () => {
  it('has a person, a date and what will be done', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    withStep(desk, { goal });
    expect(openSteps(desk)).toMatchObject([
      { text: stepInput.text, who: amir.member, due: '2026-10-12', goal },
    ]);
  });

  it('may be done by somebody without an account', () => {
    const desk = deskWithCase();
    withStep(desk, { who: '', whoName: 'Ines herself' });
    expect(openSteps(desk)[0]).toMatchObject({ whoName: 'Ines herself' });
  });

  it('is not kept without a person, a date, or the goal that it names', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, addStep, { ...stepInput, who: '' })).toBe('required at who');
    expect(desk.refusal(amir, addStep, { ...stepInput, due: '' })).toBe('required at due');
    expect(desk.refusal(amir, addStep, { ...stepInput, goal: theCase })).toBe('notFound at goal');
    expect(new Desk().refusal(amir, addStep, stepInput)).toBe('notFound at case');
  });
});

describe('finishing a step', () => {
  it('counts it as done, once', () => {
    const desk = deskWithCase();
    const finish = { case: theCase, step: withStep(desk), ended: 'done' };
    desk.does(amir, finishStep, finish);
    expect(desk.summaries.cases.get(theCase)).toMatchObject({ steps: [], stepsDone: 1 });
    expect(desk.refusal(amir, finishStep, finish)).toBe('alreadyDone');
  });

  it('asks what stood in the way of a blocked one', () => {
    const desk = deskWithCase();
    const blocked = { case: theCase, step: withStep(desk), ended: 'blocked' };
    expect(desk.refusal(amir, finishStep, blocked)).toBe('reasonNeeded at barrier');
    desk.does(amir, finishStep, { ...blocked, blockedBy: 'bus pass budget' });
    expect(desk.summaries.cases.get(theCase)).toMatchObject({ stepsDone: 0, stepsBlocked: 1 });
  });

  it('brings a weekly step back on its weekday, once for all the weeks that were missed', () => {
    const desk = deskWithCase();
    const step = withStep(desk, { every: 'week' });
    desk.on('2026-11-04').does(amir, finishStep, { case: theCase, step, ended: 'done' });
    expect(openSteps(desk).map(({ due }) => due)).toEqual(['2026-11-09']);
    expect(desk.summaries.cases.get(theCase)?.stepsDone).toBe(1);
  });

  it('can be taken back', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    expect(desk.refusal(amir, reopenStep, { case: theCase, step })).toBe('notDone');
    desk.does(amir, finishStep, { case: theCase, step, ended: 'done' });
    desk.does(amir, reopenStep, { case: theCase, step });
    expect(openSteps(desk)).toHaveLength(1);
    expect(desk.refusal(amir, reopenStep, { case: theCase, step: theCase })).toBe('notFound at step');
  });
});

describe('putting a step off', () => {
  it('keeps from when, to when and why', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    desk.does(amir, snoozeStep, { case: theCase, step, to: '2026-10-16', reason: 'the mother is away' });
    expect(openSteps(desk)[0]?.due).toBe('2026-10-16');
    expect(desk.rows(inCase, snoozeTable)).toMatchObject([
      { step, from: '2026-10-12', to: '2026-10-16', reason: 'the mother is away' },
    ]);
  });

  it('asks for a reason and for a later day', () => {
    const desk = deskWithCase();
    const off = { case: theCase, step: withStep(desk), to: '2026-10-16', reason: 'ill' };
    expect(desk.refusal(amir, snoozeStep, { ...off, reason: '' })).toBe('reasonNeeded at reason');
    expect(desk.refusal(amir, snoozeStep, { ...off, to: '2026-10-12' })).toBe('endBeforeStart at to');
    expect(desk.on('2026-10-20').refusal(amir, snoozeStep, off)).toBe('endBeforeStart at to');
    desk.does(amir, finishStep, { case: theCase, step: off.step, ended: 'done' });
    expect(desk.refusal(amir, snoozeStep, { ...off, to: '2026-11-02' })).toBe('alreadyDone');
  });

  it('waits until a closed case is open again', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    desk.does(amir, closeCase, { ...emptyClosing(theCase), reason: 'leftSchool' });
    expect(desk.refusal(amir, finishStep, { case: theCase, step, ended: 'done' })).toBe('caseIsClosed');
  });
});

describe('a step that was written down too fast', () => {
  const asTyped = (desk: Desk) => {
    const step = desk.rows(inCase, stepTable)[0];
    if (!step) throw new Error('no step');
    return stepAsTyped(theCase, step);
  };

  it('is said better and given to the coach, and an undo gives it back', () => {
    const desk = deskWithCase();
    withStep(desk);
    const entry = desk.does(amir, changeStep, {
      ...asTyped(desk),
      text: 'call at seven',
      who: '',
      whoName: 'the coach',
    });
    expect(openSteps(desk)).toMatchObject([{ text: 'call at seven' }]);
    expect(desk.rows(inCase, stepTable)[0]).toMatchObject({ whoName: 'the coach' });
    expect(desk.rows(inCase, stepTable)[0]?.who).toBeUndefined();
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(desk.rows(inCase, stepTable)[0]).toMatchObject({ text: stepInput.text, who: amir.member });
  });

  it('says why when its day moves on, and not when it comes nearer', () => {
    const desk = deskWithCase();
    withStep(desk, { due: '2026-10-20' });
    desk.does(amir, changeStep, { ...asTyped(desk), due: '2026-10-14' });
    const later = { ...asTyped(desk), due: '2026-10-27' };
    expect(desk.refusal(amir, changeStep, later)).toBe('reasonNeeded at reason');
    desk.does(amir, changeStep, { ...later, reason: 'the bus starts on Monday' });
    expect(desk.rows(inCase, snoozeTable)).toMatchObject([{ from: '2026-10-14', to: '2026-10-27' }]);
  });

  it('stays somebody’s, and is not changed once it is done', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    expect(desk.refusal(amir, changeStep, { ...asTyped(desk), who: '', whoName: '' })).toBe(
      'required at who',
    );
    const typed = asTyped(desk);
    desk.does(amir, finishStep, { case: theCase, step, ended: 'done' });
    expect(desk.refusal(amir, changeStep, typed)).toBe('alreadyDone');
  });
});
