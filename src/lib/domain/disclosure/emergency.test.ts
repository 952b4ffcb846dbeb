import { describe, expect, it } from 'vitest';
import { amir, idOf, june, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { keepRestricted } from '../restricted/keepRestricted.ts';
import { presenceTable } from '../restricted/restricted.ts';
import { leavingTable } from '../security/leaving.ts';
import { discloseInEmergency, emptyEmergency } from './discloseInEmergency.ts';
import { disclosureTable } from './disclosure.ts';

const log = idOf('log');
const leavings = (desk: Desk) => desk.rows({ kind: 'security', id: log }, leavingTable);
const given = (desk: Desk) => desk.rows(inCase, disclosureTable);

const call = (desk: Desk) => ({
  ...emptyEmergency(desk.today),
  log,
  case: theCase,
  threat: 'Said at 10:40 that tonight would be the last one.',
  to: 'County crisis line',
  interest: 'It sends somebody to the house.',
  parts: [{ field: 'name', lines: ['Ines Moreno'] }],
  how: 'told',
  purpose: 'Emergency (34 CFR 99.36)',
});

function withNote(desk: Desk) {
  desk.does(amir, keepRestricted, { case: theCase, text: 'SECRET uncle', on: '2026-10-12' });
  const [note] = desk.rows(inCase, presenceTable);
  if (!note) throw new Error('no note');
  return note.id;
}

describe('what is shared in an emergency', () => {
  it('needs no consent and has its row: the threat, the party, why it needs it, what, and until when', () => {
    const desk = deskWithCase();
    desk.does(amir, discloseInEmergency, { ...call(desk), said: 'where the family lives' });
    expect(given(desk)).toMatchObject([
      {
        basis: 'emergency',
        threat: 'Said at 10:40 that tonight would be the last one.',
        to: 'County crisis line',
        interest: 'It sends somebody to the house.',
        records: ['identity'],
        said: 'where the family lives',
        notes: [],
        on: '2026-10-12',
        until: '2026-10-12',
        how: 'told',
        by: amir.member,
      },
    ]);
  });

  it('stands in the security log too, which says nothing of the threat', () => {
    const desk = deskWithCase();
    desk.does(amir, discloseInEmergency, call(desk));
    expect(leavings(desk)).toMatchObject([{ how: 'told', about: theCase, recipient: 'County crisis line' }]);
    expect(JSON.stringify(leavings(desk))).not.toMatch(/tonight|Moreno/);
  });

  it('has its four boxes filled, something shared, and days in their order', () => {
    const desk = deskWithCase();
    const form = call(desk);
    for (const box of ['threat', 'to', 'interest', 'on', 'until'])
      expect(desk.refusal(amir, discloseInEmergency, { ...form, [box]: '' })).toBe(`required at ${box}`);
    expect(desk.refusal(amir, discloseInEmergency, { ...form, parts: [] })).toBe('nothingTicked at fields');
    expect(desk.refusal(amir, discloseInEmergency, { ...form, on: '2026-10-13', until: '2026-10-13' })).toBe(
      'inTheFuture at on',
    );
    expect(desk.refusal(amir, discloseInEmergency, { ...form, until: '2026-10-11' })).toBe(
      'endBeforeStart at until',
    );
    expect(leavings(desk)).toEqual([]);
  });

  it('holds what was told in confidence only where somebody on its list chose it, and never its words in the case', () => {
    const desk = deskWithCase();
    const note = withNote(desk);
    desk.does(amir, discloseInEmergency, call(desk));
    expect(given(desk)[0]?.notes).toEqual([]);
    expect(desk.refusal(rosa, discloseInEmergency, { ...call(desk), notes: [note] })).toBe(
      'notFound at notes',
    );
    desk.does(amir, discloseInEmergency, { ...call(desk), parts: [], notes: [note] });
    expect(given(desk)[1]?.notes).toEqual([note]);
    expect(JSON.stringify(given(desk))).not.toContain('SECRET');
  });

  it('is written by whoever leads cases, in a closed case too, and stays', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, { ...emptyClosing(theCase), reason: 'noLongerNeeded' });
    expect(desk.refusal(june, discloseInEmergency, call(desk))).toBe('notYourRole');
    const entry = desk.does(amir, discloseInEmergency, call(desk));
    expect(desk.refusal(amir, undoDecision, { entry, records: [inCase] })).toBe('nothingToUndo');
  });
});
