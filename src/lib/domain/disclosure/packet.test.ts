import { describe, expect, it } from 'vitest';
import { amir, idOf, june, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { caseHistory } from '../case/caseHistory.ts';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { consentTable } from '../consent/consent.ts';
import { emptyConsent, recordConsent } from '../consent/recordConsent.ts';
import { withdrawConsent } from '../consent/withdrawConsent.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { leavingTable } from '../security/leaving.ts';
import { moveService } from '../service/moveService.ts';
import { emptyService, referToService } from '../service/referToService.ts';
import { serviceReferralTable } from '../service/service.ts';
import { buildPacket } from './buildPacket.ts';
import { disclosureTable } from './disclosure.ts';
import { offeredFields, packetParts, type PacketRows } from './packetParts.ts';
import { reference } from './reference.ts';

const log = idOf('log');
const leavings = (desk: Desk) => desk.rows({ kind: 'security', id: log }, leavingTable);
const given = (desk: Desk) => desk.rows(inCase, disclosureTable);

function deskWithService(): Desk {
  const desk = deskWithCase();
  desk.does(amir, referToService, {
    ...emptyService(theCase),
    service: 'Sunrise Child Care',
    reason: 'care before school for two brothers',
    records: ['identity', 'reason', 'health'],
  });
  return desk;
}

const consent = (desk: Desk, changed: object = {}) =>
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

const theService = (desk: Desk) => {
  const [row] = desk.rows(inCase, serviceReferralTable);
  if (!row) throw new Error('no service');
  return row.id;
};

const packet = (desk: Desk, parts: readonly object[], how = 'print') => ({
  log,
  case: theCase,
  service: theService(desk),
  how,
  parts,
  replyTo: 'Amir Haddad',
  replyPhone: '555-0142',
});

const name = { field: 'name', lines: ['Ines Moreno'] };
const reason = { field: 'reason', lines: ['care before school for two brothers'] };
const health = { field: 'health', lines: ['carries an inhaler'] };

describe('a packet', () => {
  it('is made only of what a live consent to that service covers', () => {
    const desk = deskWithService();
    expect(desk.refusal(amir, buildPacket, packet(desk, [name]))).toBe('noConsent at fields');
    consent(desk, { how: 'awaiting' });
    expect(desk.refusal(amir, buildPacket, packet(desk, [name]))).toBe('noConsent at fields');
    consent(desk);
    expect(desk.refusal(amir, buildPacket, packet(desk, [name, health]))).toBe('noConsent at fields');
    desk.does(amir, buildPacket, packet(desk, [name, reason]));
    expect(given(desk)).toMatchObject([
      {
        basis: 'consent',
        to: 'Sunrise Child Care',
        interest: 'a place before school',
        records: ['identity', 'reason'],
        parts: [name, reason],
        how: 'print',
        on: '2026-10-12',
        by: amir.member,
      },
    ]);
  });

  it('rests on several consents where one covers this and another that, and names each', () => {
    const desk = deskWithService();
    consent(desk);
    consent(desk, { giverName: 'Luis Moreno', records: ['health'], purposeWords: 'care in an attack' });
    desk.does(amir, buildPacket, packet(desk, [name, health]));
    expect(given(desk)[0]).toMatchObject({
      consents: desk.rows(inCase, consentTable).map(({ id }) => id),
      interest: 'a place before school; care in an attack',
    });
  });

  it('holds back what somebody wants kept back, and nothing goes after a consent is withdrawn', () => {
    const desk = deskWithService();
    consent(desk, { withheld: ['reason'], withheldWhy: 'tellsThemselves' });
    expect(desk.refusal(amir, buildPacket, packet(desk, [reason]))).toBe('noConsent at fields');
    desk.does(amir, buildPacket, packet(desk, [name]));
    const [live] = desk.rows(inCase, consentTable);
    desk.does(amir, withdrawConsent, { case: theCase, consent: live?.id, withdrawnBy: 'Carmen Ortiz' });
    expect(desk.refusal(amir, buildPacket, packet(desk, [name]))).toBe('noConsent at fields');
    expect(given(desk)).toHaveLength(1);
  });

  it('never holds what the referral does not ask for, covered or not', () => {
    const desk = deskWithService();
    consent(desk, { records: ['identity', 'marks'] });
    const marks = { field: 'marks', lines: ['2.1'] };
    expect(desk.refusal(amir, buildPacket, packet(desk, [marks]))).toBe('notAskedFor at fields');
  });

  it('is whole: something is ticked, what is written by hand is written, somebody is there to answer', () => {
    const desk = deskWithService();
    consent(desk, { records: ['identity', 'health'] });
    expect(desk.refusal(amir, buildPacket, packet(desk, []))).toBe('nothingTicked at fields');
    expect(desk.refusal(amir, buildPacket, packet(desk, [{ field: 'health', lines: [] }]))).toBe(
      'required at health',
    );
    expect(desk.refusal(amir, buildPacket, { ...packet(desk, [name]), replyPhone: '' })).toBe(
      'required at replyPhone',
    );
    expect(given(desk)).toEqual([]);
    expect(leavings(desk)).toEqual([]);
  });

  it('is made by whoever leads cases, of a case that is open, for a referral that goes on', () => {
    const desk = deskWithService();
    consent(desk);
    expect(desk.refusal(june, buildPacket, packet(desk, [name]))).toBe('notYourRole');
    const off = { case: theCase, service: theService(desk), to: 'withdrawn', because: 'an aunt moved in' };
    desk.does(amir, moveService, off);
    expect(desk.refusal(amir, buildPacket, packet(desk, [name]))).toBe('alreadyClosed at service');
    desk.does(amir, closeCase, { ...emptyClosing(theCase), reason: 'noLongerNeeded' });
    expect(desk.refusal(amir, buildPacket, packet(desk, [name]))).toBe('caseIsClosed');
  });

  it('leaves a line in the security log each time, on paper or as a file, with nothing of what it says', () => {
    const desk = deskWithService();
    consent(desk);
    desk.does(amir, buildPacket, packet(desk, [name]));
    desk.does(amir, buildPacket, packet(desk, [name], 'file'));
    expect(leavings(desk)).toMatchObject([
      { how: 'print', kind: 'case', about: theCase, recipient: 'Sunrise Child Care' },
      { how: 'export', kind: 'case', about: theCase, recipient: 'Sunrise Child Care' },
    ]);
    expect(JSON.stringify(leavings(desk))).not.toContain('Moreno');
    expect(given(desk)).toHaveLength(2);
  });

  it('stays noted: what has left cannot be taken back by an undo', () => {
    const desk = deskWithService();
    consent(desk);
    const entry = desk.does(amir, buildPacket, packet(desk, [name]));
    expect(desk.refusal(amir, undoDecision, { entry, records: [inCase] })).toBe('nothingToUndo');
    const [line] = caseHistory(desk.rows(inCase, historyTable), desk.today).thisYear;
    expect(line).toMatchObject({ mayUndo: false });
    expect(given(desk)).toHaveLength(1);
  });
});

describe('what a packet may say', () => {
  const rows: PacketRows = {
    name: 'Ines Moreno',
    grade: '10',
    reason: 'care before school',
    strengths: [{ text: 'looks after two brothers' }],
    needs: [
      { domain: 'family', text: 'somebody for the morning' },
      { domain: 'health', text: 'more sleep' },
    ],
    goals: [{ text: 'on time', target: 'four days of five' }],
    steps: [
      { text: 'call the mother', ended: undefined },
      { text: 'an old one', ended: 'done' },
    ],
    guardians: [
      { key: 'g', name: 'Carmen Ortiz', phone: '555-0100' },
      { key: 'h', name: 'Rafael Ortiz', phone: '555-0111', doNotContact: 'a court order' },
    ],
    homeLanguage: 'Spanish',
    interpreter: false,
  };

  it('is what was ticked, in the order of reading, and nothing is ticked by itself', () => {
    expect(packetParts([], rows, { health: 'typed and not ticked' })).toEqual([]);
    expect(packetParts(['health', 'steps', 'name'], rows, { health: ' an inhaler ' })).toEqual([
      { field: 'name', lines: ['Ines Moreno'] },
      { field: 'steps', lines: ['call the mother'] },
      { field: 'health', lines: ['an inhaler'] },
    ]);
  });

  it('keeps what would help with health apart from the rest', () => {
    expect(packetParts(['needs', 'healthNeeds'], rows, {})).toEqual([
      { field: 'needs', lines: ['somebody for the morning'] },
      { field: 'healthNeeds', lines: ['more sleep'] },
    ]);
  });

  it('leads nobody to a person whom nobody is to contact', () => {
    expect(packetParts(['guardians'], rows, {})).toEqual([
      { field: 'guardians', lines: ['Carmen Ortiz · 555-0100'] },
    ]);
  });

  it('is offered where there is something to say, and what is written by hand always', () => {
    const bare = { ...rows, strengths: [], guardians: [], homeLanguage: undefined };
    const offered = offeredFields(bare);
    for (const field of ['strengths', 'guardians', 'language', 'interpreter'] as const)
      expect(offered).not.toContain(field);
    expect(offered).toEqual(expect.arrayContaining(['name', 'reach', 'health']));
    expect(offeredFields({ ...bare, interpreter: true })).toContain('interpreter');
  });
});

it('a referral has a number that names nobody and is the same everywhere', () => {
  expect(reference(idOf('#3'))).toMatch(/^\d{3}-\d{3}$/);
  expect(reference(idOf('#3'))).toBe(reference(idOf('#3')));
  expect(reference(idOf('#3'))).not.toBe(reference(idOf('another')));
});
