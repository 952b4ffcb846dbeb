import { describe, expect, it } from 'vitest';
import { amir, day, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import type { Me } from '../record/decision.ts';
import { addDaysOff } from '../school/addDaysOff.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { addCover } from '../team/addCover.ts';
import { pairForSupervision } from '../team/pairForSupervision.ts';
import { coverTable, pairTable } from '../team/team.ts';
import { checkSecureBase } from './checkSecureBase.ts';
import { noteSupervision } from './noteSupervision.ts';
import { noteKitTrial } from './noteKitTrial.ts';
import { kitTrialTable, putOffTable, secureBaseTable, supervisionTable } from './ownRoom.ts';
import { putOff } from './putOff.ts';
import { whatIsOffered, type OfferAround } from './whatIsOffered.ts';

const school = idOf('school');
const begun = { since: day('2026-09-21') };
const own = idOf('private of Amir');
const record = schoolRef(school);
const mine = { kind: 'private', id: own } as const;
const none = { circle: false, duties: false, caseload: false, time: false, supervision: false };
const whole = { circle: true, duties: true, caseload: true, time: true, supervision: true };

function offered(desk: Desk, me: Me = amir, more: Partial<OfferAround> = {}) {
  const around: OfferAround = {
    me,
    today: desk.today,
    calendar: desk.summaries.school,
    students: true,
    first: none,
    agreement: 'signed',
    covers: desk.rows(record, coverTable),
    pairs: desk.rows(record, pairTable),
    checks: desk.rows(mine, secureBaseTable),
    supervisions: desk.rows(mine, supervisionTable),
    kitTrials: desk.rows(mine, kitTrialTable),
    since: desk.today,
    putOffs: desk.rows(mine, putOffTable),
    ...more,
  };
  return whatIsOffered(around).map(({ what }) => what);
}

describe('before the first student', () => {
  it('offers the twenty minutes, alone, on a Sunday too', () => {
    const desk = new Desk().on('2026-10-11');
    expect(offered(desk, amir, { students: false })).toEqual(['first']);
  });

  it('folds away with the first real student, and when all five parts are done', () => {
    const desk = new Desk();
    expect(offered(desk, amir, { students: true })).not.toContain('first');
    expect(offered(desk, amir, { students: false, first: whole })).toEqual([]);
    expect(offered(desk, amir, { students: false, first: { ...whole, time: false } })).toEqual(['first']);
  });

  it('is quiet for a week after "not now"', () => {
    const desk = new Desk();
    desk.does(amir, putOff, { private: own, offer: 'first', how: 'notNow' });
    expect(offered(desk.on('2026-10-18'), amir, { students: false })).toEqual([]);
    expect(offered(desk.on('2026-10-19'), amir, { students: false })).toEqual(['first']);
  });
});

describe('once a month', () => {
  it('offers the look at my ground until it was done, and again on the first of the next month', () => {
    const desk = new Desk();
    expect(offered(desk)).toEqual(['check']);
    desk.does(amir, checkSecureBase, { private: own, backed: 'Rosa' });
    expect(offered(desk)).toEqual([]);
    expect(offered(desk.on('2026-10-30'))).toEqual([]);
    expect(offered(desk.on('2026-11-02'))).toEqual(['check']);
  });

  it('asks nobody on a day off or a weekend, and asks on the first day back', () => {
    const desk = new Desk().on('2026-12-18');
    desk.does(rosa, addDaysOff, { school, from: '2026-12-21', to: '2027-01-05' });
    desk.does(amir, checkSecureBase, { private: own, backed: 'Rosa' });
    const days = ['2026-12-18', '2027-01-01', '2027-01-02', '2027-01-05', '2027-01-06'];
    expect(days.map((on) => offered(desk.on(on)).length)).toEqual([0, 0, 0, 0, 1]);
  });

  it('is put off to the next month by "not now"', () => {
    const desk = new Desk().on('2026-10-30');
    desk.does(amir, putOff, { private: own, offer: 'check', how: 'notNow' });
    expect(offered(desk)).toEqual([]);
    expect(offered(desk.on('2026-11-02'))).toEqual(['check']);
  });

  it('reminds both of a supervision pair, each until they say that they met', () => {
    const desk = new Desk();
    desk.does(rosa, pairForSupervision, { school, who: amir.member, listener: rosa.member });
    expect([offered(desk, amir), offered(desk, rosa)]).toEqual([
      ['supervision', 'check'],
      ['supervision', 'check'],
    ]);
    desk.does(amir, noteSupervision, { private: own });
    expect(offered(desk, amir)).toEqual(['check']);
    expect(offered(desk, rosa, { supervisions: [] })).toEqual(['supervision', 'check']);
    expect(offered(desk.on('2026-11-02'), amir)).toEqual(['supervision', 'check']);
  });

  it('comes back in a week after "another day", in the same month', () => {
    const desk = new Desk();
    desk.does(rosa, pairForSupervision, { school, who: amir.member, listenerName: 'Dr. Lee' });
    desk.does(amir, putOff, { private: own, offer: 'supervision', how: 'anotherDay' });
    expect(offered(desk.on('2026-10-16'))).toEqual(['check']);
    expect(offered(desk.on('2026-10-19'))).toEqual(['supervision', 'check']);
  });
});

describe('cover and agreement', () => {
  it('tells both sides of a cover on its days, and nobody else', () => {
    const desk = new Desk();
    const away = { school, who: amir.member, standIn: rosa.member, from: '2026-10-12', to: '2026-10-12' };
    desk.does(rosa, addCover, away);
    const quiet = { putOffs: [{ id: own, offer: 'check', until: desk.on('2026-11-01').today }] } as const;
    desk.on('2026-10-12');
    expect([offered(desk, amir, quiet), offered(desk, rosa, quiet)]).toEqual([['cover'], ['cover']]);
    expect(offered(desk, { ...amir, member: idOf('someone else') }, quiet)).toEqual([]);
    expect(offered(desk.on('2026-10-13'), amir, quiet)).toEqual([]);
  });

  it.each([
    ['signed', false],
    ['unsigned', false],
    ['lapsing', true],
    ['lapsed', true],
  ] as const)('reminds a coordinator, and only one, of an agreement that is %s: %s', (agreement, reminds) => {
    const desk = new Desk();
    expect(offered(desk, rosa, { agreement }).includes('agreement')).toBe(reminds);
    expect(offered(desk, amir, { agreement })).not.toContain('agreement');
  });
});

describe('the recovery drill', () => {
  it('is offered a month after the school began here, and a month after each trial', () => {
    const desk = new Desk().on('2026-10-20');
    expect(offered(desk, amir, begun)).not.toContain('kit');
    expect(offered(desk.on('2026-10-21'), amir, begun)).toContain('kit');
    desk.does(amir, noteKitTrial, { private: own });
    expect(offered(desk, amir, begun)).not.toContain('kit');
    expect(offered(desk.on('2026-11-20'), amir, begun)).toContain('kit');
  });

  it('is put off without a reason until the next month', () => {
    const desk = new Desk().on('2026-10-21');
    desk.does(amir, putOff, { private: own, offer: 'kit', how: 'notNow' });
    expect(offered(desk.on('2026-10-30'), amir, begun)).not.toContain('kit');
    expect(offered(desk.on('2026-11-02'), amir, begun)).toContain('kit');
  });
});
