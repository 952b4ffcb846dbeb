import { preferences } from '#lib/state/preferences.svelte.ts';
import { topics } from '#lib/ui/help/topics.ts';

/** Each page of help is a file of its own: it opens by its address, without a network and before a school is open. */
export const entries = () => topics.map((topic) => ({ topic }));

/** The door alone does not have these words. */
export const load = () => preferences.learn();
