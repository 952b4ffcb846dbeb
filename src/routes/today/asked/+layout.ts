/** Random ids have no file of their own: the fallback page serves them. */
export const prerender = false;
