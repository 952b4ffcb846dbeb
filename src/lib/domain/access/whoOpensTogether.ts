import type { Id } from '#lib/kernel/ids.ts';
import type { Listed } from './readersOf.ts';
import { maySeeCase, type Around } from './whoSeesCase.ts';

export interface Together {
  /** Coordinators who may not open it alone: any of them asks. */
  readonly asks: readonly Id[];
  /** Who agrees; undefined where nobody is named, or who was named has left. */
  readonly custodian: Id | undefined;
}

/** Who could open a case only two together; undefined where every coordinator reads it anyway. */
export function whoOpensTogether(
  listed: Listed,
  around: Around,
  custodian: Id | undefined,
): Together | undefined {
  const asks = around.members
    .filter(({ id, role }) => role === 'coordinator' && id !== custodian && !maySeeCase(listed, around, id))
    .map(({ id }) => id);
  if (asks.length === 0) return undefined;
  return { asks, custodian: around.members.find(({ id }) => id === custodian)?.id };
}
