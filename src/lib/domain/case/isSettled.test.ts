import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { amir, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import type { Reader } from '../record/decision.ts';
import { historyTable, type HistoryEntry } from '../record/history.ts';
import { ONLY } from '../record/table.ts';
import { isSettled } from './isSettled.ts';
import { setTier } from './setTier.ts';

const rosas: HistoryEntry = {
  id: idOf('from Rosa'),
  at: instant(Date.parse('2026-10-12T15:01:30Z')),
  by: rosa.member,
  device: rosa.device,
  what: 'setTier',
  saw: [],
  changes: [{ table: 'about', row: ONLY, before: { tier: '2b' }, after: { tier: '2a' } }],
};

const desk = deskWithCase('2b');
const judged = { case: theCase, tier: '3' as const, because: 'two more weeks' };
desk.does(amir, setTier, judged);
const alone = desk.reader(amir, [inCase]);
const afterHearingRosa: Reader = {
  ...alone,
  rows: (record, table) => [
    ...alone.rows(record, table),
    ...(table.name === historyTable.name ? [v.parse(table.schema, rosas)] : []),
  ],
};

describe('a case on which two people answered differently', () => {
  it('is settled as long as each knew of the other', () => {
    expect(isSettled(alone, theCase, 'tier')).toBe(true);
    expect(setTier.decide(alone, judged, desk.moment())).toMatchObject({ error: { code: 'alreadyDone' } });
  });

  it('takes the tier that it holds as an answer, until somebody has chosen', () => {
    expect(isSettled(afterHearingRosa, theCase, 'tier')).toBe(false);
    expect(isSettled(afterHearingRosa, theCase, 'lead')).toBe(true);
    expect(setTier.decide(afterHearingRosa, judged, desk.moment())).toMatchObject({ ok: true });
  });
});
