/** What a school holds on a student, in the order in which a copy is read: what the student brings comes first. */
export const heldKinds = [
  'strengths',
  'ownWords',
  'adults',
  'profile',
  'family',
  'rights',
  'referrals',
  'case',
  'plan',
  'agreement',
  'checkIns',
  'contacts',
  'around',
  'services',
  'teachers',
  'strategy',
  'consents',
  'disclosures',
  'together',
  'copies',
] as const;

export type HeldKind = (typeof heldKinds)[number];
