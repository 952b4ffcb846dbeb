/** Who belongs to an open school, and everything that is decided about it: joins acts, keys and the people who decide. */
import type { Id } from '#lib/kernel/ids.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import type { Carrying } from './carrying.ts';
import { ComingBack } from './comingBack.ts';
import { Inviting } from './inviting.ts';
import { BreakGlass } from './breakGlass.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import { OwnLaptop } from './ownLaptop.ts';
import { People } from './people.ts';
import { Settling } from './settling.ts';
import type { Shelf } from './shelf.ts';
import type { SummaryIndex } from './summaryIndex.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly alone: Alone;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
  readonly summaries: Pick<SummaryIndex, 'all' | 'update'>;
  readonly shelf: Pick<Shelf, 'take' | 'glance' | 'readAgain'>;
  readonly carrying: Pick<Carrying, 'take'>;
}

export class Team {
  readonly settling: Settling;
  readonly inviting: Inviting;
  readonly ownLaptop: OwnLaptop;
  readonly people: People;
  readonly comingBack: ComingBack;
  readonly breakGlass: BreakGlass;
  readonly #belonging: Belonging;

  constructor(parts: Parts) {
    const acts = new Acts(parts);
    this.settling = new Settling({ ...parts, acts });
    this.inviting = new Inviting({ ...parts, acts, settling: this.settling });
    this.ownLaptop = new OwnLaptop({ ...parts, inviting: this.inviting });
    this.breakGlass = new BreakGlass({ ...parts, acts });
    this.people = new People({ ...parts, acts, settling: this.settling });
    this.comingBack = new ComingBack({ ...parts, acts, inviting: this.inviting, people: this.people });
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

  readonly belongs = (id: Id): boolean => this.membership.members.has(id);

  readonly onChange = (listener: () => void): (() => void) => this.#belonging.onChange(listener);
}
