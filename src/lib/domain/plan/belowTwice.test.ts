import { describe, expect, it } from 'vitest';
import { amir, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { changeGoal, goalAsTyped } from './changeGoal.ts';
import { changeLevels } from './changeLevels.ts';
import { checkIn } from './checkIn.ts';
import { keepCourse } from './keepCourse.ts';
import { goalTable } from './plan.ts';
import { setGoalLevels } from './setGoalLevels.ts';

const worded = { '-2': 'never', '-1': 'one day', '0': 'three days', '1': 'four days', '2': 'every day' };

describe('a plan that does not help yet', () => {
  const readings = (...levels: string[]) => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, setGoalLevels, { case: theCase, goal, ...worded });
    const days = ['2026-10-20', '2026-10-27', '2026-11-03'];
    for (const [week, level] of levels.entries()) {
      const on = days[week] ?? '';
      desk.on(on).does(amir, checkIn, { case: theCase, goal, level, on });
    }
    return { desk, goal };
  };
  const asks = ({ summaries, today }: Desk, me = amir) =>
    whatIsToday(summaries, { me, today, school: summaries.school }).noGrowth;

  it.each([
    [['-1'], 0],
    [['-1', '0'], 0],
    [['0', '-1'], 0],
    [['-1', '-2'], 1],
    [['1', '-1', '-1'], 1],
    [['-1', '-1', '1'], 0],
  ])('after the levels %j asks its lead %d times what could be changed', (levels, times) => {
    const { desk } = readings(...levels);
    expect(asks(desk)).toHaveLength(times);
    expect(asks(desk, rosa)).toEqual([]);
  });

  it('asks no more once anything has been changed for that goal', () => {
    const changes: ((desk: Desk, goal: string) => void)[] = [
      (desk, goal) => withStep(desk, { goal }),
      (desk) => {
        const [goal] = desk.rows(inCase, goalTable);
        if (goal) desk.does(amir, changeGoal, { ...goalAsTyped(theCase, goal), until: '2026-12-08' });
      },
      (desk, goal) => {
        const because = 'the bus runs again from Monday';
        desk.does(amir, keepCourse, { case: theCase, goal, because });
      },
      (desk, goal) => {
        const because = 'school starts at ten now';
        desk.does(amir, changeLevels, { case: theCase, goal, ...worded, '0': '2 mornings', because });
      },
    ];
    for (const change of changes) {
      const { desk, goal } = readings('-1', '-1');
      const other = withGoal(desk, { text: 'passes algebra' });
      withStep(desk, { goal: other });
      expect(asks(desk)).toMatchObject([{ why: 'noGrowth', goal, due: '2026-10-27' }]);
      change(desk, goal);
      expect(asks(desk)).toEqual([]);
    }
  });

  it('asks again when it goes on like that, and takes no silence for an answer', () => {
    const { desk, goal } = readings('-1', '-1');
    const stays = { case: theCase, goal, because: 'too early to say' };
    expect(desk.refusal(amir, keepCourse, { ...stays, because: '' })).toBe('required at because');
    desk.does(amir, keepCourse, stays);
    desk.on('2026-11-03').does(amir, checkIn, { case: theCase, goal, level: '-1', on: '2026-11-03' });
    expect(asks(desk)).toHaveLength(1);
  });
});
