import type { Fault } from '#lib/kernel/fault.ts';

/** Why a file was not opened, or nothing came of it. Nothing was changed. */
export type BackupRefusal =
  | 'notOurFile'
  | 'tooLarge'
  | 'damaged'
  /** The cost of guessing its passphrase was changed. */
  | 'weakened'
  /** A newer version made it in a way that this one cannot bring back. */
  | 'newer'
  | 'wrongPassphrase'
  | 'badWords'
  | 'wrongKit'
  | 'otherSchool'
  | 'cancelled'
  | Fault;

/** A stage of long work and how far it is, from 0 to 1. */
export interface BackupProgress {
  readonly step: 'gathering' | 'sealing' | 'opening' | 'checking' | 'keeping';
  readonly share: number;
}

/** How long work is watched and stopped. */
export interface Watched {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BackupProgress) => void;
}
