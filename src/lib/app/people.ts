/** What coordinators decide about people and laptops: another role, leaving, a laptop that is lost. Keys follow at once. */
import type { Role } from '#lib/domain/team/role.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Act } from '#lib/ledger/act.ts';
import { devicesOf, type MemberDevice } from '#lib/ledger/membership.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import { endsOf } from './ends.ts';
import type { Keyring } from './keyring.ts';
import type { Settling } from './settling.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly acts: Acts;
  readonly settling: Pick<Settling, 'settle'>;
  readonly now: () => number;
}

export class People {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  setRole(member: Id, role: Role): Promise<Result<'kept', Fault>> {
    return this.#decide(async () => {
      const cut = await this.#endsOfMember(member);
      return { act: 'setRole', at: this.#at, member, role, cut };
    });
  }

  /** All their laptops with them. What they wrote and anybody here has seen stays. */
  remove(member: Id): Promise<Result<'kept', Fault>> {
    return this.#decide(async () => {
      const cut = await this.#endsOfMember(member);
      return { act: 'removeMember', at: this.#at, member, cut };
    });
  }

  revoke(...lost: readonly Id[]): Promise<Result<'kept', Fault>> {
    return this.#decide(() =>
      Promise.all(
        lost.map(async (device) => {
          const { devices } = this.#parts.belonging.membership;
          const cut = await this.#ends([devices.get(device)].filter((one) => one !== undefined));
          return { act: 'revokeDevice', at: this.#at, device, cut } as const;
        }),
      ),
    );
  }

  async #decide(make: () => Promise<Act | readonly Act[]>): Promise<Result<'kept', Fault>> {
    const kept = await this.#parts.acts.write(async () => [await make()].flat());
    if (kept.ok) await this.#parts.settling.settle();
    return kept;
  }

  #endsOfMember(member: Id) {
    const { membership } = this.#parts.belonging;
    const own = devicesOf(membership, member).map((id) => membership.devices.get(id));
    return this.#ends(own.filter((one) => one !== undefined));
  }

  #ends = (devices: readonly MemberDevice[]) => endsOf(devices, this.#parts);

  get #at() {
    return instant(this.#parts.now());
  }
}
