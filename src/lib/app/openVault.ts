import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';

export interface OpenVault {
  /** The vault's random name on this browser. */
  readonly name: string;
  readonly vault: Vault;
  readonly rows: RowSealer;
  /** When it was unlocked (wall clock), in this tab or in the one that handed its key over. */
  readonly since: number;
  /** When it locks whoever is at work (wall clock): the end of the day that a finger opened it in. */
  readonly until?: number | undefined;
}

/** An open school as its disk has it: what a backup is made of and held against. */
export interface OnDisk extends OpenVault {
  readonly belonging: Belonging;
}
