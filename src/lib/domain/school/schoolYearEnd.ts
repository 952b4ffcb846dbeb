import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';

/** The last day of June that is still to come, or today: from July on it is the next year's. */
export function schoolYearEnd(today: SchoolDate): SchoolDate {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '06-30' ? 1 : 0);
  return schoolDate(`${year}-06-30`) ?? today;
}
