import { describe, expect, it } from 'vitest';
import { amir, idOf, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { emptyConsent, recordConsent } from '../consent/recordConsent.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { answerService, emptyAnswer } from './answerService.ts';
import { moveService } from './moveService.ts';
import { emptyReturn, noteReturn } from './noteReturn.ts';
import { emptyService, referToService } from './referToService.ts';
import { serviceMoveTable, serviceReferralTable, serviceReturnTable } from './service.ts';
import { saidOf, serviceCounts } from './serviceCounts.ts';
import { setServiceContact } from './setServiceContact.ts';

const now = (desk: Desk) => {
  const row = desk.rows(inCase, serviceReferralTable).at(-1);
  if (!row) throw new Error('no service');
  return row;
};

/** On its way to the service since Monday, October 12. */
function sent(giver = 'guardian', resource = ''): Desk {
  const desk = deskWithCase();
  desk.does(amir, referToService, {
    ...emptyService(theCase),
    service: 'Sunrise Child Care',
    resource,
    reason: 'care before school',
    records: ['reason'],
  });
  desk.does(amir, recordConsent, {
    ...emptyConsent(theCase, desk.today),
    giver,
    giverName: 'Carmen Ortiz',
    to: 'Sunrise Child Care',
    purposeWords: 'a place before school',
    records: ['reason'],
    how: 'paper',
  });
  desk.does(amir, moveService, { case: theCase, service: now(desk).id, to: 'sent' });
  return desk;
}

const back = (desk: Desk, said: string, more: object = {}) => ({
  ...emptyReturn(desk.today),
  case: theCase,
  service: now(desk).id,
  said,
  way: 'slip',
  ...more,
});
const answer = (desk: Desk, question: string, of: string, said: string, more: object = {}) => ({
  ...emptyAnswer(desk.today),
  case: theCase,
  service: now(desk).id,
  question,
  of,
  answer: said,
  ...more,
});
const asks = (desk: Desk, me = amir) => {
  const { summaries, today } = desk;
  const list = whatIsToday(summaries, { me, today, school: summaries.school });
  return [...list.late, ...list.today, ...list.soon].flatMap(({ ask, due }) =>
    ask ? [{ ...ask, due }] : [],
  );
};

describe('what a service says back', () => {
  it('is kept as it was said, and moves the referral where the answer leads', () => {
    const desk = sent();
    desk.does(amir, noteReturn, back(desk, 'received', { from: 'Ms. Tran at the desk' }));
    expect(now(desk)).toMatchObject({ status: 'received' });
    desk.does(amir, noteReturn, back(desk, 'wait', { day: '2026-11-16', way: 'phone' }));
    expect(now(desk)).toMatchObject({ status: 'waitListed', due: '2026-11-16' });
    expect(desk.rows(inCase, serviceReturnTable)).toMatchObject([
      { said: 'received', from: 'Ms. Tran at the desk', way: 'slip', by: amir.member },
      { said: 'wait', day: '2026-11-16', way: 'phone' },
    ]);
    expect(desk.rows(inCase, serviceMoveTable).map(({ to }) => to)).toEqual([
      'sent',
      'received',
      'waitListed',
    ]);
  });

  it('that it could not help has a reason, and ends the referral with it', () => {
    const desk = sent();
    expect(desk.refusal(amir, noteReturn, back(desk, 'couldNot'))).toBe('reasonNeeded at why');
    expect(desk.refusal(amir, noteReturn, back(desk, 'couldNot', { why: 'other' }))).toBe(
      'reasonNeeded at because',
    );
    desk.does(amir, noteReturn, back(desk, 'couldNot', { why: 'capacity' }));
    expect(now(desk)).toMatchObject({ status: 'declinedByProvider', why: 'capacity' });
    expect(now(desk).due).toBeUndefined();
  });

  it('opens no way around “sent”: before it, an answer is only noted', () => {
    const desk = sent();
    desk.does(amir, referToService, {
      ...emptyService(theCase),
      service: 'Bay Clinic',
      reason: 'a talk',
      records: ['reason'],
    });
    desk.does(amir, noteReturn, back(desk, 'started', { because: 'they called us first' }));
    expect(now(desk)).toMatchObject({ service: 'Bay Clinic', status: 'draft' });
  });

  it('of a day that has not come is refused, and goes with its move when it is taken back', () => {
    const desk = sent();
    expect(desk.refusal(amir, noteReturn, back(desk, 'received', { on: '2026-10-13' }))).toBe(
      'inTheFuture at on',
    );
    expect(desk.refusal(amir, noteReturn, back(desk, 'started', { day: '2026-10-13' }))).toBe(
      'inTheFuture at day',
    );
    expect(desk.refusal(amir, noteReturn, back(desk, 'wait', { day: '2026-10-01' }))).toBe(
      'endBeforeStart at day',
    );
    const entry = desk.does(amir, noteReturn, back(desk, 'received'));
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(now(desk).status).toBe('sent');
    expect(desk.rows(inCase, serviceReturnTable)).toEqual([]);
  });

  it('has somebody to call about it', () => {
    const desk = sent();
    const empty = { case: theCase, service: now(desk).id };
    expect(desk.refusal(amir, setServiceContact, empty)).toBe('required at contactName');
    desk.does(amir, setServiceContact, { ...empty, contactName: 'Ms. Tran', contactPhone: '555-0177' });
    expect(now(desk)).toMatchObject({ contactName: 'Ms. Tran', contactPhone: '555-0177' });
  });
});

describe('“did it start?”', () => {
  it('is asked of the student and of the family two weeks after the sending, by the lead and nobody else', () => {
    const desk = sent();
    expect(asks(desk.on('2026-10-25'))).toEqual([]);
    desk.on('2026-10-26');
    expect(asks(desk)).toEqual([{ question: 'started', of: ['student', 'family'], due: '2026-10-26' }]);
    expect(asks(desk, rosa)).toEqual([]);
  });

  it('is asked of each until each has answered, or somebody has said why not', () => {
    const desk = sent().on('2026-10-26');
    desk.does(amir, answerService, answer(desk, 'started', 'student', 'no', { words: 'they never called' }));
    expect(asks(desk)).toMatchObject([{ of: ['family'] }]);
    expect(desk.refusal(amir, answerService, answer(desk, 'started', 'family', 'notAsked'))).toBe(
      'reasonNeeded at words',
    );
    desk.does(
      amir,
      answerService,
      answer(desk, 'started', 'family', 'notAsked', { words: 'asked not to be called' }),
    );
    expect(asks(desk)).toEqual([]);
  });

  it('is not asked of a family past which the student chose the service', () => {
    expect(asks(sent('minorService').on('2026-10-26'))).toMatchObject([{ of: ['student'] }]);
  });

  it('is not asked where the service said no, or where it never went out', () => {
    const desk = sent();
    desk.does(amir, noteReturn, back(desk, 'couldNot', { why: 'eligibility' }));
    expect(asks(desk.on('2026-11-30'))).toEqual([]);
  });
});

describe('“did it help?”', () => {
  it('is asked six weeks after the start, whoever told of it, also when the service is over by then', () => {
    const desk = sent().on('2026-10-20');
    desk.does(amir, noteReturn, back(desk, 'started', { day: '2026-10-19' }));
    for (const of of ['student', 'family'])
      desk.does(amir, answerService, answer(desk, 'started', of, 'yes'));
    const over = { case: theCase, service: now(desk).id, to: 'helped', because: 'a place for good' };
    desk.on('2026-11-01').does(amir, moveService, over);
    expect(asks(desk.on('2026-11-29'))).toEqual([]);
    expect(asks(desk.on('2026-11-30'))).toEqual([
      { question: 'helped', of: ['student', 'family'], due: '2026-11-30' },
    ]);
  });

  it('counts the latest answer of each, by service and by nobody’s name, in order of the alphabet', () => {
    const desk = sent('guardian', idOf('twin')).on('2026-11-30');
    desk.does(amir, answerService, answer(desk, 'helped', 'student', 'no'));
    desk.does(amir, answerService, answer(desk, 'helped', 'student', 'partly', { words: 'on most days' }));
    desk.does(amir, answerService, answer(desk, 'helped', 'family', 'yes'));
    const entry = { id: idOf('sunrise'), name: 'Sunrise' };
    desk.does(amir, referToService, {
      ...emptyService(theCase),
      service: 'Bay Clinic',
      reason: 'a talk',
      records: ['reason'],
    });
    const counts = serviceCounts(desk.summaries.cases.values(), () => entry, desk.today);
    expect(counts.map(({ name, referred, waiting }) => [name, referred.length, waiting.length])).toEqual([
      ['Bay Clinic', 1, 0],
      ['Sunrise', 1, 1],
    ]);
    const sunrise = counts[1]?.referred ?? [];
    expect(saidOf(sunrise, 'student')).toEqual({ yes: [], partly: sunrise, no: [] });
    expect(saidOf(sunrise, 'family')).toEqual({ yes: sunrise, partly: [], no: [] });
  });

  it('calls a wait long after thirty days, until the service starts', () => {
    const desk = sent();
    const waiting = () =>
      serviceCounts(desk.summaries.cases.values(), () => undefined, desk.today).flatMap((one) => one.waiting);
    desk.on('2026-11-11');
    expect(waiting()).toEqual([]);
    desk.on('2026-11-12');
    expect(waiting()).toHaveLength(1);
    desk.does(amir, noteReturn, back(desk, 'started'));
    expect(waiting()).toEqual([]);
  });
});
