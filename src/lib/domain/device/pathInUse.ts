/** By which way this laptop's work reaches the others, nearest first: what the status line says. */
export type PathInUse = 'none' | 'file' | 'folder' | 'relay' | 'direct';

interface Ways {
  /** While another laptop is reached over the network. */
  readonly network?: 'relay' | 'direct' | undefined;
  /** A shared folder that answered at the last look. */
  readonly folder: boolean;
  /** A file was made for another laptop, or brought in from one, at any time. */
  readonly file: boolean;
}

export const pathInUse = ({ network, folder, file }: Ways): PathInUse =>
  network ?? (folder ? 'folder' : file ? 'file' : 'none');
