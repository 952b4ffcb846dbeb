import { describe, expect, it } from 'vitest';
import { amir, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { contactTable } from '../contact/contact.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { adoptLate } from './adoptLate.ts';
import { historyTable, type HistoryEntry } from './history.ts';

/** What June wrote on a laptop of hers while nobody could know that it had been reported lost. */
function juneWasAway() {
  const away = deskWithCase();
  const taps = { with: 'student', medium: 'inPerson', made: true, line: 'asked about the choir' };
  const id = away.does(june, recordContact, { ...emptyContact(theCase, away.today), ...taps });
  const entry = away.rows(inCase, historyTable).find((one) => one.id === id);
  if (!entry) throw new Error('a decision leaves a line');
  return entry;
}
const adopting = (entry: HistoryEntry) => ({ record: inCase, entry });

describe('late honest work', () => {
  it('is written anew by a coordinator, and the history says whose it was', () => {
    const entry = juneWasAway();
    const desk = deskWithCase();
    desk.does(rosa, adoptLate, adopting(entry));
    expect(desk.rows(inCase, contactTable)).toMatchObject([
      { line: 'asked about the choir', by: june.member },
    ]);
    expect(desk.rows(inCase, historyTable).at(-1)).toMatchObject({
      what: 'adoptLate',
      by: rosa.member,
      adopts: { entry: entry.id, by: june.member },
    });
  });

  it('is adopted once, and not at all where it came in time', () => {
    const entry = juneWasAway();
    const desk = deskWithCase();
    desk.does(rosa, adoptLate, adopting(entry));
    expect(desk.refusal(rosa, adoptLate, adopting(entry))).toBe('alreadyDone');
    const own = desk.rows(inCase, historyTable)[0];
    expect(own && desk.refusal(rosa, adoptLate, adopting(own))).toBe('alreadyDone');
  });

  it('is a coordinator’s to adopt', () => {
    expect(deskWithCase().refusal(amir, adoptLate, adopting(juneWasAway()))).toBe('notYourRole');
  });

  it('changes nothing where what it says fits no table of the record', () => {
    const entry = juneWasAway();
    const desk = deskWithCase();
    const [change] = entry.changes;
    if (!change) throw new Error('a contact is a change');
    const strange = (other: object) => adopting({ ...entry, changes: [{ ...change, ...other }] });
    expect(desk.refusal(rosa, adoptLate, strange({ table: 'unheard' }))).toBe('newerVersion');
    expect(desk.refusal(rosa, adoptLate, strange({ table: 'history' }))).toBe('newerVersion');
    expect(desk.refusal(rosa, adoptLate, strange({ after: { with: 'a stranger' } }))).toBe(
      'badChoice at entry',
    );
    expect(desk.refusal(rosa, adoptLate, strange({ table: 'about', row: idOf('another'), after: {} }))).toBe(
      'badChoice at entry',
    );
    expect(desk.rows(inCase, contactTable)).toEqual([]);
  });
});
