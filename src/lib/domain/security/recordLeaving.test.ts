import { describe, expect, it } from 'vitest';
import { amir, dana, Desk, idOf } from '../../../../tests/support/people.ts';
import { leavingTable } from './leaving.ts';
import { recordLeaving } from './recordLeaving.ts';

const log = idOf('log');
const sheet = { log, how: 'print', kind: 'case', about: idOf('case'), purpose: 'plan for the family' };

describe('what leaves', () => {
  it('leaves a line: how, about what, what for, by whom', () => {
    const desk = new Desk();
    desk.does(amir, recordLeaving, sheet);
    expect(desk.rows({ kind: 'security', id: log }, leavingTable)).toMatchObject([
      { how: 'print', about: idOf('case'), purpose: 'plan for the family', by: amir.member },
    ]);
  });

  it('has a recipient when it is a file, and is destroyed later than today', () => {
    const desk = new Desk();
    const file = { ...sheet, how: 'export', kind: 'roster', about: '' };
    expect(desk.refusal(dana, recordLeaving, file)).toBe('required at recipient');
    expect(desk.refusal(dana, recordLeaving, { ...sheet, destroyBy: '2026-10-01' })).toBe(
      'endBeforeStart at destroyBy',
    );
    desk.does(dana, recordLeaving, { ...file, recipient: 'front office', destroyBy: '2026-10-16' });
  });

  it('has a purpose', () => {
    expect(new Desk().refusal(amir, recordLeaving, { ...sheet, purpose: '' })).toBe('required at purpose');
  });
});
