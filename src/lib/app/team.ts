/** Who belongs to an open school, and everything that is decided about it: joins acts, keys and the people who decide. */
import type { Summaries } from '#lib/domain/summaries.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import type { Carrying } from './carrying.ts';
import { Inviting } from './inviting.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import { OwnLaptop } from './ownLaptop.ts';
import { People } from './people.ts';
import { Settling } from './settling.ts';
import type { Shelf } from './shelf.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly alone: Alone;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
  readonly summaries: { readonly all: Summaries };
  readonly carrying: Pick<Carrying, 'take'>;
  readonly shelf: Pick<Shelf, 'take' | 'glance'>;
}

export class Team {
  readonly settling: Settling;
  readonly inviting: Inviting;
  readonly ownLaptop: OwnLaptop;
  readonly people: People;
  readonly #belonging: Belonging;

  constructor(parts: Parts) {
    const acts = new Acts(parts);
    this.settling = new Settling({ ...parts, acts });
    this.inviting = new Inviting({ ...parts, acts, settling: this.settling });
    this.ownLaptop = new OwnLaptop({ ...parts, inviting: this.inviting });
    this.people = new People({ ...parts, acts, settling: this.settling });
    this.#belonging = parts.belonging;
  }

  /** As the acts have it now. */
  get membership() {
    return this.#belonging.membership;
  }

  /** The acts that this laptop has say that it, or its member, is of the school no more. */
  get isOut(): boolean {
    const { membership, secrets } = this.#belonging;
    return !membership.devices.has(secrets.deviceId);
  }

  readonly onChange = (listener: () => void): (() => void) => this.#belonging.onChange(listener);
}
