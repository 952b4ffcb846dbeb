import { describe, expect, it } from 'vitest';
import { amir, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { emptyConsent, recordConsent } from '../consent/recordConsent.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { changeRequest, requestNow } from './changeRequest.ts';
import { moveService } from './moveService.ts';
import { emptyService, referToService } from './referToService.ts';
import { serviceMoveTable, serviceReferralTable } from './service.ts';
import { isOver, serviceStatuses, serviceTurns, type ServiceStatus } from './serviceTurns.ts';

const careInput = {
  ...emptyService(theCase),
  service: 'Sunrise Child Care',
  reason: 'care before school for two brothers',
  records: ['identity', 'reason'],
};

function withService(desk: Desk): void {
  desk.does(amir, referToService, careInput);
}

function withConsent(desk: Desk, changed: object = {}): void {
  desk.does(amir, recordConsent, {
    ...emptyConsent(theCase, desk.today),
    giver: 'guardian',
    giverName: 'Carmen Ortiz',
    to: 'Sunrise Child Care',
    purposeWords: 'a place before school',
    records: ['identity', 'reason'],
    how: 'paper',
    ...changed,
  });
}

const changed = (desk: Desk, more: object = {}) => ({
  ...requestNow(theCase, now(desk)),
  because: 'the aunt takes the younger one',
  ...more,
});

const now = (desk: Desk) => {
  const [row] = desk.rows(inCase, serviceReferralTable);
  if (!row) throw new Error('no service');
  return row;
};
const to = (desk: Desk, status: ServiceStatus, more: object = {}) => ({
  case: theCase,
  service: now(desk).id,
  to: status,
  ...more,
});
const dueFor = (desk: Desk, me = amir) => {
  const { summaries, today } = desk;
  const list = whatIsToday(summaries, { me, today, school: summaries.school });
  return [...list.late, ...list.today, ...list.soon].filter(({ why }) => why === 'service');
};

describe('the turns of a referral to a service', () => {
  it('are thirteen, each somebody’s, and every one of them can be reached and left until it is over', () => {
    expect(serviceStatuses).toHaveLength(13);
    const reached = new Set(Object.values(serviceTurns).flatMap(({ next }) => next));
    for (const status of serviceStatuses) {
      expect([status, status === 'draft' || reached.has(status)]).toEqual([status, true]);
      const { next, days } = serviceTurns[status];
      expect([status, next.length > 0, days > 0]).toEqual([status, !isOver(status), !isOver(status)]);
    }
  });

  it('pass no way around “sent”', () => {
    const before = ['draft', 'needsConsent'] as const;
    const after = ['received', 'waitListed', 'scheduled', 'started', 'helped', 'didNotHelp'] as const;
    for (const from of before)
      for (const status of after) expect(serviceTurns[from].next).not.toContain(status);
  });
});

describe('a referral to a service', () => {
  it('begins as a draft that is mine to finish within two school days', () => {
    const desk = deskWithCase();
    withService(desk);
    expect(now(desk)).toMatchObject({ status: 'draft', due: '2026-10-14', who: amir.member });
    expect(dueFor(desk)).toMatchObject([{ due: '2026-10-14', text: 'Sunrise Child Care', turn: 'draft' }]);
    expect(dueFor(desk, rosa)).toEqual([]);
  });

  it('is not sent without a consent that is live and covers all of it', () => {
    const desk = deskWithCase();
    withService(desk);
    expect(desk.refusal(amir, moveService, to(desk, 'sent'))).toBe('noConsent at to');
    withConsent(desk, { how: 'awaiting' });
    expect(desk.refusal(amir, moveService, to(desk, 'sent'))).toBe('noConsent at to');
    withConsent(desk, { records: ['identity'] });
    expect(desk.refusal(amir, moveService, to(desk, 'sent'))).toBe('noConsent at to');
    withConsent(desk);
    desk.does(amir, moveService, to(desk, 'sent'));
    expect(now(desk)).toMatchObject({ status: 'sent', due: '2026-10-19' });
    expect(desk.rows(inCase, serviceMoveTable)).toMatchObject([{ to: 'sent', by: amir.member }]);
    expect(desk.rows(inCase, serviceMoveTable)[0]?.consent).toBeDefined();
  });

  it('that waits for the service comes back on the day on which somebody should ask', () => {
    const desk = deskWithCase();
    withService(desk);
    withConsent(desk);
    desk.does(amir, moveService, to(desk, 'sent', { due: '2026-10-21' }));
    expect(dueFor(desk)).toEqual([]);
    expect(dueFor(desk.on('2026-10-21'))).toMatchObject([{ turn: 'sent', days: 0 }]);
    expect(desk.refusal(amir, moveService, to(desk, 'received', { due: '2026-10-20' }))).toBe(
      'endBeforeStart at due',
    );
  });

  it('moves only where a move leads, and ends with a reason', () => {
    const desk = deskWithCase();
    withService(desk);
    withConsent(desk);
    expect(desk.refusal(amir, moveService, to(desk, 'started'))).toBe('notNext at to');
    desk.does(amir, moveService, to(desk, 'sent'));
    const no = to(desk, 'declinedByProvider');
    expect(desk.refusal(amir, moveService, no)).toBe('reasonNeeded at why');
    expect(desk.refusal(amir, moveService, { ...no, why: 'other' })).toBe('reasonNeeded at because');
    expect(desk.refusal(amir, moveService, to(desk, 'couldNotReach'))).toBe('reasonNeeded at because');
    desk.does(amir, moveService, { ...no, why: 'capacity' });
    expect(now(desk)).toMatchObject({ status: 'declinedByProvider', why: 'capacity' });
    expect(now(desk).due).toBeUndefined();
    expect(desk.summaries.cases.get(theCase)?.services).toEqual([]);
    expect(desk.refusal(amir, moveService, to(desk, 'received'))).toBe('notNext at to');
  });

  it('is where it was after an undo, and the move is gone', () => {
    const desk = deskWithCase();
    withService(desk);
    const entry = desk.does(amir, moveService, to(desk, 'withdrawn', { because: 'an aunt moved in' }));
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(now(desk)).toMatchObject({ status: 'draft', due: '2026-10-14' });
    expect(now(desk).because).toBeUndefined();
    expect(desk.rows(inCase, serviceMoveTable)).toEqual([]);
  });

  it('names the service, why, and what it needs to know', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, referToService, { ...careInput, service: ' ' })).toBe('required at service');
    expect(desk.refusal(amir, referToService, { ...careInput, records: [] })).toBe('required at records');
  });
});

describe('what is asked of a service', () => {
  it('may become another thing on the way, with the reason, and the history has what it was', () => {
    const desk = deskWithCase();
    withService(desk);
    desk.does(amir, changeRequest, changed(desk, { reason: 'care before school for one brother' }));
    expect(now(desk)).toMatchObject({
      reason: 'care before school for one brother',
      records: ['identity', 'reason'],
      changedBecause: 'the aunt takes the younger one',
      status: 'draft',
    });
    expect(desk.refusal(amir, changeRequest, changed(desk))).toBe('nothingChanged');
    expect(desk.refusal(amir, changeRequest, changed(desk, { records: [] }))).toBe('required at records');
    expect(desk.refusal(amir, changeRequest, changed(desk, { reason: 'rides', because: '' }))).toBe(
      'required at because',
    );
  });

  it('needs a consent that covers it before anything more is sent', () => {
    const desk = deskWithCase();
    withService(desk);
    withConsent(desk);
    desk.does(amir, changeRequest, changed(desk, { records: ['identity', 'reason', 'health'] }));
    const sent = { case: theCase, service: now(desk).id, to: 'sent', why: '', because: '' };
    expect(desk.refusal(amir, moveService, sent)).toContain('noConsent');
  });
});
