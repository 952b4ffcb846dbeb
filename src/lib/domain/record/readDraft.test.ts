import { describe, expect, it } from 'vitest';
import { idOf } from '../../../../tests/support/people.ts';
import { referStudent } from '../referral/referStudent.ts';
import { triageReferral } from '../referral/triageReferral.ts';
import { readDraft } from './readDraft.ts';

describe('a form that is not filled in', () => {
  it('is told at each field what is missing', () => {
    const read = readDraft(referStudent, { referral: idOf('r'), seen: '', urgency: 'someday' });
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.error).toEqual([
      { code: 'required', field: 'seen' },
      { code: 'required', field: 'familyInformed' },
      { code: 'badChoice', field: 'urgency' },
      { code: 'required', field: 'student' },
    ]);
  });

  it('is told of the questions that one answer brings along, all at once', () => {
    const read = readDraft(triageReferral, { referral: idOf('r'), outcome: 'accept' });
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['lead', 'tier']);
  });

  it('is told how much is too much', () => {
    const input = {
      referral: idOf('r'),
      student: idOf('s'),
      studentName: 'x'.repeat(500),
      seen: 'was late',
      familyInformed: 'no',
      urgency: 'week',
    };
    const read = readDraft(referStudent, input);
    expect(read.ok ? [] : read.error).toEqual([
      { code: 'tooLong', field: 'studentName', values: { most: 400 } },
    ]);
  });

  it('does not break on what is no form at all', () => {
    for (const input of [null, 7, 'text', [], { __proto__: null }]) {
      expect(readDraft(referStudent, input).ok).toBe(false);
    }
  });
});
