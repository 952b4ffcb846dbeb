import type { decisions as shape } from '../en/decisions.ts';

export const decisions: typeof shape = {
  undoDecision: 'Deshecho.',
};
