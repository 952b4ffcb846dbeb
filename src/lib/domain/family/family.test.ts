import { describe, expect, it } from 'vitest';
import { amir, Desk, june } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { contactTable } from '../contact/contact.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { withdraw } from '../record/withdraw.ts';
import { studentRef } from '../student/studentRef.ts';
import { familyTable, MOST_RELATIVES, relativeTable } from './family.ts';
import { findInLog, peopleOf, withTheFamily, yearsOf } from './familyLog.ts';
import { setFamily } from './setFamily.ts';
import { setRelative } from './setRelative.ts';
import { spokenLocale } from './spokenLocale.ts';
import { whoIsWho } from './whoIsWho.ts';

const ofInes = studentRef(ines);
const facts = {
  student: ines,
  homeLanguage: 'Spanish',
  interpreter: true,
  bestTime: 'after four',
  beforeCalling: 'Never call the work number.',
};
const aunt = { student: ines, name: 'Carmen Vega', relation: 'aunt', phone: '555 0101' };
const roster = [{ sourcedId: 'g1', given: 'Luis', family: 'Vega', phone: '555 0102', relation: 'father' }];

describe('how a family is reached', () => {
  it('is noted with the language and the interpreter that the student’s page shows', () => {
    const desk = new Desk();
    desk.does(amir, setFamily, facts);
    expect(desk.rows(ofInes, familyTable)).toMatchObject([{ bestTime: 'after four' }]);
    expect(desk.summaries.students.get(ines)).toMatchObject({
      homeLanguage: 'Spanish',
      interpreter: true,
      beforeCalling: 'Never call the work number.',
    });
  });

  it('is not for a teacher to write', () => {
    expect(new Desk().refusal(june, setFamily, facts)).toBe('notYourRole');
    expect(new Desk().refusal(june, setRelative, aunt)).toBe('notYourRole');
  });

  it('takes away what is left empty', () => {
    const desk = new Desk();
    desk.does(amir, setFamily, facts);
    desk.does(amir, setFamily, { ...facts, beforeCalling: '' });
    expect(desk.summaries.students.get(ines)?.beforeCalling).toBeUndefined();
  });
});

describe('who is who', () => {
  it('is the roster’s people first, then those written by hand', () => {
    const desk = new Desk();
    desk.does(amir, setRelative, aunt);
    expect(whoIsWho(roster, desk.rows(ofInes, relativeTable))).toMatchObject([
      { name: 'Luis Vega', relation: 'father', phone: '555 0102', guardian: 'g1' },
      { name: 'Carmen Vega', relation: 'aunt', phone: '555 0101' },
    ]);
  });

  it('says of somebody on the roster that nobody is to contact them, and why; once, however often it is said', () => {
    const desk = new Desk();
    const mark = { student: ines, guardian: 'g1', name: 'Luis Vega', doNotContact: true };
    expect(desk.refusal(amir, setRelative, mark)).toBe('reasonNeeded at why');
    desk.does(amir, setRelative, { ...mark, why: 'order in the office' });
    desk.does(amir, setRelative, { ...mark, why: 'order of 3 May in the office' });
    const people = whoIsWho(roster, desk.rows(ofInes, relativeTable));
    expect(people).toMatchObject([
      { name: 'Luis Vega', doNotContact: 'order of 3 May in the office', phone: '555 0102' },
    ]);
    expect(desk.summaries.students.get(ines)?.notToContact).toEqual([
      { name: 'Luis Vega', why: 'order of 3 May in the office' },
    ]);
  });

  it('keeps the warning when the roster has lost the person', () => {
    const desk = new Desk();
    desk.does(amir, setRelative, {
      student: ines,
      guardian: 'g1',
      name: 'Luis Vega',
      doNotContact: true,
      why: 'order',
    });
    expect(whoIsWho([], desk.rows(ofInes, relativeTable))).toMatchObject([
      { name: 'Luis Vega', doNotContact: 'order' },
    ]);
  });

  it('is changed in place and taken out', () => {
    const desk = new Desk();
    desk.does(amir, setRelative, aunt);
    const row = desk.rows(ofInes, relativeTable)[0]?.id;
    desk.does(amir, setRelative, { ...aunt, row, phone: '555 0199' });
    expect(desk.rows(ofInes, relativeTable)).toMatchObject([{ phone: '555 0199' }]);
    desk.does(amir, withdraw, { kind: 'student', record: ines, table: 'relatives', row });
    expect(desk.rows(ofInes, relativeTable)).toEqual([]);
    expect(desk.refusal(amir, setRelative, { ...aunt, row })).toBe('notFound at row');
  });

  it('takes only what can be an address and a number, and no more people than can be read', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, setRelative, { ...aunt, email: 'carmen' })).toBe('notAnAddress at email');
    const twoInOne = 'a@example.org?bcc=b@example.org';
    expect(desk.refusal(amir, setRelative, { ...aunt, email: twoInOne })).toBe('notAnAddress at email');
    expect(desk.refusal(amir, setRelative, { ...aunt, phone: 'at work' })).toBe('notANumber at phone');
    for (let n = 0; n < MOST_RELATIVES; n += 1)
      desk.does(amir, setRelative, { student: ines, name: `cousin ${n}` });
    expect(desk.refusal(amir, setRelative, aunt)).toBe('tooMany');
  });
});

