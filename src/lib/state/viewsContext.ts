import { createContext } from 'svelte';
import type { Views } from './views.svelte.ts';

/** This member's filters, for the places that have any. */
export const [getViews, setViews] = createContext<Views>();
