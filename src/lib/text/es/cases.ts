import type { cases as shape } from '../en/cases.ts';

export const cases: typeof shape = {
  aCase: 'caso',
};
