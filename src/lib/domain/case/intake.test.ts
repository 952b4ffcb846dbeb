import { describe, expect, it } from 'vitest';
import { amir, Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { recordContact } from '../contact/recordContact.ts';
import { ratingTable } from './case.ts';
import { rateDomain } from './rateDomain.ts';
import { recordNeed } from './recordNeed.ts';

const need = { case: theCase, domain: 'family', text: 'morning care for the brothers' };
const rating = { case: theCase, domain: 'health', level: '2', because: 'sleeps four hours' };

describe('an intake', () => {
  it('begins once the student has been met', () => {
    const desk = deskWithCase();
    const met = { case: theCase, with: 'student', medium: 'inPerson', made: true, on: '2026-10-12' };
    desk.does(amir, recordContact, { ...met, made: false });
    expect(desk.summaries.cases.get(theCase)?.stage).toBe('meet');
    desk.does(amir, recordContact, met);
    expect(desk.summaries.cases.get(theCase)?.stage).toBe('intake');
  });

  it('names needs by domain, and asks for a plan from then on', () => {
    const desk = deskWithCase();
    desk.does(amir, recordNeed, need);
    expect(desk.summaries.cases.get(theCase)).toMatchObject({
      stage: 'plan',
      needs: [{ domain: 'family', text: need.text }],
    });
  });

  it('rates a domain again without losing the former rating', () => {
    const desk = deskWithCase();
    desk.does(amir, rateDomain, rating);
    desk.on('2026-11-02').does(amir, rateDomain, { ...rating, level: '3' });
    expect(desk.rows(inCase, ratingTable).map(({ level }) => level)).toEqual(['2', '3']);
    expect(desk.summaries.cases.get(theCase)?.ratings).toEqual([
      { domain: 'health', level: '3', on: '2026-11-02' },
    ]);
  });

  it('knows four domains and four levels', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, recordNeed, { ...need, domain: 'money' })).toBe('badChoice at domain');
    expect(desk.refusal(amir, recordNeed, { ...need, text: '' })).toBe('required at text');
    expect(desk.refusal(amir, rateDomain, { ...rating, level: '5' })).toBe('badChoice at level');
  });

  it('needs a case', () => {
    expect(new Desk().refusal(amir, recordNeed, need)).toBe('notFound at case');
    expect(new Desk().refusal(amir, rateDomain, rating)).toBe('notFound at case');
  });
});
