/** Why an envelope is in quarantine. Kept and listed, never applied, never thrown. */
export type EnvelopeRefusal =
  | 'unreadable'
  | 'otherSchool'
  | 'otherRecord'
  | 'unknownAuthor'
  | 'badSignature'
  | 'notAllowed'
  | 'fork'
  | 'gap'
  | 'noKey'
  | 'damaged'
  | 'partMissing'
  | 'notWhole';

export interface RefusedEnvelope {
  readonly id: string;
  readonly why: EnvelopeRefusal;
}
