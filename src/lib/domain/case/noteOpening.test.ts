import { describe, expect, it } from 'vitest';
import { idOf, paul, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, theCase } from '../../../../tests/support/story.ts';
import { historyTable } from '../record/history.ts';
import { glassTable } from '../security/glass.ts';
import { openingTable } from './case.ts';
import { caseHistory } from './caseHistory.ts';
import { caseRef } from './caseRef.ts';
import { noteOpening } from './noteOpening.ts';

const log = idOf('log');
const ask = idOf('ask');
const opening = { log, case: theCase, ask, custodian: paul.member, because: 'The lead is ill.' };

describe('a case that two people have opened', () => {
  it('says so itself, with the reason, and the security log says it without', () => {
    const desk = deskWithCase();
    desk.does(rosa, noteOpening, opening);
    expect(desk.rows(caseRef(theCase), openingTable)).toMatchObject([
      { id: ask, custodian: paul.member, because: 'The lead is ill.', by: rosa.member },
    ]);
    const lines = desk.rows({ kind: 'security', id: log }, glassTable);
    expect(lines).toMatchObject([{ id: ask, about: theCase, custodian: paul.member, by: rosa.member }]);
    expect(JSON.stringify(lines)).not.toContain('ill');
  });

  it('is not offered for taking back: the security log stays as it is written', () => {
    const desk = deskWithCase();
    desk.does(rosa, noteOpening, opening);
    const [line] = caseHistory(desk.rows(caseRef(theCase), historyTable), desk.today).thisYear;
    expect(line).toMatchObject({ entry: { what: 'noteOpening' }, mayUndo: false });
  });

  it('is noted once, with two people and a reason, and only where there is a case', () => {
    const desk = deskWithCase();
    expect(desk.refusal(rosa, noteOpening, { ...opening, because: '' })).toBe('required at because');
    expect(desk.refusal(rosa, noteOpening, { ...opening, custodian: rosa.member })).toBe(
      'badChoice at custodian',
    );
    expect(desk.refusal(rosa, noteOpening, { ...opening, case: idOf('no case') })).toMatch(/^notFound/u);
    desk.does(rosa, noteOpening, opening);
    expect(desk.refusal(rosa, noteOpening, opening)).toBe('alreadyDone at ask');
  });

  it('is not noted by somebody whose role writes in no case', () => {
    expect(deskWithCase().refusal(paul, noteOpening, { ...opening, custodian: rosa.member })).toBe(
      'notYourRole',
    );
  });
});
