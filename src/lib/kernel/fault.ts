/**
 * A device says no: disk, key or wire. A state that the status line shows for as long as it lasts, never a passing
 * notice. The sentences are in `text/`.
 */
export type Fault =
  'diskFull' | 'aborted' | 'closed' | 'blocked' | 'missing' | 'newer' | 'openFailed' | 'unknown';
