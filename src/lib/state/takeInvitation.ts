import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';

/** Form and length of an invitation as text (`ledger/invitation.ts`). */
const INVITATION = /^#[\w-]{58}$/u;

/** The invitation in the address, which then stands neither in the history nor in a screenshot; empty where there is none. */
export function takeInvitation(): string {
  const { hash } = location;
  if (!INVITATION.test(hash)) return '';
  queueMicrotask(() => replaceState(resolve('/'), {}));
  return hash.slice(1);
}
