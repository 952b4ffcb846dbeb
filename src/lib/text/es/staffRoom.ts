import type { staffRoom as shape } from '../en/staffRoom.ts';

export const staffRoom: typeof shape = {};
