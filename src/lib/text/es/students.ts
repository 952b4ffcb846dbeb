import type { students as shape } from '../en/students.ts';

export const students: typeof shape = {};
