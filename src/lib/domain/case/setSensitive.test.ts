import { describe, expect, it } from 'vitest';
import { amir, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { readersOfCase } from '../access/readersOf.ts';
import { sensitivityTable } from './case.ts';
import { setSensitive } from './setSensitive.ts';

const closed = { case: theCase, sensitive: true, because: 'The family is known to the coordinator at home.' };

describe('a sensitive case', () => {
  it('is closed to the group of coordinators by its lead, with a reason that stays', () => {
    const desk = deskWithCase();
    desk.does(amir, setSensitive, closed);
    const about = desk.summaries.cases.get(theCase);
    expect(about?.sensitive).toBe(true);
    expect(about && readersOfCase(about, [], desk.today)).toEqual({ groups: [], members: [amir.member] });
    expect(desk.rows(inCase, sensitivityTable)).toMatchObject([
      { because: closed.because, by: amir.member, sensitive: true },
    ]);
  });

  it('is opened to them again by another decision', () => {
    const desk = deskWithCase();
    desk.does(amir, setSensitive, closed);
    desk.does(amir, setSensitive, { ...closed, sensitive: false, because: 'No longer so.' });
    const about = desk.summaries.cases.get(theCase);
    expect(about && readersOfCase(about, [], desk.today).groups).toEqual(['coordinators']);
  });

  it('is nothing that a coordinator decides, nor twice, nor without a word', () => {
    const desk = deskWithCase();
    expect(desk.refusal(rosa, setSensitive, closed)).toBe('notYourRole');
    expect(desk.refusal(amir, setSensitive, { ...closed, sensitive: false })).toBe(
      'alreadyDone at sensitive',
    );
    expect(desk.refusal(amir, setSensitive, { ...closed, because: '' })).toBe('required at because');
  });
});
