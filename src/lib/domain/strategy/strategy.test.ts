import { describe, expect, it } from 'vitest';
import { amir, day, june, paul, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { recordNeed } from '../case/recordNeed.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { endStrategySheet } from './endStrategySheet.ts';
import { handStrategySheet } from './handStrategySheet.ts';
import { sheetHandingTable, strategySheetTable } from './strategy.ts';
import { strategyOnPaper } from './strategyOnPaper.ts';
import { emptyStrategySheet, writeStrategySheet } from './writeStrategySheet.ts';

const said = (desk: Desk) => ({
  ...emptyStrategySheet(theCase, desk.today),
  to: 'June Park',
  strengths: ['sings in the choir'],
  works: ['stepByStep'],
  lines: 'Say hello at the door.\n\nA nod is enough.',
});
const written = (desk: Desk) => {
  desk.does(amir, writeStrategySheet, said(desk));
  const sheet = desk.rows(inCase, strategySheetTable)[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('a strategy sheet', () => {
  it('is for one named person and a time, and carries only what was chosen for it', () => {
    const desk = deskWithCase();
    const sheet = written(desk);
    expect(strategyOnPaper(sheet, 'Ines', desk.today)).toEqual({
      to: 'June Park',
      student: 'Ines',
      strengths: ['sings in the choir'],
      works: ['stepByStep'],
      lines: ['Say hello at the door.', 'A nod is enough.'],
      from: '2026-10-12',
      until: '2026-11-23',
    });
  });

  it('takes no line that repeats a need, the reason of the case or of its tier, or what was noted of a contact', () => {
    const desk = deskWithCase();
    desk.does(amir, recordNeed, { case: theCase, domain: 'health', text: 'sleeps three hours a night' });
    const line = 'told me about the night shift at the bakery';
    const taps = { ...emptyContact(theCase, desk.today), with: 'student', medium: 'phone', made: true };
    desk.does(amir, recordContact, { ...taps, line });
    for (const copied of [
      'Be kind: Sleeps three  hours a night.',
      'seven absences since September',
      line,
      'the night shift at the bakery',
    ])
      expect(desk.refusal(amir, writeStrategySheet, { ...said(desk), lines: copied })).toBe(
        'tellsWhy at lines',
      );
    expect(
      desk.refusal(amir, writeStrategySheet, { ...said(desk), strengths: ['sleeps three hours a night'] }),
    ).toBe('tellsWhy at strengths');
  });

  it('fits on one page, is not empty, and lasts half a year at most', () => {
    const desk = deskWithCase();
    const many = Array.from({ length: 12 }, (_, index) => `line ${index}`).join('\n');
    const refusal = (more: object) => desk.refusal(amir, writeStrategySheet, { ...said(desk), ...more });
    expect(refusal({ lines: many })).toBe('tooMuchForOnePage at lines');
    expect(refusal({ lines: 'x'.repeat(161) })).toBe('tooMuchForOnePage at lines');
    expect(refusal({ works: [], lines: ' ' })).toBe('required at works');
    expect(refusal({ until: '2026-10-11' })).toBe('endBeforeStart at until');
    expect(refusal({ until: '2027-10-12' })).toBe('tooFarAhead at until');
    expect(refusal({ to: '' })).toBe('required at to');
    expect(desk.refusal(paul, writeStrategySheet, said(desk))).toBe('notYourRole');
  });

  it('that is handed over is kept in the case: to whom and when', () => {
    const desk = deskWithCase();
    const { id: sheet } = written(desk);
    desk.on('2026-10-14').does(june, handStrategySheet, { case: theCase, sheet });
    expect(desk.rows(inCase, sheetHandingTable)).toMatchObject([
      { sheet, to: 'June Park', on: '2026-10-14', by: june.member },
    ]);
  });

  it('is over after its day, or earlier when somebody ends it, and then prints for nobody', () => {
    const desk = deskWithCase();
    const sheet = written(desk);
    const handing = { case: theCase, sheet: sheet.id };
    expect(strategyOnPaper(sheet, 'Ines', day('2026-11-23'))).toBeDefined();
    expect(strategyOnPaper(sheet, 'Ines', day('2026-11-24'))).toBeUndefined();
    expect(desk.on('2026-11-24').refusal(amir, handStrategySheet, handing)).toBe('isOver');
    desk.on('2026-10-13').does(amir, endStrategySheet, handing);
    expect(desk.refusal(amir, handStrategySheet, handing)).toBe('isOver');
    expect(desk.refusal(amir, endStrategySheet, handing)).toBe('alreadyDone');
  });
});
