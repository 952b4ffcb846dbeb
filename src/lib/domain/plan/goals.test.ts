import { describe, expect, it } from 'vitest';
import { amir, Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, goalInput, inCase, theCase, withGoal } from '../../../../tests/support/story.ts';
import { addGoal, emptyGoal } from './addGoal.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { changeGoal, goalAsTyped } from './changeGoal.ts';
import { changeLevels } from './changeLevels.ts';
import { checkIn } from './checkIn.ts';
import { goalTable, levelChangeTable } from './plan.ts';
import { setGoalLevels } from './setGoalLevels.ts';

const worded = {
  '-2': '0 to 1 day a week',
  '-1': '2 days',
  '0': '3 days of 5',
  '1': '4 days',
  '2': 'every day',
};

describe('a goal', () => {
  it('runs six weeks, looked at weekly in tier 3 and every second week below', () => {
    const desk = deskWithCase();
    expect(emptyGoal(theCase, '3', desk.today)).toMatchObject({ until: '2026-11-23', every: 'week' });
    expect(emptyGoal(theCase, '2b', desk.today).every).toBe('twoWeeks');
    desk.does(amir, addGoal, {
      ...emptyGoal(theCase, '2b', desk.today),
      text: 'two pieces for the art show',
    });
    expect(desk.summaries.cases.get(theCase)).toMatchObject({ stage: 'followUp' });
  });

  it('ends after it starts, and is worded', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, addGoal, { ...goalInput, until: '2026-10-13' })).toBe(
      'endBeforeStart at until',
    );
    expect(desk.refusal(amir, addGoal, { ...goalInput, text: '' })).toBe('required at text');
    expect(new Desk().refusal(amir, addGoal, goalInput)).toBe('notFound at case');
  });
});

describe('a goal that was written down too fast', () => {
  const theGoal = (desk: Desk) => desk.rows(inCase, goalTable)[0];
  const asTyped = (desk: Desk) => {
    const goal = theGoal(desk);
    if (!goal) throw new Error('no goal');
    return goalAsTyped(theCase, goal);
  };

  it('is said better, keeps its levels, and is as it was after an undo', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded });
    const better = {
      ...asTyped(desk),
      text: 'On time, three days of five',
      until: '2026-12-01',
      words: 'Be there',
    };
    const entry = desk.does(amir, changeGoal, better);
    expect(theGoal(desk)).toMatchObject({
      text: better.text,
      until: '2026-12-01',
      words: 'Be there',
      levels: worded,
    });
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(theGoal(desk)).toMatchObject({
      text: 'On time to first period',
      until: '2026-11-24',
      levels: worded,
    });
    expect(theGoal(desk)?.words).toBeUndefined();
  });

  it('keeps its beginning once levels are agreed and it runs, and no check-in falls before it', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded });
    desk.on('2026-10-20');
    const later = { ...asTyped(desk), startsOn: '2026-10-26' };
    expect(desk.refusal(amir, changeGoal, later)).toBe('levelsAfterStart at startsOn');
    const wordless = deskWithCase();
    const other = withGoal(wordless);
    wordless
      .on('2026-10-20')
      .does(amir, checkIn, { case: theCase, goal: other, line: 'fine', on: '2026-10-15' });
    expect(wordless.refusal(amir, changeGoal, { ...asTyped(wordless), startsOn: '2026-10-16' })).toBe(
      'endBeforeStart at startsOn',
    );
    expect(wordless.refusal(amir, changeGoal, { ...asTyped(wordless), goal: theCase })).toBe(
      'notFound at goal',
    );
    expect(wordless.refusal(amir, changeGoal, { ...asTyped(wordless), until: '2026-10-01' })).toBe(
      'endBeforeStart at until',
    );
  });
});

describe('the levels of a goal', () => {
  it('are worded before the period begins, and may be worded better until then', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded, weight: '2' });
    desk.on('2026-10-13').does(amir, setGoalLevels, { case: theCase, goal, ...worded, '0': '3 mornings' });
    expect(desk.rows(inCase, goalTable)[0]).toMatchObject({ levels: { '0': '3 mornings' }, weight: 1 });
    expect(desk.summaries.cases.get(theCase)?.goals[0]?.levelsSet).toBe(true);
  });

  it('are never worded once it has begun', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const levels = { case: theCase, goal, ...worded };
    expect(desk.on('2026-10-14').refusal(amir, setGoalLevels, levels)).toBe('levelsAfterStart');
    const begun = withGoal(desk, { startsOn: '2026-10-14' });
    desk.does(amir, checkIn, { case: theCase, goal: begun, line: 'a good start', on: '2026-10-14' });
    expect(desk.refusal(amir, setGoalLevels, { ...levels, goal: begun })).toBe('levelsAfterStart');
  });

  it('are five, or none', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const levels = { case: theCase, goal, ...worded };
    expect(desk.refusal(amir, setGoalLevels, { ...levels, '2': '' })).toBe('levelsIncomplete at 2');
    desk.does(amir, setGoalLevels, levels);
    desk.does(amir, setGoalLevels, { case: theCase, goal });
    expect(desk.summaries.cases.get(theCase)?.goals[0]?.levelsSet).toBe(false);
  });

  it('belong to a goal that is there, and that matters', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, setGoalLevels, { case: theCase, goal: theCase, ...worded })).toBe(
      'notFound at goal',
    );
    const goal = withGoal(desk);
    expect(desk.refusal(amir, setGoalLevels, { case: theCase, goal, ...worded, weight: '0' })).toBe(
      'badChoice at weight',
    );
  });
});

