/** Filters that somebody keeps under a name. */
export const views = {
  label: 'Your filters',
  keep: 'Keep this filter',
  keepHint: 'Only you see it, on this device. What you typed to search is not kept.',
  name: 'What shall it be called?',
  about: (name: string) => `More about ${name}`,
  rename: 'Give it another name',
  begin: 'Begin with this one',
  beginNot: 'No longer begin with this one',
  gone: 'Remove this filter',
  tier: 'Tier',
  anyTier: 'Every tier',
  stage: 'Stage',
  anyStage: 'Every stage',
  where: { cases: 'filter of cases', students: 'filter of students' },
};
