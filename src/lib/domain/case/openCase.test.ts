import { describe, expect, it } from 'vitest';
import { addDaysOff } from '../school/addDaysOff.ts';
import { amir, Desk, idOf, june, paul, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, theCase } from '../../../../tests/support/story.ts';
import { emptyCase, openCase } from './openCase.ts';

const form = { ...emptyCase(idOf('another'), ines, amir.member), tier: '3', because: 'her brother asked' };

describe('opening a case directly', () => {
  it('starts with a meeting, within five school days', () => {
    const desk = new Desk();
    desk.does(rosa, addDaysOff, { school: idOf('school'), from: '2026-10-15', to: '2026-10-16' });
    desk.does(amir, openCase, form);
    expect(desk.summaries.cases.get(idOf('another'))).toMatchObject({
      stage: 'meet',
      status: 'open',
      openedOn: '2026-10-12',
      meetBy: '2026-10-21',
    });
  });

  it('is refused while the student has an open case', () => {
    expect(deskWithCase().refusal(amir, openCase, form)).toBe('openCaseExists at student');
  });

  it('opens one case of a form that was sent twice', () => {
    expect(deskWithCase().refusal(amir, openCase, { ...form, case: theCase })).toBe('alreadyDone');
  });

  it('keeps two students of one name apart', () => {
    const desk = deskWithCase();
    desk.does(amir, openCase, { ...form, student: idOf('the other Ines') });
    expect(desk.summaries.cases.size).toBe(2);
  });

  it('asks why and which tier', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, openCase, { ...form, because: '' })).toBe('required at because');
    expect(desk.refusal(amir, openCase, { ...form, tier: '' })).toBe('badChoice at tier');
  });

  it('is not for teachers or administrators', () => {
    expect(new Desk().refusal(june, openCase, form)).toBe('notYourRole');
    expect(new Desk().refusal(paul, openCase, form)).toBe('notYourRole');
  });
});
