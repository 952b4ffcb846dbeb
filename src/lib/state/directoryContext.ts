import { createContext } from 'svelte';
import type { Directory } from './directory.svelte.ts';

/** The open list of services, for every page of the place. */
export const [getDirectory, setDirectory] = createContext<Directory>();
