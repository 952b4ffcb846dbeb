import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june } from '../../../../tests/support/people.ts';
import { deskWithCase, goalInput, inCase, ines, theCase, withGoal } from '../../../../tests/support/story.ts';
import { recordContact } from '../contact/recordContact.ts';
import { addGoal } from '../plan/addGoal.ts';
import { goalOutcomeTable } from './case.ts';
import { closeCase, emptyClosing } from './closeCase.ts';
import { openCase } from './openCase.ts';
import { reopenCase } from './reopenCase.ts';
import { setTier } from './setTier.ts';

const closing = { ...emptyClosing(theCase), reason: 'goalsReached' };
const again = { case: theCase, because: 'late again since January' };

describe('closing a case', () => {
  it('tells how each goal came out, what student and family say, and when to ask again', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    const views = { studentView: 'Mornings work now.', followUpOn: '2027-01-15' };
    desk.on('2026-11-24').does(amir, closeCase, { ...closing, ...views, outcomes: { [goal]: 'reached' } });
    expect(desk.rows(inCase, goalOutcomeTable)).toMatchObject([{ goal, outcome: 'reached' }]);
    expect(desk.summaries.cases.get(theCase)).toMatchObject({
      status: 'closed',
      stage: 'closed',
      closedOn: '2026-11-24',
      followUpOn: '2027-01-15',
    });
  });

  it('asks for the outcome of every goal, and of no other', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    expect(desk.refusal(amir, closeCase, closing)).toBe(`required at outcomes.${goal}`);
    const stray = { [goal]: 'partly', [idOf('nothing')]: 'partly' };
    expect(desk.refusal(amir, closeCase, { ...closing, outcomes: stray })).toBe(
      `notFound at outcomes.${idOf('nothing')}`,
    );
    expect(desk.refusal(amir, closeCase, { ...closing, outcomes: { [goal]: 'won' } })).toBe(
      `badChoice at outcomes.${goal}`,
    );
  });

  it('asks for words beside "other", for a follow-up that is still to come, and for the right person', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, closeCase, { ...closing, reason: 'other' })).toBe('reasonNeeded at note');
    expect(desk.refusal(amir, closeCase, { ...closing, followUpOn: '2026-10-01' })).toBe(
      'endBeforeStart at followUpOn',
    );
    expect(desk.refusal(june, closeCase, closing)).toBe('notYourRole');
    expect(new Desk().refusal(amir, closeCase, closing)).toBe('notFound at case');
  });

  it('happens once; afterwards nothing is added but a contact', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, closing);
    expect(desk.refusal(amir, closeCase, closing)).toBe('alreadyClosed');
    expect(desk.refusal(amir, addGoal, goalInput)).toBe('caseIsClosed');
    expect(desk.refusal(amir, setTier, { case: theCase, tier: '1', because: 'calm' })).toBe('caseIsClosed');
    const visit = { case: theCase, with: 'student', medium: 'inPerson', made: true, on: '2026-10-12' };
    desk.does(amir, recordContact, visit);
    expect(desk.summaries.cases.get(theCase)?.lastContactOn).toBe('2026-10-12');
  });
});

describe('reopening a case', () => {
  it('goes on where it stopped, with its history', () => {
    const desk = deskWithCase();
    const goal = withGoal(desk);
    desk.does(amir, closeCase, { ...closing, outcomes: { [goal]: 'partly' } });
    desk.on('2027-01-20').does(amir, reopenCase, again);
    const reopened = desk.summaries.cases.get(theCase);
    expect(reopened).toMatchObject({ status: 'open', stage: 'followUp', openedOn: '2026-10-12' });
    expect(reopened?.closedOn).toBeUndefined();
    expect(desk.rows(inCase, goalOutcomeTable)).toHaveLength(1);
  });

  it('is refused where the case is open, or another one is', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, reopenCase, again)).toBe('caseIsOpen');
    desk.does(amir, closeCase, closing);
    const other = { case: idOf('second'), student: ines, lead: amir.member, tier: '1', because: 'new start' };
    desk.does(amir, openCase, other);
    expect(desk.refusal(amir, reopenCase, again)).toBe('openCaseExists');
  });

  it('asks why, and whom it asks matters', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, closing);
    expect(desk.refusal(amir, reopenCase, { ...again, because: '' })).toBe('required at because');
    expect(desk.refusal(june, reopenCase, again)).toBe('notYourRole');
    expect(new Desk().refusal(amir, reopenCase, again)).toBe('notFound at case');
  });
});