describe('levels that turn out wrong after the start', () => {
  const begun = () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded, weight: '2' });
    desk.on('2026-10-20').does(amir, checkIn, { case: theCase, goal, level: '-1', on: '2026-10-20' });
    const better = { case: theCase, goal, ...worded, '0': '2 mornings', because: 'school starts at ten now' };
    return { desk, goal, better };
  };

  it('are changed in the open: both wordings stand, with the day and the reason', () => {
    const { desk, goal, better } = begun();
    desk.does(amir, changeLevels, better);
    expect(desk.rows(inCase, goalTable)[0]).toMatchObject({ levels: { '0': '2 mornings' }, weight: 2 });
    expect(desk.rows(inCase, levelChangeTable)).toMatchObject([
      {
        goal,
        before: worded,
        after: { ...worded, '0': '2 mornings' },
        because: better.because,
        on: '2026-10-20',
      },
    ]);
    const again = { ...better, '0': '1 morning', because: 'the bus is cut' };
    desk.does(amir, changeLevels, again);
    expect(desk.rows(inCase, levelChangeTable)).toHaveLength(2);
  });

  it('are not changed without a reason, to the same words, or to fewer than five', () => {
    const { desk, better } = begun();
    const says = (changed: object) => desk.refusal(amir, changeLevels, { ...better, ...changed });
    expect(says({ because: ' ' })).toBe('required at because');
    expect(says(worded)).toBe('nothingChanged at 0');
    expect(says({ '2': '' })).toBe('required at 2');
  });

  it('are not invented after the start', () => {
    const { desk, better } = begun();
    expect(desk.refusal(amir, changeLevels, { ...better, goal: withGoal(desk) })).toBe('levelsAfterStart');
  });

  it('come back as they were, with one undo', () => {
    const { desk, better } = begun();
    const entry = desk.does(amir, changeLevels, better);
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(desk.rows(inCase, goalTable)[0]?.levels).toEqual(worded);
    expect(desk.rows(inCase, levelChangeTable)).toEqual([]);
  });
});

describe('checking in on a goal', () => {
  const deskWithLevels = () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded });
    return { desk: desk.on('2026-10-20'), goal };
  };

  it('moves the next check-in on and shows where the goal stands', () => {
    const { desk, goal } = deskWithLevels();
    expect(desk.summaries.cases.get(theCase)?.goals[0]?.nextCheckInOn).toBe('2026-10-20');
    desk.does(amir, checkIn, { case: theCase, goal, level: '1', line: 'four days', on: '2026-10-20' });
    expect(desk.summaries.cases.get(theCase)).toMatchObject({
      gas: 60,
      goals: [{ level: '1', lastCheckInOn: '2026-10-20', nextCheckInOn: '2026-10-27' }],
    });
  });

  it('counts the latest day, whatever was written down last', () => {
    const { desk, goal } = deskWithLevels();
    desk.does(amir, checkIn, { case: theCase, goal, level: '2', on: '2026-10-20' });
    desk.does(amir, checkIn, { case: theCase, goal, level: '-1', on: '2026-10-15' });
    expect(desk.summaries.cases.get(theCase)?.goals[0]).toMatchObject({
      level: '2',
      lastCheckInOn: '2026-10-20',
    });
  });

  it('asks one last time on the last day, and then no more', () => {
    const { desk, goal } = deskWithLevels();
    desk.on('2026-11-20').does(amir, checkIn, { case: theCase, goal, level: '0', on: '2026-11-20' });
    expect(desk.summaries.cases.get(theCase)?.goals[0]?.nextCheckInOn).toBe('2026-11-24');
    desk.on('2026-11-24').does(amir, checkIn, { case: theCase, goal, level: '1', on: '2026-11-24' });
    expect(desk.summaries.cases.get(theCase)?.goals[0]?.nextCheckInOn).toBeUndefined();
  });

  it('needs a line or a level, a day within the goal, and levels to name one', () => {
    const { desk, goal } = deskWithLevels();
    const said = { case: theCase, goal, line: 'fine', on: '2026-10-20' };
    expect(desk.refusal(amir, checkIn, { ...said, line: '' })).toBe('required at line');
    expect(desk.refusal(amir, checkIn, { ...said, on: '2026-10-21' })).toBe('inTheFuture at on');
    expect(desk.refusal(amir, checkIn, { ...said, on: '2026-10-12' })).toBe('endBeforeStart at on');
    expect(desk.refusal(amir, checkIn, { ...said, goal: theCase })).toBe('notFound at goal');
    const wordless = withGoal(desk);
    expect(desk.refusal(amir, checkIn, { ...said, goal: wordless, level: '1' })).toBe(
      'levelsIncomplete at level',
    );
    desk.does(amir, checkIn, { ...said, goal: wordless });
  });
});
