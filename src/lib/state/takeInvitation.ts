import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';

/** An invitation as text, and before it the way to the laptop that shows it (`codes.ts`). */
const INVITATION = /^#([\w-]{100,}\.)?[\w-]{58}$/u;

/** The invitation in the address, which then stands neither in the history nor in a screenshot; empty where there is none. */
export function takeInvitation(): string {
  const { hash } = location;
  if (!INVITATION.test(hash)) return '';
  queueMicrotask(() => replaceState(resolve('/'), {}));
  return hash.slice(1);
}
