/** Why an envelope is in quarantine. Kept and listed, never applied, never thrown. */
import type { Id } from '#lib/kernel/ids.ts';

export type EnvelopeRefusal =
  | 'unreadable'
  | 'otherSchool'
  | 'otherRecord'
  | 'unknownAuthor'
  | 'badSignature'
  | 'notAllowed'
  /** By a device that was revoked, or a member who had left: nobody had seen it before that. */
  | 'afterCut'
  | 'fork'
  | 'gap'
  | 'noKey'
  | 'damaged'
  | 'partMissing'
  | 'notWhole'
  /** Whole, and not applied yet: something that it builds on is missing. */
  | 'waiting';

export interface RefusedEnvelope {
  readonly id: string;
  readonly why: EnvelopeRefusal;
  /** The device that signed it, where that is known. */
  readonly who?: Id;
}
