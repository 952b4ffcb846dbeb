/** How a referral to a service goes: whose turn it is, how many school days that may take, and what can come next. */
export const serviceStatuses = [
  'draft',
  'needsConsent',
  'sent',
  'received',
  'waitListed',
  'scheduled',
  'started',
  'helped',
  'didNotHelp',
  'declinedByProvider',
  'declinedByFamily',
  'couldNotReach',
  'withdrawn',
] as const;

export type ServiceStatus = (typeof serviceStatuses)[number];

interface Turn {
  readonly whose: 'school' | 'family' | 'provider' | 'nobody';
  /** School days until somebody of ours asks. */
  readonly days: number;
  readonly next: readonly ServiceStatus[];
}

const off = ['declinedByFamily', 'couldNotReach', 'withdrawn'] as const;
const refused = ['declinedByProvider', ...off] as const;
const over: Turn = { whose: 'nobody', days: 0, next: [] };

/** Nothing comes after an end: a mistake is taken back, and a second try is a referral of its own. */
export const serviceTurns: Readonly<Record<ServiceStatus, Turn>> = {
  draft: { whose: 'school', days: 2, next: ['needsConsent', 'sent', ...off] },
  needsConsent: { whose: 'family', days: 5, next: ['sent', ...off] },
  sent: { whose: 'provider', days: 5, next: ['received', 'waitListed', 'scheduled', 'started', ...refused] },
  received: { whose: 'provider', days: 10, next: ['waitListed', 'scheduled', 'started', ...refused] },
  waitListed: { whose: 'provider', days: 20, next: ['scheduled', 'started', ...refused] },
  scheduled: { whose: 'family', days: 10, next: ['started', 'waitListed', ...refused] },
  started: { whose: 'provider', days: 10, next: ['helped', 'didNotHelp', ...refused] },
  helped: over,
  didNotHelp: over,
  declinedByProvider: over,
  declinedByFamily: over,
  couldNotReach: over,
  withdrawn: over,
};

export const isOver = (status: ServiceStatus): boolean => serviceTurns[status].whose === 'nobody';
