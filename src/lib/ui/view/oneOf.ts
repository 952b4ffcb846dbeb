/** The option of that name, if there is one. */
export const oneOf = <const Option extends string>(
  options: readonly Option[],
  name: string | undefined,
): Option | undefined => options.find((option) => option === name);
