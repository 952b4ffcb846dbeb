import { createContext } from 'svelte';
import type { Language } from '#lib/text/language.ts';

/** The root layout sets a reactive language once; every component asks for it here. */
export const [getLanguage, setLanguage] = createContext<Language>();
