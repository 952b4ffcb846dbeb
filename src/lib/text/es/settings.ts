import type { settings as shape } from '../en/settings.ts';

export const settings: typeof shape = {};
