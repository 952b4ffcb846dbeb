/**
 * In a shared room nobody reads what its owner is not looking at: while this window is not in front, the page is veiled.
 * It is marked in the moment of leaving, before the system takes its small picture of the window; the style sheet hides
 * what is marked, on the screen alone, so that a print that was asked for is whole.
 */
import { preferences } from './preferences.svelte.ts';

export class Veil {
  down = $state(false);
  /** Where the caret was: what is hidden cannot keep it. */
  #at: Element | null = null;

  /** Gives back how to leave. */
  readonly start = (): (() => void) => {
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('blur', this.#drop, { signal });
    addEventListener('focus', this.#lift, { signal });
    document.addEventListener('visibilitychange', this.#look, { signal });
    this.#look();
    return () => {
      leaving.abort();
      this.#lift();
    };
  };

  readonly #look = (): void => {
    if (document.hidden) this.#drop();
    else if (document.hasFocus()) this.#lift();
  };

  readonly #drop = (): void => {
    if (!preferences.settings.sharedRoom || this.down) return;
    this.#at = document.activeElement;
    document.documentElement.dataset.veil = '';
    this.down = true;
  };

  readonly #lift = (): void => {
    if (!this.down) return;
    delete document.documentElement.dataset.veil;
    this.down = false;
    if (this.#at instanceof HTMLElement) this.#at.focus({ preventScroll: true });
  };
}
