import type { Role } from '#lib/domain/team/role.ts';

interface RoleWords {
  readonly name: string;
  readonly does: string;
}

export const roles: Record<Role, RoleWords> = {
  coordinator: {
    name: 'Coordinator',
    does: 'looks after the school here: people, devices, lists and records',
  },
  caseStaff: {
    name: 'Case staff',
    does: 'meets students, leads cases and writes in them',
  },
  teacher: {
    name: 'Teacher',
    does: 'refers students, answers when asked and sees what helps in class',
  },
  dataManager: {
    name: 'Data manager',
    does: 'brings in the roster and the numbers; reads no notes',
  },
  administrator: {
    name: 'Administrator',
    does: 'sees the picture of the whole school; reads no notes',
  },
};
