/** An object of a JSON file: what it may hold is anyone's guess. */
export type Json = Readonly<Record<string, unknown>>;

export const isPlainObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
