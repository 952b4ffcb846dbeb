/** Which sheet it is stands in the address alone: the fallback page serves them. */
export const prerender = false;
