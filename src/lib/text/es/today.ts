import type { today as shape } from '../en/today.ts';

export const today: typeof shape = {};
