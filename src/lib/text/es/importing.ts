import type { importing as shape } from '../en/importing.ts';

export const importing: typeof shape = {};
