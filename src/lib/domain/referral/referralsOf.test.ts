import { expect, it } from 'vitest';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { ines } from '../../../../tests/support/story.ts';
import { studentsWithCase } from '../case/studentsWithCase.ts';
import { referralsOf } from './referralsOf.ts';
import { emptyReferral, referStudent } from './referStudent.ts';
import { emptyTriage, triageReferral } from './triageReferral.ts';

const refer = (desk: Desk, name: string, student = ines) =>
  desk.does(june, referStudent, { ...emptyReferral(idOf(name)), student, seen: 'sleeps in class' });
const answer = (desk: Desk, name: string, outcome: object) =>
  desk.does(rosa, triageReferral, {
    ...emptyTriage(idOf(name), idOf('new case'), amir.member, monday),
    ...outcome,
  });
const standing = (desk: Desk) => referralsOf(desk.summaries, ines).map(({ id }) => id);

it('a student’s page shows the referrals that wait or are watched, newest first, and nobody else’s', () => {
  const desk = new Desk();
  refer(desk, 'watched');
  refer(desk, 'waiting');
  refer(desk, 'of Marcus', idOf('Marcus'));
  answer(desk, 'watched', { outcome: 'watch', until: '2026-11-02' });
  expect(standing(desk)).toEqual([idOf('waiting'), idOf('watched')]);
});

it('a declined referral leaves the student’s page at once; an accepted one stands there as a case', () => {
  const desk = new Desk();
  refer(desk, 'declined');
  answer(desk, 'declined', { outcome: 'decline', reason: 'the nurse knows already' });
  expect(standing(desk)).toEqual([]);
  refer(desk, 'accepted');
  expect(studentsWithCase(desk.summaries).has(ines)).toBe(false);
  answer(desk, 'accepted', { tier: '2b' });
  expect(standing(desk)).toEqual([]);
  expect(studentsWithCase(desk.summaries)).toEqual(new Set([ines]));
});
