/** What to read from a shared folder and what to write into it: decided from names alone. */
import type { Have } from '../carried.ts';

interface Seen {
  /** What lies in the folder. */
  readonly listed: readonly string[];
  /** What is here and may be carried, by the name that it has in the folder. */
  readonly mine: ReadonlyMap<string, Have>;
  /** What was read before and needs no second look. */
  readonly done: ReadonlySet<string>;
}

export interface FolderPlan {
  readonly read: readonly string[];
  /** In the order of the work: acts first. */
  readonly write: readonly { readonly name: string; readonly have: Have }[];
  /** What lies there and is here too: a file of another length is not whole, and is written again. */
  readonly both: readonly { readonly name: string; readonly have: Have }[];
}

export function folderPlan({ listed, mine, done }: Seen): FolderPlan {
  const there = new Set(listed);
  const entries = [...mine].map(([name, have]) => ({ name, have }));
  return {
    read: listed.filter((name) => !mine.has(name) && !done.has(name)),
    write: entries.filter(({ name }) => !there.has(name)),
    both: entries.filter(({ name }) => there.has(name)),
  };
}
