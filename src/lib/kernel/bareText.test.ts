import { expect, it } from 'vitest';
import { bareText } from './bareText.ts';

it('takes marks, capitals and ways of writing off a name, and leaves every script its letters', () => {
  expect(['Inés', 'INE\u0301S', 'Ñandú', 'ﬁn', 'Łukasz', 'Ольга'].map(bareText)).toEqual([
    'ines',
    'ines',
    'nandu',
    'fin',
    'łukasz',
    'ольга',
  ]);
});
