import type { Triage } from './referral.ts';

/** Watching is a decision for now; every other one is taken once. */
export const isUndecided = (triages: readonly Triage[]): boolean =>
  triages.every(({ outcome }) => outcome === 'watch');
