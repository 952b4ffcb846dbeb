import { createContext } from 'svelte';

/** Where the help of the open place stands; nowhere on pages that belong to no place. */
export interface HelpHere {
  readonly href: string | undefined;
  readonly label: string;
}

export const [getHelp, setHelp, insideHelp] = createContext<HelpHere>();
