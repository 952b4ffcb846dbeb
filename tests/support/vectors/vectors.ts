/** The shape of `envelope.json`, so that a test that reads it is checked. Bytes are hex. */
import type { EnvelopeKind } from '#lib/crypto/envelopeHeader.ts';

export interface EnvelopeVector {
  readonly header: {
    readonly kind: EnvelopeKind;
    readonly flags: number;
    readonly school: string;
    readonly tag: string;
    readonly epoch: string;
    readonly feed: string;
    readonly seq: number;
    readonly prev: string;
    readonly membershipHead: string;
    readonly instant: number;
    readonly counter: number;
  };
  readonly salt: string;
  readonly ext: string;
  readonly plaintext: string;
  readonly id: string;
  readonly bytes: string;
}

export interface Vectors {
  readonly recordKey: string;
  readonly epoch: string;
  readonly deviceSecret: string;
  readonly signKey: string;
  readonly agreeKey: string;
  readonly envelopes: readonly EnvelopeVector[];
  readonly wrap: {
    readonly secret: string;
    readonly info: string;
    readonly wrapped: string;
    readonly opens: string;
  };
  readonly slot: {
    readonly kek: string;
    readonly header: string;
    readonly wrapped: string;
    readonly vaultKey: string;
  };
  readonly kits: readonly {
    readonly words: string;
    readonly entropy: string;
    readonly secret: string;
    readonly unlock: string;
  }[];
}
