/** Whether this browser keeps what it stores, as far as a mark and a restart have shown it. */
import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Keeps } from '#lib/app/browserKeeps.ts';

/** In the address that a person is asked to come back to. It tells nothing but that a mark was left. */
const CAME_BACK = '/#checked';

/** Fetched when somebody starts a school or looks into the settings: the door is there without it. */
const marks = () => import('#lib/app/browserKeeps.ts');

class FirstRun {
  /** Undefined until the four places have answered. */
  keeps = $state.raw<Keeps>();
  /** The mark was left in this very window: nobody can have come back yet. */
  justLeft = $state(false);

  get cameBack(): boolean {
    return CAME_BACK.endsWith(location.hash) && location.hash !== '';
  }

  get address(): string {
    return `${location.origin}${resolve(CAME_BACK)}`;
  }

  async look(): Promise<void> {
    const { browserKeeps } = await marks();
    this.keeps = await browserKeeps(this.cameBack);
    if (this.keeps.is === 'forgot') await this.#note(this.keeps);
  }

  /** Leaves the mark where none lies, and puts the address to come back to where the browser remembers it. */
  async begin(): Promise<void> {
    await this.look();
    if (this.keeps?.is === 'unmarked') await this.again();
  }

  readonly again = async (): Promise<void> => {
    await this.leave();
    replaceState(resolve(CAME_BACK), {});
  };

  async leave(): Promise<void> {
    this.justLeft = true;
    await this.#note({ is: 'marked' });
  }

  /** A person says that every window was closed since the mark was left. */
  readonly restarted = async (): Promise<void> => {
    const { browserKeeps, whatItKeeps } = await marks();
    // A mark of this window proves nothing: the one from before the restart was not there.
    const keeps = this.justLeft ? whatItKeeps({}, true) : await browserKeeps(true);
    this.justLeft = false;
    await this.#note(keeps.is === 'forgot' ? keeps : { is: 'kept' });
  };

  readonly goOn = (): void => {
    replaceState(resolve('/'), {});
  };

  async #note(keeps: Keeps): Promise<void> {
    await (await marks()).noteKeeping(keeps);
    this.keeps = keeps;
  }
}

export const firstRun = new FirstRun();
