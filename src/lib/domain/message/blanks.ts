/**
 * What is filled in when a text is sent. Nothing of a case is among it: no reason, no need, no note. `words` is what the
 * sender writes there.
 */
export const blanks = ['family', 'name', 'day', 'time', 'place', 'school', 'me', 'words'] as const;
export type Blank = (typeof blanks)[number];

/** A subject line is read by whoever looks over a shoulder: it may say from which school it comes, and when. */
export const subjectBlanks: readonly Blank[] = ['school', 'day'];

const BLANK = /\{([^{}\n]{0,40})\}/gu;

/** The blanks of a text, each once. */
export const blanksIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(BLANK)].map(([, name = '']) => name)),
];

export const isBlankName = (name: string): name is Blank => blanks.some((one) => one === name);

/** What is not known yet stays a blank, for everybody to see. */
export const fillIn = (text: string, known: Readonly<Partial<Record<Blank, string>>>): string =>
  text.replace(BLANK, (whole, name: string) => (isBlankName(name) && known[name]) || whole);
