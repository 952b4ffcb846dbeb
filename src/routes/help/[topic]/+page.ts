import { topics } from '#lib/ui/help/topics.ts';

/** Each page of help is a file of its own: it opens by its address, without a network and before a school is open. */
export const entries = () => topics.map((topic) => ({ topic }));
