/** A full name. A chosen name may hold the family name already. */
export const withFamily = (given: string, family: string): string =>
  family === '' || given.endsWith(family) ? given : `${given} ${family}`.trim();
