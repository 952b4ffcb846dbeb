import { expect, test } from 'vitest';
import { normalGrade } from './grade.ts';

test.each([
  ['9', '09'],
  ['09', '09'],
  ['9th', '09'],
  ['Grade 10', '10'],
  ['K', 'KG'],
  ['Kindergarten', 'KG'],
  ['0', 'KG'],
  ['Pre-K', 'PK'],
  ['kg', 'KG'],
  ['13', '13'],
  ['other', 'Other'],
  ['14', undefined],
  ['senior', undefined],
  ['', undefined],
])('%j is grade %j', (said, grade) => {
  expect(normalGrade(said)).toBe(grade);
});
