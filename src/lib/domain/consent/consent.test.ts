import { describe, expect, it } from 'vitest';
import { amir, day, paul, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { consentTable, type ConsentRecord } from './consent.ts';
import { liveConsent } from './liveConsent.ts';
import { emptyConsent, recordConsent } from './recordConsent.ts';
import { signConsent } from './signConsent.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const said = (desk: Desk) => ({
  ...emptyConsent(theCase, desk.today),
  giver: 'guardian',
  giverName: 'Carmen Ortiz',
  to: 'Sunrise Child Care',
  purposeWords: 'a place before school for the two brothers',
  records: ['identity', 'familyContact', 'reason'],
  how: 'paper',
});

const basis = (desk: Desk, to = 'Sunrise Child Care', records: ConsentRecord[] = ['identity', 'reason']) =>
  liveConsent(
    desk.rows(inCase, consentTable),
    to,
    'arrangeService',
    records,
    desk.today,
    rightsOf(desk, ines, desk.today),
  );

const theConsent = (desk: Desk) => desk.rows(inCase, consentTable)[0]?.id;

describe('a consent', () => {
  it('says who, to whom, what for, which records and until when, and is live from that day', () => {
    const desk = deskWithCase();
    desk.does(amir, recordConsent, said(desk));
    expect(desk.rows(inCase, consentTable)).toMatchObject([
      { giver: 'guardian', until: '2027-10-12', how: 'paper', signedOn: '2026-10-12', by: amir.member },
    ]);
    expect(basis(desk)).toMatchObject({ live: true });
    expect(basis(desk, ' sunrise  CHILD care')).toMatchObject({ live: true });
  });

  it('said by phone waits for a signature and lets nothing out until it is there', () => {
    const desk = deskWithCase();
    desk.does(amir, recordConsent, { ...said(desk), how: 'awaiting' });
    expect(desk.rows(inCase, consentTable)[0]?.signedOn).toBeUndefined();
    expect(basis(desk)).toMatchObject({ live: false, gap: 'unsigned' });
    desk.on('2026-10-14');
    const signed = { case: theCase, consent: theConsent(desk), how: 'screen', signedOn: '2026-10-14' };
    expect(desk.refusal(amir, signConsent, signed)).toBe('required at drawn');
    expect(desk.refusal(amir, signConsent, { ...signed, drawn: '<script>' })).toBe('badChoice at drawn');
    const entry = desk.does(amir, signConsent, { ...signed, drawn: 'M1 2L30 40' });
    expect(basis(desk)).toMatchObject({ live: true });
    expect(desk.refusal(amir, signConsent, { ...signed, drawn: 'M1 2L30 40' })).toBe('alreadyDone');
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(basis(desk)).toMatchObject({ live: false, gap: 'unsigned' });
  });

  it('ends on its day, begins on its day, and is withdrawn without a reason', () => {
    const desk = deskWithCase();
    desk.does(amir, recordConsent, { ...said(desk), from: '2026-10-13', until: '2026-10-20' });
    expect(basis(desk)).toMatchObject({ live: false, gap: 'notYet' });
    expect(basis(desk.on('2026-10-20'))).toMatchObject({ live: true });
    expect(basis(desk.on('2026-10-21'))).toMatchObject({ live: false, gap: 'ended' });
    desk.on('2026-10-14');
    const taken = { case: theCase, consent: theConsent(desk), withdrawnBy: 'Carmen Ortiz' };
    const entry = desk.does(amir, withdrawConsent, taken);
    expect(basis(desk)).toMatchObject({ live: false, gap: 'withdrawn' });
    expect(desk.refusal(amir, withdrawConsent, taken)).toBe('alreadyDone');
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(basis(desk)).toMatchObject({ live: true });
  });

  it('covers the records that it names, for its purpose and its party, and says which are missing', () => {
    const desk = deskWithCase();
    expect(basis(desk)).toMatchObject({ live: false, gap: 'none' });
    desk.does(amir, recordConsent, said(desk));
    expect(basis(desk, 'Bay Clinic')).toMatchObject({ live: false, gap: 'none' });
    expect(basis(desk, 'Sunrise Child Care', ['identity', 'health'])).toMatchObject({
      gap: 'notCovered',
      records: ['health'],
    });
    const rows = desk.rows(inCase, consentTable);
    expect(
      liveConsent(
        rows,
        'Sunrise Child Care',
        'followUp',
        ['identity'],
        day('2026-10-12'),
        rightsOf(desk, ines, desk.today),
      ),
    ).toMatchObject({
      gap: 'otherPurpose',
    });
  });

  it('of the nearest kind is the one told about', () => {
    const desk = deskWithCase();
    desk.does(amir, recordConsent, { ...said(desk), how: 'awaiting' });
    desk.does(amir, recordConsent, { ...said(desk), from: '2026-09-01', until: '2026-09-30' });
    expect(basis(desk)).toMatchObject({ gap: 'unsigned' });
  });

  it('keeps back what somebody wants kept back, over what is allowed elsewhere', () => {
    const desk = deskWithCase();
    desk.does(amir, recordConsent, said(desk));
    const wish = {
      ...said(desk),
      to: 'Bay Clinic',
      withheld: ['reason'],
      withheldFrom: 'sunrise child care',
    };
    expect(desk.refusal(amir, recordConsent, wish)).toBe('reasonNeeded at withheldWhy');
    expect(desk.refusal(amir, recordConsent, { ...wish, withheldWhy: 'other' })).toBe(
      'reasonNeeded at withheldWords',
    );
    desk.does(amir, recordConsent, { ...wish, withheldWhy: 'tellsThemselves' });
    expect(basis(desk)).toMatchObject({ live: false, gap: 'withheld', records: ['reason'] });
    expect(basis(desk, 'Sunrise Child Care', ['identity'])).toMatchObject({ live: true });
    expect(basis(desk, 'Bay Clinic')).toMatchObject({ live: true });
  });

  it('is whole: no record named, an end before the start, a signature of tomorrow are refused', () => {
    const desk = deskWithCase();
    const form = said(desk);
    expect(desk.refusal(amir, recordConsent, { ...form, records: [] })).toBe('required at records');
    expect(desk.refusal(amir, recordConsent, { ...form, until: '2026-10-01' })).toBe(
      'endBeforeStart at until',
    );
    expect(desk.refusal(amir, recordConsent, { ...form, signedOn: '2026-10-13' })).toBe(
      'inTheFuture at signedOn',
    );
    expect(desk.refusal(amir, recordConsent, { ...form, signedOn: '' })).toBe('required at signedOn');
    expect(desk.refusal(paul, recordConsent, form)).toBe('notYourRole');
  });
});
