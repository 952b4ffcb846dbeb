import { createContext } from 'svelte';
import type { DoorWords } from '#lib/text/en/atTheDoor.ts';
import type { Language } from '#lib/text/language.ts';

/** The root layout sets a reactive language once; every component of an open school asks for it here. */
export const [getLanguage, setLanguage] = createContext<Language>();

/** The same, for whatever may stand before a school is open: it has the words of the door alone. */
export function getDoorLanguage(): Language<DoorWords> {
  return getLanguage();
}
