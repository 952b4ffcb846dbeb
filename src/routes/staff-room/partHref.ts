import { resolve } from '$app/paths';
import type { FirstPart } from '#lib/domain/wellbeing/firstTwenty.ts';

/** Where each of the five parts is done: the same page the first time and ever after. */
export function partHref(part: FirstPart): string {
  switch (part) {
    case 'circle':
      return resolve('/staff-room/(first)/circle');
    case 'duties':
      return resolve('/staff-room/(first)/duties');
    case 'caseload':
      return resolve('/staff-room/(first)/caseload');
    case 'time':
      return resolve('/staff-room/(first)/time');
    case 'supervision':
      return resolve('/staff-room/(first)/supervision');
  }
}
