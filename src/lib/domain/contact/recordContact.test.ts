import { describe, expect, it } from 'vitest';
import { amir, Desk, june, paul } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { contactTable } from './contact.ts';
import { emptyContact, recordContact } from './recordContact.ts';

const taps = { with: 'family', medium: 'phone', made: true };

describe('recording a contact', () => {
  it('takes three taps', () => {
    const desk = deskWithCase();
    desk.does(amir, recordContact, { ...emptyContact(theCase, desk.today), ...taps });
    expect(desk.rows(inCase, contactTable)).toMatchObject([{ ...taps, on: '2026-10-12', by: amir.member }]);
  });

  it('tells an attempt from a contact', () => {
    const desk = deskWithCase();
    const form = { ...emptyContact(theCase, desk.today), ...taps };
    desk.does(amir, recordContact, form);
    desk.on('2026-10-20').does(amir, recordContact, { ...form, made: false, on: '2026-10-20' });
    expect(desk.summaries.cases.get(theCase)).toMatchObject({
      lastContactOn: '2026-10-12',
      lastAttemptOn: '2026-10-20',
    });
  });

  it('takes minutes and a line, in any order of days', () => {
    const desk = deskWithCase();
    const form = { ...emptyContact(theCase, desk.today), ...taps };
    desk.does(amir, recordContact, { ...form, minutes: '15', line: 'Habló de las mañanas.' });
    desk.does(amir, recordContact, { ...form, on: '2026-10-02' });
    expect(desk.rows(inCase, contactTable)[0]).toMatchObject({ minutes: 15, line: 'Habló de las mañanas.' });
    expect(desk.summaries.cases.get(theCase)?.lastContactOn).toBe('2026-10-12');
  });

  it('has happened already', () => {
    const desk = deskWithCase();
    const form = { ...emptyContact(theCase, desk.today), ...taps };
    expect(desk.refusal(amir, recordContact, { ...form, on: '2026-10-13' })).toBe('inTheFuture at on');
    expect(desk.refusal(amir, recordContact, { ...form, on: 'yesterday' })).toBe('notADate at on');
    expect(desk.refusal(amir, recordContact, { ...form, minutes: 'ten' })).toBe('notANumber at minutes');
    expect(desk.refusal(amir, recordContact, { ...form, medium: '' })).toBe('badChoice at medium');
  });

  it('is open to a teacher on the team and not to an administrator', () => {
    const desk = deskWithCase();
    const form = { ...emptyContact(theCase, desk.today), ...taps };
    desk.does(june, recordContact, form);
    expect(desk.refusal(paul, recordContact, form)).toBe('notYourRole');
    expect(new Desk().refusal(amir, recordContact, form)).toBe('notFound at case');
  });
});
