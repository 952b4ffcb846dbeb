import { plural } from '../plural.ts';

export const dates = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  since: (day: string) => `since ${day}`,
  sinceYesterday: 'since yesterday',
  daysAgo: (count: number) => plural('en', count, { one: 'yesterday', other: '{n} days ago' }),
};
