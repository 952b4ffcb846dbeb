import type { Id } from '#lib/kernel/ids.ts';

/** A member, or a person without an account by name. */
export interface Person {
  readonly who?: Id | undefined;
  readonly whoName?: string | undefined;
}

/** The one of the two that was filled in; a member where somebody did both. Undefined where it was neither. */
export function onePerson({ who, whoName }: Person): Person | undefined {
  if (who) return { who };
  return whoName ? { whoName } : undefined;
}

/** Names are compared as people write them: not by capitals. */
export const samePerson = (a: Person, b: Person): boolean =>
  a.who || b.who ? a.who === b.who : a.whoName?.toLowerCase() === b.whoName?.toLowerCase();
