import { preferences } from '#lib/state/preferences.svelte.ts';

/** Every page is a door to this device's own vault: nothing is rendered anywhere but in this browser. */
export const ssr = false;
export const prerender = true;

export const load = () => preferences.speak();
