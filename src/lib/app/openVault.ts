import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';

export interface OpenVault {
  /** The vault's random name on this browser. */
  readonly name: string;
  readonly vault: Vault;
  readonly rows: RowSealer;
}

/** An open school as its disk has it: what a backup is made of and held against. */
export interface OnDisk extends OpenVault {
  readonly belonging: Belonging;
}
