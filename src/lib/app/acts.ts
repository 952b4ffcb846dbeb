/** Signs acts of membership and keeps them; everything that follows from them follows at once. */
import type { Act } from '#lib/ledger/act.ts';
import { encodeAct } from '#lib/ledger/act.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { ACTS, type Belonging } from './belonging.ts';
import { FeedWriter } from './feedWriter.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly alone: Alone;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
}

export class Acts {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** All of them or none. They are made inside the write lock, from what the membership is by then. */
  async write(make: () => Promise<readonly Act[]>): Promise<Result<'kept', Fault>> {
    const { vault, keyring, belonging, alone, now, tellTabs } = this.#parts;
    try {
      const kept = await alone(async () => {
        await belonging.refresh(vault);
        const writer = new FeedWriter({ vault, keyring, belonging, at: now() });
        const { beside } = belonging;
        for (const act of await make()) {
          const whole = beside.length === 0 || act.act === 'found' ? act : { ...act, after: [...beside] };
          await writer.act(encodeAct(whole));
        }
        return vault.keep(writer.batch());
      });
      if (!kept.ok) return kept;
      await belonging.refresh(vault);
      tellTabs([ACTS]);
      return ok('kept');
    } catch (problem) {
      return err(faultOf(problem));
    }
  }
}
