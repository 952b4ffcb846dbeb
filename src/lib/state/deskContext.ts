import { createContext } from 'svelte';
import type { Desk } from './desk.svelte.ts';

/** The open school, for every page inside it. */
export const [getDesk, setDesk] = createContext<Desk>();
