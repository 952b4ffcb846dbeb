/** Makes a switch exhaustive at compile time; at run time it is a defect. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${typeof value}`);
}
