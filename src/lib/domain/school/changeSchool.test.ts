import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { withdraw } from '../record/withdraw.ts';
import { addDaysOff } from './addDaysOff.ts';
import { changeSchool, schoolInput, schoolRef } from './changeSchool.ts';
import { daysOffTable } from './school.ts';
import { newSchool } from './schoolSummary.ts';
import { setUrgentNumber } from './setUrgentNumber.ts';

const school = idOf('school');
const form = { ...schoolInput(school, newSchool), name: 'Cedar Bay High' };
const schoolOf = (desk: Desk) => desk.summaries.school;

describe('a school', () => {
  it('starts empty, with the clocks and numbers that most schools use', () => {
    expect(schoolOf(new Desk())).toMatchObject({
      loopDays: 1,
      meetDays: 5,
      planDays: 10,
      quietDaysTier3: 14,
    });
    expect(schoolOf(new Desk()).urgentNumbers.map(({ number }) => number)).toEqual(['911', '988']);
  });

  it('gets a name and other clocks', () => {
    const desk = new Desk();
    desk.does(rosa, changeSchool, {
      ...form,
      loopDays: '2',
      tellName: 'the front office',
      tellNumber: '101',
    });
    expect(schoolOf(desk)).toMatchObject({
      name: 'Cedar Bay High',
      loopDays: 2,
      tellName: 'the front office',
    });
    expect(schoolInput(school, schoolOf(desk))).toMatchObject({ loopDays: '2', tellNumber: '101' });
  });

  it('is changed by a coordinator, with days that are days', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, changeSchool, form)).toBe('notYourRole');
    expect(desk.refusal(rosa, changeSchool, { ...form, loopDays: '0' })).toBe('badChoice at loopDays');
    expect(desk.refusal(rosa, changeSchool, { ...form, planDays: 'two weeks' })).toBe(
      'notANumber at planDays',
    );
    expect(desk.refusal(rosa, changeSchool, { ...form, name: '' })).toBe('required at name');
  });
});

describe('the numbers for an emergency', () => {
  it('are the standard ones until the school has its own', () => {
    const desk = new Desk();
    desk.does(rosa, setUrgentNumber, { school, what: 'emergency', number: '112' });
    desk.does(rosa, setUrgentNumber, { school, what: 'emergency', number: '9-911' });
    desk.does(rosa, setUrgentNumber, { school, what: 'own', label: 'school nurse', number: 'ext. 12' });
    expect(schoolOf(desk).urgentNumbers.map(({ number }) => number)).toEqual(['988', '9-911', 'ext. 12']);
  });

  it('have digits, and a label where the words are the school’s', () => {
    const desk = new Desk();
    expect(desk.refusal(rosa, setUrgentNumber, { school, what: 'crisis', number: 'call us' })).toBe(
      'notANumber at number',
    );
    expect(desk.refusal(rosa, setUrgentNumber, { school, what: 'own', number: '12' })).toBe(
      'required at label',
    );
    expect(desk.refusal(rosa, setUrgentNumber, { school, row: school, what: 'crisis', number: '1' })).toBe(
      'notFound at row',
    );
  });
});

describe('days off', () => {
  it('are a day or several, and can be taken away', () => {
    const desk = new Desk();
    desk.does(rosa, addDaysOff, { school, from: '2026-11-23', to: '2026-11-27', label: 'Thanksgiving' });
    desk.does(rosa, addDaysOff, { school, from: '2026-11-11' });
    expect(schoolOf(desk).daysOff).toMatchObject([
      { label: 'Thanksgiving' },
      { from: '2026-11-11', to: '2026-11-11' },
    ]);
    const row = desk.rows(schoolRef(school), daysOffTable)[0]?.id;
    desk.does(rosa, withdraw, { kind: 'school', record: school, table: 'daysOff', row });
    expect(schoolOf(desk).daysOff).toHaveLength(1);
  });

  it('end after they begin, and not in another year by mistake', () => {
    const desk = new Desk();
    const off = { school, from: '2026-11-23' };
    expect(desk.refusal(rosa, addDaysOff, { ...off, to: '2026-11-01' })).toBe('endBeforeStart at to');
    expect(desk.refusal(rosa, addDaysOff, { ...off, to: '2062-11-27' })).toBe('badChoice at to');
  });
});
