import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, paul, rosa } from '../../../../tests/support/people.ts';
import { nameCustodian } from './nameCustodian.ts';

const school = idOf('school');

describe('the records custodian', () => {
  it('is named by a coordinator, and another one later', () => {
    const desk = new Desk();
    desk.does(rosa, nameCustodian, { school, custodian: paul.member });
    expect(desk.summaries.school.custodian).toBe(paul.member);
    desk.does(rosa, nameCustodian, { school, custodian: amir.member });
    expect(desk.summaries.school.custodian).toBe(amir.member);
  });

  it('is somebody else, and somebody who is a member now', () => {
    const desk = new Desk();
    expect(desk.refusal(rosa, nameCustodian, { school, custodian: rosa.member })).toBe(
      'badChoice at custodian',
    );
    expect(desk.refusal(rosa, nameCustodian, { school, custodian: idOf('has left') })).toBe(
      'badChoice at custodian',
    );
    expect(desk.refusal(rosa, nameCustodian, { school, custodian: '' })).toBe('required at custodian');
  });

  it('is not named twice, nor by anybody else', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, nameCustodian, { school, custodian: paul.member })).toBe('notYourRole');
    desk.does(rosa, nameCustodian, { school, custodian: paul.member });
    expect(desk.refusal(rosa, nameCustodian, { school, custodian: paul.member })).toBe(
      'alreadyDone at custodian',
    );
  });
});
