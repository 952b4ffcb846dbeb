/** One try after another at one door: what the last one was answered, and how long to wait before the next. */
import { createSubscriber } from 'svelte/reactivity';
import type { UnlockRefusal } from '#lib/app/unlock.ts';
import { waitBeforeTry } from '#lib/app/waitBeforeTry.ts';
import type { Session } from './session.svelte.ts';

export class Unlocking {
  passphrase = $state('');
  opening = $state(false);
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  /** Until when a finger opens this school, if it does. */
  #quickUntil = $state<number>();
  #refusal = $state.raw<UnlockRefusal>();
  readonly #session: Session;
  readonly #school: string;
  readonly #everySecond = createSubscriber((passed) => {
    const ticking = setInterval(passed, 1_000);
    return () => clearInterval(ticking);
  });

  constructor(session: Session, school: string) {
    this.#session = session;
    this.#school = school;
    void this.#lookForQuick();
  }

  get quick(): boolean {
    this.#everySecond();
    return this.#quickUntil !== undefined && Date.now() < this.#quickUntil;
  }

  readonly openQuick = async (): Promise<void> => {
    const opened = await this.#session.unlockQuick(this.#school);
    if (!opened.ok) this.#refusal = opened.error;
  };

  readonly endQuick = async (): Promise<void> => {
    const { removeQuick } = await import('#lib/app/quickSlot.ts');
    await removeQuick(this.#school);
    this.#refusal = undefined;
    await this.#lookForQuick();
  };

  /** Looked for again when the day is over: by looking, what it opened is overwritten. */
  async #lookForQuick(): Promise<void> {
    const { quickHere } = await import('#lib/app/quickSlot.ts');
    this.#quickUntil = await quickHere(this.#school, Date.now());
    if (this.#quickUntil === undefined) return;
    setTimeout(() => void this.#lookForQuick(), Math.max(1_000, this.#quickUntil - Date.now()));
  }

  /** What stands in the way now. The wait is read from the disk each second: a reload does not shorten it. */
  get refusal(): UnlockRefusal | undefined {
    this.#everySecond();
    const milliseconds = waitBeforeTry(this.#school, Date.now());
    if (milliseconds === Infinity) return { why: 'onlyKit' };
    if (milliseconds > 0) return { why: 'wait', milliseconds };
    const last = this.#refusal;
    return last?.why === 'wait' ? undefined : last;
  }

  /** The browser lost the data or the lock: there is nothing here that a passphrase could open. */
  get gone(): boolean {
    const last = this.#refusal;
    return last?.why === 'slotsMissing' || (last?.why === 'fault' && last.fault === 'missing');
  }

  readonly open = async (): Promise<void> => {
    if (this.opening || this.passphrase === '') return;
    this.opening = true;
    const opened = await this.#session
      .unlock(this.#school, this.passphrase)
      .finally(() => (this.opening = false));
    if (opened.ok) return;
    this.passphrase = '';
    this.#refusal = opened.error;
    this.failed += 1;
  };
}
