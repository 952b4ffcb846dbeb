import { expect, it } from 'vitest';
import { categoriesOf, guessNeed } from './guessNeed.ts';

it('guesses what a category helps with from its words, in either language, and says nothing where it cannot', () => {
  expect(
    ['Food Pantries', 'Mental Health Clinic', 'Dental care', 'Tutoring', 'Despensa', 'Consejería'].map(
      guessNeed,
    ),
  ).toEqual(['family', 'socialEmotional', 'health', 'academics', 'family', 'socialEmotional']);
  expect(guessNeed('Odds and ends')).toBeUndefined();
});

it('sorts a service without a category by its name', () => {
  expect(categoriesOf({ name: 'Pantry', terms: ['Food'] })).toEqual(['Food']);
  const [byName] = categoriesOf({ name: 'Lake Street Pantry', terms: [] });
  expect(byName).toMatch(/family$/);
  expect(categoriesOf({ name: 'Lake Street', terms: [] })).not.toEqual([byName]);
});
