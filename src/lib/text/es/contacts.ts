import type { contacts as shape } from '../en/contacts.ts';

export const contacts: typeof shape = {};
