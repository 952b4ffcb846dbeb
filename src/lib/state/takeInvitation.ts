import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { isCode } from './codes.ts';

/** The invitation in the address, which then stands neither in the history nor in a screenshot; empty where there is none. */
export function takeInvitation(): string {
  const { hash } = location;
  const code = hash.slice(1);
  if (!isCode(code)) return '';
  queueMicrotask(() => replaceState(resolve('/'), {}));
  return code;
}
