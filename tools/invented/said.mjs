/** Words that every part of the story uses. */

/** The day so many school days from the opening. */
export const day = (days) => `@day:${days}`;

/** Only what was said. */
export const given = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Strokes of a pen on the screen; nobody's name. */
export const PEN = 'M24 70L40 30L52 68L64 34L80 66M92 60L104 44L116 62L130 46L150 58L190 50';
