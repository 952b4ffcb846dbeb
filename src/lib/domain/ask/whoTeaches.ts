/** Whom to ask: who teaches the student by the roster, as a member where one of that name belongs, else by name. */
import type { Id } from '#lib/kernel/ids.ts';
import type { ClassOf } from '../roster/classesOf.ts';

export interface Teaches {
  /** A member's id, or the name. */
  readonly who: string;
  readonly name: string;
  readonly isMember: boolean;
  /** The classes that both share. */
  readonly classes: readonly string[];
}

export function whoTeaches(
  classes: readonly ClassOf[],
  members: readonly { readonly id: Id; readonly name: string }[],
): Teaches[] {
  const found = new Map<string, Teaches>();
  for (const { title, teachers } of classes)
    for (const name of teachers) {
      const member = members.find((one) => plain(one.name) === plain(name));
      const who = member?.id ?? name;
      const before = found.get(who)?.classes ?? [];
      found.set(who, { who, name: member?.name ?? name, isMember: !!member, classes: [...before, title] });
    }
  return [...found.values()];
}

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
