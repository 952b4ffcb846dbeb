import { describe, expect, it } from 'vitest';
import { amir, dana, Desk, idOf, june, monday } from '../../../../tests/support/people.ts';
import { referralTable } from './referral.ts';
import { emptyReferral, referralRef, referStudent } from './referStudent.ts';

const id = idOf('referral');
const told = { ...emptyReferral(id), student: idOf('Ines'), seen: 'seven late arrivals since September' };

describe('referring a student', () => {
  it('takes a minute: the student and what was seen', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    expect(desk.rows(referralRef(id), referralTable)).toMatchObject([
      {
        student: idOf('Ines'),
        fromMember: june.member,
        urgency: 'week',
        familyInformed: 'unknown',
        on: monday,
      },
    ]);
    expect(desk.summaries.referrals.get(id)).toMatchObject({ seen: told.seen, fromMember: june.member });
  });

  it('is for every member, whatever their role', () => {
    const desk = new Desk();
    desk.does(dana, referStudent, told);
    expect(desk.summaries.referrals.size).toBe(1);
  });

  it('takes a name where no list has the student', () => {
    const desk = new Desk();
    desk.does(june, referStudent, { ...told, student: '', studentName: 'Ngọc, new in room 12' });
    expect(desk.summaries.referrals.get(id)).toMatchObject({ studentName: 'Ngọc, new in room 12' });
  });

  it('keeps a mother who called as the one who referred, and not the member who wrote it down', () => {
    const desk = new Desk();
    desk.does(amir, referStudent, { ...told, fromName: 'Señora A.', fromRelation: 'mother' });
    const referral = desk.summaries.referrals.get(id);
    expect(referral).toMatchObject({ fromName: 'Señora A.', fromRelation: 'mother' });
    expect(referral?.fromMember).toBeUndefined();
  });

  it('takes three hundred thousand pasted characters, and quotes the beginning in lists', () => {
    const desk = new Desk();
    desk.does(june, referStudent, { ...told, seen: 'late '.repeat(60_000) });
    expect(desk.rows(referralRef(id), referralTable)[0]?.seen).toHaveLength(299_999);
    expect(desk.summaries.referrals.get(id)?.seen).toHaveLength(200);
  });

  it('asks for a student, for what was seen, and for a name beside a relation', () => {
    const desk = new Desk();
    expect(desk.refusal(june, referStudent, { ...told, student: '' })).toBe('required at student');
    expect(desk.refusal(june, referStudent, { ...told, seen: ' ' })).toBe('required at seen');
    expect(desk.refusal(june, referStudent, { ...told, fromRelation: 'aunt' })).toBe('required at fromName');
    expect(desk.refusal(june, referStudent, { ...told, urgency: 'now' })).toBe('badChoice at urgency');
  });

  it('makes one referral of a form that was sent twice', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    expect(desk.refusal(june, referStudent, told)).toBe('alreadyDone');
  });
});
