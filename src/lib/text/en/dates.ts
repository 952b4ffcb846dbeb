export const dates = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  since: (day: string) => `since ${day}`,
  sinceYesterday: 'since yesterday',
};
