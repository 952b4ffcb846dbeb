import { describe, expect, it } from 'vitest';
import { amir, idOf, paul } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { caseRef } from '../case/caseRef.ts';
import { openCase } from '../case/openCase.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { siblingsOf } from '../roster/siblingsOf.ts';
import { contactTable } from './contact.ts';
import { namesOther } from './namesOther.ts';
import { recordContacts } from './recordContacts.ts';

const brothers = idOf('case of Tomas');
const inBrothers = caseRef(brothers);
const call = { with: 'family', medium: 'phone', made: true, on: '2026-10-12' };
const both = {
  ...call,
  entries: [
    { case: theCase, line: 'Ines may take the early bus.' },
    { case: brothers, line: 'Tomas likes the new class.' },
  ],
};

function deskWithTwo() {
  const desk = deskWithCase();
  const more = { lead: amir.member, tier: '2a', because: 'same family' };
  desk.does(amir, openCase, { case: brothers, student: idOf('Tomas'), ...more });
  return desk;
}

describe('one contact for several students', () => {
  it('gives each case an entry with its own words only, and no name or id of the other', () => {
    const desk = deskWithTwo();
    desk.does(amir, recordContacts, both);
    expect(desk.rows(inCase, contactTable)).toMatchObject([
      { with: 'family', line: 'Ines may take the early bus.' },
    ]);
    expect(desk.rows(inBrothers, contactTable)).toMatchObject([{ line: 'Tomas likes the new class.' }]);
    const written = JSON.stringify([desk.rows(inCase, contactTable), desk.rows(inCase, historyTable)]);
    expect(written).not.toContain('Tomas');
    expect(written).not.toContain(brothers);
  });

  it('is undone in all of them at once', () => {
    const desk = deskWithTwo();
    const entry = desk.does(amir, recordContacts, both);
    desk.does(amir, undoDecision, { entry, records: [inCase, inBrothers] });
    expect([desk.rows(inCase, contactTable), desk.rows(inBrothers, contactTable)]).toEqual([[], []]);
  });

  it('needs somebody, each once, on a day that has come; and writes nothing where one of them is not there', () => {
    const desk = deskWithTwo();
    expect(desk.refusal(amir, recordContacts, { ...call, entries: [] })).toBe('required at entries');
    const twice = [both.entries[0], both.entries[0]];
    expect(desk.refusal(amir, recordContacts, { ...call, entries: twice })).toBe('badChoice at entries');
    expect(desk.refusal(amir, recordContacts, { ...both, on: '2026-10-13' })).toBe('inTheFuture at on');
    const gone = [...both.entries, { case: idOf('no case'), line: '' }];
    expect(desk.refusal(amir, recordContacts, { ...call, entries: gone })).toBe('notFound at case');
    expect(desk.refusal(paul, recordContacts, both)).toBe('notYourRole');
    expect(desk.rows(inCase, contactTable)).toEqual([]);
  });
});

describe('words that name somebody else', () => {
  it.each([
    ['Tomás was there too', 'Tomas Vega'],
    ['with TOMAS.', 'Tomas Vega'],
    ['An automaton', undefined],
    ['all is well', undefined],
  ])('in “%s”: %s', (line, other) => {
    expect(namesOther(line, ['Tomas Vega', 'Al Ash'])).toBe(other);
  });
});

it('siblings are those who share a guardian on the roster', () => {
  const [ines, tomas, other] = [idOf('Ines'), idOf('Tomas'), idOf('other')];
  const links = [
    { student: ines, guardian: 'g1' },
    { student: tomas, guardian: 'g1' },
    { student: other, guardian: 'g2' },
  ];
  expect([...siblingsOf({ links }, ines)]).toEqual([tomas]);
  expect([...siblingsOf({ links }, other)]).toEqual([]);
});
