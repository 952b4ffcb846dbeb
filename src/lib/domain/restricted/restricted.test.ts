import { describe, expect, it } from 'vitest';
import { amir, type Desk, june, paul, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { readersOfRestricted } from '../access/readersOf.ts';
import { contactTable } from '../contact/contact.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { keepRestricted } from './keepRestricted.ts';
import { letRead } from './letRead.ts';
import { letReadNoMore } from './letReadNoMore.ts';
import { onTheList } from './onTheList.ts';
import { listedTable, noteTable, presenceTable, restrictedRef } from './restricted.ts';
import { takeOutRestricted } from './takeOutRestricted.ts';

const told = 'sleeps at her aunt’s since Sunday';
const note = { case: theCase, text: told, on: '2026-10-12' };

const present = (desk: Desk) => desk.rows(inCase, presenceTable);
function onlyNote(desk: Desk) {
  const [found] = present(desk);
  if (!found) throw new Error('the case says nothing of a note');
  return { id: found.id, record: restrictedRef(found.id) };
}
const readers = (desk: Desk) => onTheList(desk.rows(onlyNote(desk).record, listedTable));

describe('what was told in confidence', () => {
  it('lies apart: the case says that there is something, by whom and of which day, and no word of it', () => {
    const desk = deskWithCase();
    desk.does(amir, keepRestricted, note);
    expect(present(desk)).toMatchObject([{ by: amir.member, on: '2026-10-12' }]);
    expect(desk.rows(onlyNote(desk).record, noteTable)).toMatchObject([{ text: told, case: theCase }]);
    const said = JSON.stringify([present(desk), desk.rows(inCase, historyTable), [...desk.summaries.cases]]);
    expect(said).not.toContain('aunt');
  });

  it('is read by whoever wrote it and by those who were named', () => {
    const desk = deskWithCase();
    desk.does(amir, keepRestricted, { ...note, readers: [june.member, amir.member] });
    expect(readers(desk)).toEqual([amir.member, june.member]);
  });

  it('takes the line of a contact, which itself stays where everyone sees that there was one', () => {
    const desk = deskWithCase();
    const taps = { ...emptyContact(theCase, desk.today), with: 'student', medium: 'inPerson', made: true };
    desk.does(amir, recordContact, { ...taps, line: told, onlyFor: true, readers: [rosa.member] });
    const [contact] = desk.rows(inCase, contactTable);
    expect(contact).toMatchObject({ with: 'student', restricted: onlyNote(desk).id });
    expect(contact?.line).toBeUndefined();
    expect(JSON.stringify(desk.rows(inCase, historyTable))).not.toContain('aunt');
    expect(readers(desk)).toEqual([amir.member, rosa.member]);
    expect(desk.refusal(amir, recordContact, { ...taps, onlyFor: true })).toBe('required at line');
  });

  it('is widened by anybody on its list, and by nobody else', () => {
    const desk = deskWithCase();
    desk.does(amir, keepRestricted, { ...note, readers: [june.member] });
    const { id } = onlyNote(desk);
    expect(desk.refusal(rosa, letRead, { note: id, member: rosa.member })).toBe('notFound at note');
    desk.does(june, letRead, { note: id, member: rosa.member });
    expect(readers(desk)).toContain(rosa.member);
    expect(desk.refusal(june, letRead, { note: id, member: rosa.member })).toBe('alreadyDone at member');
  });

  it('is narrowed by whoever wrote it; the others may only take themselves off', () => {
    const desk = deskWithCase();
    desk.does(amir, keepRestricted, { ...note, readers: [june.member, rosa.member] });
    const { id } = onlyNote(desk);
    expect(desk.refusal(june, letReadNoMore, { note: id, member: rosa.member })).toBe('notYourRole');
    desk.does(june, letReadNoMore, { note: id, member: june.member });
    desk.does(amir, letReadNoMore, { note: id, member: rosa.member });
    expect(readers(desk)).toEqual([amir.member]);
    expect(desk.refusal(amir, letReadNoMore, { note: id, member: amir.member })).toBe('badChoice at member');
    desk.does(amir, letRead, { note: id, member: june.member });
    expect(readers(desk)).toEqual([amir.member, june.member]);
  });

  it('is taken out with its contact, and undo brings both back', () => {
    const desk = deskWithCase();
    const taps = { ...emptyContact(theCase, desk.today), with: 'student', medium: 'phone', made: true };
    desk.does(amir, recordContact, { ...taps, line: told, onlyFor: true });
    const { id, record } = onlyNote(desk);
    expect(desk.refusal(june, takeOutRestricted, { case: theCase, note: id })).toBe('notFound at note');
    const entry = desk.does(amir, takeOutRestricted, { case: theCase, note: id });
    expect([present(desk), desk.rows(inCase, contactTable), desk.rows(record, noteTable)]).toEqual([
      [],
      [],
      [],
    ]);
    desk.does(amir, undoDecision, { entry, records: [inCase, record] });
    expect(desk.rows(inCase, contactTable)).toHaveLength(1);
    expect(desk.rows(record, noteTable)).toMatchObject([{ text: told }]);
  });

  it('is not for a role that writes in no case, and has been told already', () => {
    const desk = deskWithCase();
    expect(desk.refusal(paul, keepRestricted, note)).toBe('notYourRole');
    expect(desk.refusal(amir, keepRestricted, { ...note, on: '2026-10-13' })).toBe('inTheFuture at on');
    expect(desk.refusal(amir, keepRestricted, { ...note, text: ' ' })).toBe('required at text');
  });

  it('is read by nobody who may not read its case any more', () => {
    const left = (member: string): boolean => member !== june.member;
    expect(readersOfRestricted([amir.member, june.member], left).members).toEqual([amir.member]);
  });
});
