/** Characters. A summary quotes; the whole text stays in the record. */
const QUOTED = 200;

export const quoted = (text: string): string => text.slice(0, QUOTED);