describe('the family log', () => {
  const call = { with: 'family', medium: 'phone', made: true };
  const noted = (by: typeof amir.member) => (by === amir.member ? 'Amir Haddad' : 'June Park');

  function aYearOfCalls() {
    const desk = deskWithCase().on('2026-06-01');
    const form = { ...emptyContact(theCase, desk.today), ...call };
    desk.does(amir, recordContact, { ...form, line: 'Se habló del camión', whom: 'Carmen Vega' });
    desk.on('2026-10-12');
    const now = { ...form, on: desk.today };
    desk.does(june, recordContact, { ...now, line: 'Good news about algebra', interpreter: true });
    desk.does(amir, recordContact, { ...now, with: 'student', line: 'Not for the log', whom: 'Carmen Vega' });
    return withTheFamily(desk.rows(inCase, contactTable).map((one) => ({ ...one, case: theCase })));
  }

  it('has the family’s contacts only, newest first, with who it was and whether somebody interpreted', () => {
    expect(aYearOfCalls()).toMatchObject([
      { line: 'Good news about algebra', interpreter: true },
      { line: 'Se habló del camión', whom: 'Carmen Vega' },
    ]);
  });

  it('is searched by words without minding accents, by person and by school year', () => {
    const log = aYearOfCalls();
    const lines = (text: string, person = '', year: Parameters<typeof findInLog>[1]['year'] = '') =>
      findInLog(log, { text, person, year }, noted).map(({ line }) => line);
    expect(lines('CAMION hablo')).toEqual(['Se habló del camión']);
    expect(lines('bus')).toEqual([]);
    expect(lines('', 'Carmen Vega')).toEqual(['Se habló del camión']);
    expect(lines('', 'June Park')).toEqual(['Good news about algebra']);
    expect(lines('', '', '2026-27')).toEqual(['Good news about algebra']);
    expect(yearsOf(log, '2026-27')).toEqual(['2026-27', '2025-26']);
    expect(peopleOf(log, noted)).toEqual(['Amir Haddad', 'Carmen Vega', 'June Park']);
  });

  it('knows nothing of whom or an interpreter where the contact was not with the family', () => {
    const desk = deskWithCase();
    const form = {
      ...emptyContact(theCase, desk.today),
      ...call,
      with: 'provider',
      whom: 'x',
      interpreter: true,
    };
    desk.does(amir, recordContact, form);
    expect(desk.rows(inCase, contactTable)[0]).not.toHaveProperty('interpreter');
    expect(desk.rows(inCase, contactTable)[0]).not.toHaveProperty('whom');
  });
});

describe('the language that messages are written in', () => {
  it.each([
    ['Spanish', 'es'],
    ['español', 'es'],
    ['spa', 'es'],
    ['es-MX', 'es'],
    ['Mixteco, Spanish', 'es'],
    ['English', 'en'],
    ['Estonian', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is of %s: %s', (written, locale) => {
    expect(spokenLocale(written)).toBe(locale);
  });
});
