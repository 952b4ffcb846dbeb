/** The quick way into an open school on this device: whether it is offered, stands, is set up or ended. */
import { quickHere, removeQuick } from '#lib/app/quickSlot.ts';
import { quickOffered, setUpQuick } from '#lib/app/quickUnlock.ts';
import type { UnlockRefusal } from '#lib/app/unlock.ts';

export class QuickSetup {
  /** Where the device has no such thing, nothing is shown. */
  offered = $state(false);
  stands = $state(false);
  asking = $state(false);
  passphrase = $state('');
  refusal = $state.raw<UnlockRefusal>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  readonly #school: string;

  constructor(school: string) {
    this.#school = school;
  }

  async look(): Promise<void> {
    this.stands = (await quickHere(this.#school, Date.now())) !== undefined;
    this.offered = this.stands || (await quickOffered());
  }

  readonly setUp = async (): Promise<void> => {
    if (this.passphrase === '') return;
    const set = await setUpQuick(this.#school, this.passphrase, Date.now());
    this.passphrase = '';
    this.refusal = set.ok ? undefined : set.error;
    if (set.ok) this.asking = false;
    else this.failed += 1;
    await this.look();
  };

  readonly end = async (): Promise<void> => {
    await removeQuick(this.#school);
    await this.look();
  };
}
