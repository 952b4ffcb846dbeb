import { createContext } from 'svelte';

/** Whether the steps for a student in danger lie over the page. */
export class SafetyOpen {
  isOpen = $state(false);

  readonly open = (): void => {
    this.isOpen = true;
  };

  readonly close = (): void => {
    this.isOpen = false;
  };
}

/** For every page, and for every dialog over one. */
export const [getSafety, setSafety] = createContext<SafetyOpen>();
