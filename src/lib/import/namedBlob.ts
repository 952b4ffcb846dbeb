/** A file as a person dropped it. A browser's `File` is one. */
export interface NamedBlob extends Blob {
  readonly name: string;
}
