import type { Fault } from '#lib/kernel/fault.ts';
import type { DoorWords } from '#lib/text/en/atTheDoor.ts';

type Refusals = DoorWords['backup']['refusals'];

/** Why a backup was not opened, made or brought back, as the app answers it. */
export function backupWords({ backup, status }: DoorWords, why: keyof Refusals | Fault): string {
  const refusals: Readonly<Record<string, string>> = backup.refusals;
  const faults: Readonly<Record<string, string>> = status.whyNot;
  return refusals[why] ?? faults[why] ?? status.whyNot.unknown;
}
