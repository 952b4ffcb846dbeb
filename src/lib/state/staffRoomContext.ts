import { createContext } from 'svelte';
import type { StaffRoom } from './staffRoom.svelte.ts';

/** The adults' room, for each of its pages. */
export const [getStaffRoom, setStaffRoom] = createContext<StaffRoom>();
