import type { Id } from '#lib/kernel/ids.ts';
import { duties, parts, type Duty, type Part, type RoleLine } from './team.ts';

/** What one member does, in the order of the list of duties: "my roles". */
export const dutiesOf = (lines: readonly RoleLine[], member: Id): { duty: Duty; part: Part }[] =>
  duties.flatMap((duty) =>
    parts
      .filter((part) => lines.some((line) => line.who === member && line.duty === duty && line.part === part))
      .map((part) => ({ duty, part })),
  );
