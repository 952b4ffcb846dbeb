import { describe, expect, it } from 'vitest';
import { amir } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { finishStep } from '../plan/finishStep.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { caseHistory } from './caseHistory.ts';
import { closeCase, emptyClosing } from './closeCase.ts';
import { recordNeed } from './recordNeed.ts';

const need = { case: theCase, domain: 'family', text: 'someone for the morning' };
const read = (desk: ReturnType<typeof deskWithCase>) =>
  caseHistory(desk.rows(inCase, historyTable), desk.today);

describe('the history of a case', () => {
  it('stands newest first and quotes what was written', () => {
    const desk = deskWithCase();
    desk.does(amir, recordNeed, need);
    expect(read(desk).thisYear.map(({ entry, quote, on }) => [entry.what, quote, on])).toEqual([
      ['recordNeed', 'someone for the morning', '2026-10-12'],
      ['openCase', 'seven absences since September', '2026-10-12'],
    ]);
  });

  it('names the step that is done, by the words in which it was planned', () => {
    const desk = deskWithCase();
    desk.does(amir, finishStep, { case: theCase, step: withStep(desk), ended: 'done' });
    expect(read(desk).thisYear[0]).toMatchObject({ quote: 'call the mother about the morning bus' });
  });

  it('keeps the reason of a closing as a reason, and quotes only what a person wrote about it', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, {
      ...emptyClosing(theCase),
      reason: 'goalsReached',
      note: 'on time since May',
    });
    expect(read(desk).thisYear[0]).toMatchObject({ closeReason: 'goalsReached', quote: 'on time since May' });
  });

  it('says what was taken back, and lets it stand again', () => {
    const desk = deskWithCase();
    const entry = desk.does(amir, recordNeed, need);
    expect(read(desk).thisYear[0]).toMatchObject({ takenBack: false, mayUndo: true });
    const undoing = desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(read(desk).thisYear.slice(0, 2)).toMatchObject([
      { takenBack: false, mayUndo: true, undone: 'recordNeed' },
      { takenBack: true, mayUndo: false },
    ]);
    desk.does(amir, undoDecision, { entry: undoing, records: [inCase] });
    expect(read(desk).thisYear.slice(1, 3)).toMatchObject([
      { takenBack: true, mayUndo: false },
      { takenBack: false, mayUndo: true },
    ]);
  });

  it('names the tier that was set, and lets nobody take back a whole case with one tap', () => {
    expect(read(deskWithCase('3')).thisYear).toMatchObject([
      { tier: '3', lead: amir.member, mayUndo: false },
    ]);
  });

  it('folds away what lies before this school year', () => {
    const desk = deskWithCase().on('2027-06-01');
    withGoal(desk, { startsOn: '2027-06-01', until: '2027-06-14' });
    expect(read(desk).before).toEqual([]);
    desk.on('2027-08-16');
    desk.does(amir, recordNeed, need);
    expect(read(desk).thisYear.map(({ entry }) => entry.what)).toEqual(['recordNeed']);
    expect(read(desk).before.map(({ entry }) => entry.what)).toEqual(['addGoal', 'openCase']);
  });
});
