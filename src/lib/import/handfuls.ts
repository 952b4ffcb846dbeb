/**
 * What a worker found, in handfuls: a browser rebuilds one message in one task, and 30,000 enrolments at once would hold
 * the screen up. Both ends of the way stand here.
 */
import { ok } from '#lib/kernel/result.ts';
import type { ImportResult } from './checkImport.ts';
import type { CheckedRoster } from './checkedRoster.ts';

const LISTS = ['people', 'classes', 'enrolments'] as const;
const ROWS = 1_000;

/** Rows of one list, in their order. */
export type Handful = Partial<Pick<CheckedRoster, (typeof LISTS)[number]>>;

/** Sends the long lists ahead, one handful after another, and returns the rest. */
export async function sendAhead(
  result: ImportResult,
  send: (handful: Handful) => unknown,
): Promise<ImportResult> {
  if (!result.ok) return result;
  const { roster, report } = result.value;
  for (const list of LISTS)
    for (let at = 0; at < roster[list].length; at += ROWS)
      await send({ [list]: roster[list].slice(at, at + ROWS) });
  return ok({ report, roster: { ...roster, people: [], classes: [], enrolments: [] } });
}

/** Puts together again what came ahead and the rest. */
export function putTogether(ahead: readonly Handful[], rest: ImportResult): ImportResult {
  if (!rest.ok) return rest;
  const { roster, report } = rest.value;
  const people = ahead.flatMap((handful) => handful.people ?? []);
  const classes = ahead.flatMap((handful) => handful.classes ?? []);
  const enrolments = ahead.flatMap((handful) => handful.enrolments ?? []);
  return ok({ report, roster: { ...roster, people, classes, enrolments } });
}
