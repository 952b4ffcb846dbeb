import { describe, expect, it } from 'vitest';
import { amir, dana, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase, withStep } from '../../../../tests/support/story.ts';
import { setTier } from '../case/setTier.ts';
import { finishStep } from '../plan/finishStep.ts';
import { snoozeStep } from '../plan/snoozeStep.ts';
import { emptyReferral, referralRef, referStudent } from '../referral/referStudent.ts';
import { emptyTriage, triageReferral } from '../referral/triageReferral.ts';
import { setNames } from '../student/setNames.ts';
import { studentRef } from '../student/studentRef.ts';
import { historyTable } from './history.ts';
import { undoDecision } from './undoDecision.ts';

const raise = { case: theCase, tier: '3', because: 'two more weeks without a good morning' };
const caseNow = (desk: Desk) => desk.summaries.cases.get(theCase);

describe('undo', () => {
  it('writes the former values, and can itself be undone', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    const undone = desk.does(amir, undoDecision, { entry: raised, records: [inCase] });
    expect(caseNow(desk)?.tier).toBe('2b');
    desk.does(amir, undoDecision, { entry: undone, records: [inCase] });
    expect(caseNow(desk)?.tier).toBe('3');
    desk.does(amir, undoDecision, { entry: raised, records: [inCase] });
    expect(caseNow(desk)?.tier).toBe('2b');
  });

  it('takes a new row away, and brings back a field that was not there', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    const done = desk.does(amir, finishStep, { case: theCase, step, ended: 'done' });
    desk.does(amir, undoDecision, { entry: done, records: [inCase] });
    expect(caseNow(desk)).toMatchObject({ stepsDone: 0, steps: [{ id: step }] });
    const off = desk.does(amir, snoozeStep, { case: theCase, step, to: '2026-10-16', reason: 'ill' });
    desk.does(amir, undoDecision, { entry: off, records: [inCase] });
    expect(caseNow(desk)?.steps[0]?.due).toBe('2026-10-12');
  });

  it('takes a decision back in every record that it wrote', () => {
    const desk = new Desk();
    const referral = idOf('referral');
    desk.does(june, referStudent, { ...emptyReferral(referral), student: ines, seen: 'sleeps in class' });
    const accept = { ...emptyTriage(referral, theCase, amir.member, monday), tier: '2a' };
    const entry = desk.does(rosa, triageReferral, accept);
    desk.does(rosa, undoDecision, { entry, records: [referralRef(referral), inCase] });
    expect(desk.summaries.cases.size).toBe(0);
    expect(desk.summaries.referrals.get(referral)?.outcome).toBeUndefined();
    desk.does(rosa, triageReferral, { ...accept, case: idOf('second try') });
    expect(desk.summaries.cases.size).toBe(1);
  });

  it('clears names that were never there before, so that they can be set again', () => {
    const desk = new Desk();
    const names = { student: ines, nameAtSchool: 'Alex', interpreter: false };
    const entry = desk.does(amir, setNames, names);
    desk.does(amir, undoDecision, { entry, records: [studentRef(ines)] });
    expect(desk.summaries.students.get(ines)?.nameAtSchool).toBeUndefined();
    desk.does(amir, setNames, names);
    expect(desk.summaries.students.get(ines)?.nameAtSchool).toBe('Alex');
  });

  it('is refused once somebody has changed the same thing', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    desk.does(rosa, setTier, { ...raise, tier: '2a' });
    expect(desk.refusal(amir, undoDecision, { entry: raised, records: [inCase] })).toBe('changedSince');
  });

  it('is refused even when later decisions came back to the same value', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    desk.does(rosa, setTier, { ...raise, tier: '2a' });
    desk.does(rosa, setTier, raise);
    expect(desk.refusal(amir, undoDecision, { entry: raised, records: [inCase] })).toBe('changedSince');
  });

  it('is free again when the later change was itself undone', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    const later = desk.does(rosa, setTier, { ...raise, tier: '2a' });
    desk.does(rosa, undoDecision, { entry: later, records: [inCase] });
    desk.does(amir, undoDecision, { entry: raised, records: [inCase] });
    expect(caseNow(desk)?.tier).toBe('2b');
  });

  it('does not take along what was done with a row that it would remove', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    desk.does(amir, finishStep, { case: theCase, step, ended: 'done' });
    const creation = desk.rows(inCase, historyTable).find(({ what }) => what === 'addStep')?.id;
    expect(desk.refusal(amir, undoDecision, { entry: creation, records: [inCase] })).toBe('changedSince');
  });

  it('does nothing twice, nothing that is not there, and nothing beyond a role', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    const undo = { entry: raised, records: [inCase] };
    expect(desk.refusal(dana, undoDecision, undo)).toBe('notYourRole');
    desk.does(amir, undoDecision, undo);
    expect(desk.refusal(amir, undoDecision, undo)).toBe('nothingToUndo');
    expect(desk.refusal(amir, undoDecision, { ...undo, entry: idOf('no entry') })).toBe('nothingToUndo');
    expect(desk.refusal(amir, undoDecision, { ...undo, records: [] })).toBe('required at records');
  });

  it('holds when the clock jumped back between two decisions', () => {
    const desk = deskWithCase();
    const raised = desk.does(amir, setTier, raise);
    desk.on('2026-09-01').does(rosa, setTier, { ...raise, tier: '2a' });
    expect(desk.refusal(amir, undoDecision, { entry: raised, records: [inCase] })).toBe('changedSince');
  });
});
