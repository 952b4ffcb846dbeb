import { describe, expect, it } from 'vitest';
import { amir, day, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { withdraw } from '../record/withdraw.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { schoolYearEnd } from '../school/schoolYearEnd.ts';
import { assignDuty } from '../team/assignDuty.ts';
import { noteCircle } from '../team/noteCircle.ts';
import { pairForSupervision } from '../team/pairForSupervision.ts';
import { setCaseload } from '../team/setCaseload.ts';
import { beginningTable, caseloadTable, duties, pairTable, roleLineTable } from '../team/team.ts';
import { addProtectedTime } from './addProtectedTime.ts';
import { agreementNow } from './agreementNow.ts';
import { firstParts, firstTwenty, minutesOf } from './firstTwenty.ts';
import { promptOfDay } from './promptOfDay.ts';
import { agreementTable, protectedTimeTable } from './protectedTime.ts';
import { emptySigning, signProtectedTime } from './signProtectedTime.ts';

const school = idOf('school');
const record = schoolRef(school);
const time = { school, use: 'circle', weekday: '3', from: '15:10', minutes: '30' };

const agreed = (desk: Desk) =>
  agreementNow(desk.rows(record, protectedTimeTable), desk.rows(record, agreementTable), desk.today);
const signed = (desk: Desk) => ({ ...emptySigning(school, desk.today), by: 'Dr. Ruiz' });

describe('protected time', () => {
  it.each([
    [{ ...time, from: '25:00' }, 'notATime at from'],
    [{ ...time, from: 'after lunch' }, 'notATime at from'],
    [{ ...time, from: '' }, 'required at from'],
    [{ ...time, weekday: '6' }, 'badChoice at weekday'],
    [{ ...time, minutes: '0' }, 'badChoice at minutes'],
  ])('is refused in words where it cannot be: %#', (input, words) => {
    expect(new Desk().refusal(rosa, addProtectedTime, input)).toBe(words);
  });

  it('is signed for by the principal, who needs no account, until the end of the school year', () => {
    const desk = new Desk();
    expect(agreed(desk).state).toBe('noTimes');
    expect(desk.refusal(rosa, signProtectedTime, signed(desk))).toBe('nothingToSign');
    desk.does(rosa, addProtectedTime, time);
    expect(agreed(desk).state).toBe('unsigned');
    desk.does(rosa, signProtectedTime, signed(desk));
    expect(agreed(desk)).toMatchObject({
      state: 'signed',
      agreement: { by: 'Dr. Ruiz', until: '2027-06-30' },
    });
  });

  it('reminds a month before it ends, and says that it has ended', () => {
    const desk = new Desk();
    desk.does(rosa, addProtectedTime, time);
    desk.does(rosa, signProtectedTime, signed(desk));
    const states = ['2027-05-30', '2027-05-31', '2027-06-30', '2027-07-01'].map(
      (on) => agreed(desk.on(on)).state,
    );
    expect(states).toEqual(['signed', 'lapsing', 'lapsing', 'lapsed']);
    desk.does(rosa, signProtectedTime, signed(desk));
    expect(agreed(desk)).toMatchObject({ state: 'signed', agreement: { until: '2028-06-30' } });
  });

  it('is not signed for where a time was added afterwards; giving one up needs no new signature', () => {
    const desk = new Desk();
    desk.does(rosa, addProtectedTime, time);
    desk.does(rosa, addProtectedTime, { ...time, weekday: '5' });
    desk.does(rosa, signProtectedTime, signed(desk));
    const row = desk.rows(record, protectedTimeTable)[0]?.id;
    desk.does(rosa, withdraw, { kind: 'school', record: school, table: 'protectedTimes', row });
    expect(agreed(desk).state).toBe('signed');
    const added = desk.does(rosa, addProtectedTime, { ...time, weekday: '1' });
    expect(agreed(desk).state).toBe('changed');
    desk.does(rosa, undoDecision, { entry: added, records: [record] });
    expect(agreed(desk).state).toBe('signed');
  });

  it('is not signed tomorrow, nor by nobody, nor until before it was signed', () => {
    const desk = new Desk();
    desk.does(rosa, addProtectedTime, time);
    const input = signed(desk);
    expect(desk.refusal(rosa, signProtectedTime, { ...input, signedOn: '2026-10-13' })).toBe(
      'inTheFuture at signedOn',
    );
    expect(desk.refusal(rosa, signProtectedTime, { ...input, by: ' ' })).toBe('required at by');
    expect(desk.refusal(rosa, signProtectedTime, { ...input, until: '2026-10-11' })).toBe(
      'endBeforeStart at until',
    );
    expect(desk.refusal(amir, signProtectedTime, input)).toBe('notYourRole');
  });

  it('knows the end of the school year on its last day and on the day after', () => {
    expect(['2027-06-30', '2027-07-01', '2026-10-12'].map((on) => schoolYearEnd(day(on)))).toEqual([
      '2027-06-30',
      '2028-06-30',
      '2027-06-30',
    ]);
  });
});

describe('the first twenty minutes', () => {
  const left = (desk: Desk) =>
    firstTwenty({
      beginning: desk.rows(record, beginningTable)[0],
      roleLines: desk.rows(record, roleLineTable),
      caseloads: desk.rows(record, caseloadTable),
      agreement: agreed(desk).state,
      pairs: desk.rows(record, pairTable),
    });

  it('are twenty', () => {
    expect(firstParts.reduce((sum, part) => sum + minutesOf[part], 0)).toBe(20);
  });

  it('know of each part when it is done, and of no other', () => {
    const desk = new Desk();
    const done = () => firstParts.filter((part) => left(desk)[part]);
    expect(done()).toEqual([]);
    desk.does(rosa, noteCircle, { school });
    expect(done()).toEqual(['circle']);
    for (const duty of duties.slice(1))
      desk.does(rosa, assignDuty, { school, duty, part: 'does', who: amir.member });
    desk.does(rosa, assignDuty, { school, duty: duties[0], part: 'told', who: amir.member });
    expect(done()).toEqual(['circle']);
    desk.does(rosa, assignDuty, { school, duty: duties[0], part: 'does', whoName: 'everyone' });
    expect(done()).toEqual(['circle', 'duties']);
    desk.does(rosa, setCaseload, { school, who: amir.member, right: '12' });
    desk.does(rosa, addProtectedTime, time);
    expect(done()).toEqual(['circle', 'duties', 'caseload']);
    desk.does(rosa, signProtectedTime, signed(desk));
    desk.does(rosa, pairForSupervision, { school, who: amir.member, listenerName: 'Dr. Lee' });
    expect(done()).toEqual([...firstParts]);
  });
});

describe('the question of the day', () => {
  it('is one for the whole day, another one tomorrow, and comes round', () => {
    const on = (date: string) => promptOfDay(day(date), 12);
    expect(on('2026-10-13')).toBe((on('2026-10-12') + 1) % 12);
    expect(on('2026-10-24')).toBe(on('2026-10-12'));
    expect(on('2020-02-29')).toBeGreaterThanOrEqual(0);
  });
});
