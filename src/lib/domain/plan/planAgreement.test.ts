import { describe, expect, it } from 'vitest';
import { amir, paul, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { finishStep } from './finishStep.ts';
import { agreementsNow, planAgreementTable } from './planAgreement.ts';
import { emptyPlanAgreement, recordPlanAgreement } from './recordPlanAgreement.ts';

const yes = (desk: Desk, more: object = {}) => ({
  ...emptyPlanAgreement(theCase, desk.today),
  who: 'student',
  answer: 'agrees',
  way: 'inPerson',
  ...more,
});
const now = (desk: Desk) =>
  agreementsNow(desk.rows(inCase, planAgreementTable), desk.rows(inCase, historyTable)).map(
    ({ row, changedOn }) => [row.who, row.answer, changedOn],
  );

describe('what student and family say to the plan', () => {
  it('is kept with its day and way, the student first, and the latest answer counts', () => {
    const desk = deskWithCase();
    withGoal(desk);
    desk.does(amir, recordPlanAgreement, yes(desk, { who: 'family', name: 'Carmen Ortiz', way: 'phone' }));
    const wish = { answer: 'different', words: 'I would rather come at lunch.' };
    desk.does(amir, recordPlanAgreement, yes(desk, wish));
    expect(now(desk)).toEqual([
      ['student', 'different', undefined],
      ['family', 'agrees', undefined],
    ]);
    desk.on('2026-10-13').does(amir, recordPlanAgreement, yes(desk));
    expect(now(desk)[0]).toEqual(['student', 'agrees', undefined]);
  });

  it('may be a no, and then stands in their own words', () => {
    const desk = deskWithCase();
    withGoal(desk);
    expect(desk.refusal(amir, recordPlanAgreement, yes(desk, { answer: 'disagrees' }))).toBe(
      'reasonNeeded at words',
    );
    desk.does(amir, recordPlanAgreement, yes(desk, { answer: 'disagrees', words: 'Not without my aunt.' }));
    expect(desk.rows(inCase, planAgreementTable)).toMatchObject([{ words: 'Not without my aunt.' }]);
  });

  it('was said before the plan changed, and says so; doing what the plan says does not change it', () => {
    const desk = deskWithCase();
    withGoal(desk);
    const step = withStep(desk);
    desk.does(amir, recordPlanAgreement, yes(desk));
    desk.on('2026-10-14');
    const done = desk.does(amir, finishStep, { case: theCase, step, ended: 'done', blockedBy: '' });
    desk.does(amir, undoDecision, { entry: done, records: [inCase] });
    expect(now(desk)).toEqual([['student', 'agrees', undefined]]);
    withStep(desk, { text: 'see the nurse on Fridays' });
    expect(now(desk)).toEqual([['student', 'agrees', '2026-10-14']]);
    // Said before the change, and written down after it.
    desk.on('2026-10-15').does(amir, recordPlanAgreement, yes(desk, { on: '2026-10-13' }));
    expect(now(desk)).toEqual([['student', 'agrees', '2026-10-14']]);
    desk.does(amir, recordPlanAgreement, yes(desk));
    expect(now(desk)).toEqual([['student', 'agrees', undefined]]);
  });

  it('needs a plan, a day that has come, and a signature where it was signed on the screen', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, recordPlanAgreement, yes(desk))).toBe('noPlanYet');
    withGoal(desk);
    expect(desk.refusal(amir, recordPlanAgreement, yes(desk, { on: '2026-10-13' }))).toBe(
      'inTheFuture at on',
    );
    expect(desk.refusal(amir, recordPlanAgreement, yes(desk, { way: 'screen' }))).toBe('required at drawn');
    expect(desk.refusal(amir, recordPlanAgreement, yes(desk, { way: 'screen', drawn: '<b>' }))).toBe(
      'badChoice at drawn',
    );
    desk.does(amir, recordPlanAgreement, yes(desk, { way: 'screen', drawn: 'M1 2L30 40' }));
    expect(desk.refusal(paul, recordPlanAgreement, yes(desk))).toBe('notYourRole');
  });
});
