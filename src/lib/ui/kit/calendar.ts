import { createContext } from 'svelte';
import type { Calendar } from '#lib/domain/school/schoolDays.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';

/** The school's days as a field for a date needs them. */
export interface SchoolCalendar extends Calendar {
  readonly today: SchoolDate;
  readonly daysOff: readonly {
    readonly from: SchoolDate;
    readonly to: SchoolDate;
    readonly label?: string | undefined;
  }[];
}

/** An open school sets a reactive one; there is no date to pick before. */
export const [getCalendar, setCalendar] = createContext<SchoolCalendar>();
