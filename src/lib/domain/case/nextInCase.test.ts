import { describe, expect, it } from 'vitest';
import { amir } from '../../../../tests/support/people.ts';
import { deskWithCase, theCase, withGoal } from '../../../../tests/support/story.ts';
import { recordContact } from '../contact/recordContact.ts';
import { addStep } from '../plan/addStep.ts';
import { closeCase } from './closeCase.ts';
import { nextInCase } from './nextInCase.ts';

const next = (desk: ReturnType<typeof deskWithCase>) => {
  const one = desk.summaries.cases.get(theCase);
  return one && nextInCase(one, desk.summaries.school);
};
const met = { case: theCase, with: 'student', medium: 'inPerson', made: true, on: '2026-10-12' };

describe('what a case waits for first', () => {
  it('is the first meeting, until the student has been met', () => {
    const desk = deskWithCase();
    expect(next(desk)).toEqual({ why: 'meet', on: '2026-10-19' });
    desk.does(amir, recordContact, met);
    expect(next(desk)).toBeUndefined();
  });

  it('is the step or the check-in that comes soonest', () => {
    const desk = deskWithCase();
    desk.does(amir, recordContact, met);
    withGoal(desk);
    expect(next(desk)).toEqual({ why: 'checkIn', on: '2026-10-20', text: 'On time to first period' });
    const step = {
      case: theCase,
      text: 'Call the mother',
      who: amir.member,
      due: '2026-10-14',
      every: 'once',
    };
    desk.does(amir, addStep, step);
    expect(next(desk)).toEqual({ why: 'step', on: '2026-10-14', text: 'Call the mother' });
  });

  it('is the follow-up, once the case is closed and one was agreed', () => {
    const desk = deskWithCase();
    const closing = { case: theCase, reason: 'noLongerNeeded', followUpOn: '2027-01-11', outcomes: {} };
    desk.does(amir, closeCase, closing);
    expect(next(desk)).toEqual({ why: 'followUp', on: '2027-01-11' });
  });
});
