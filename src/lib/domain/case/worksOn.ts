import type { Id } from '#lib/kernel/ids.ts';
import type { CaseSummary } from './caseSummary.ts';

/** Whether a member leads a case or is on its team: the cases that are "mine". */
export const worksOn = (member: Id, { lead, team }: Pick<CaseSummary, 'lead' | 'team'>): boolean =>
  lead === member || team.includes(member);
