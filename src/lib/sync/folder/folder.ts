/** A folder that several laptops see, by whatever brings its files from one to the other: all that a round asks of it. */
import type { Bytes } from '#lib/kernel/bytes.ts';

/** Each may reject as the browser's own folders do, with a DOMException. */
export interface Folder {
  /** The names of what lies in it. */
  list(): Promise<readonly string[]>;
  /** Bytes; undefined where the file is gone by now. */
  size(name: string): Promise<number | undefined>;
  read(name: string): Promise<Bytes | undefined>;
  /** Whole or not at all, as far as the folder can promise it. */
  write(name: string, bytes: Bytes): Promise<void>;
}

/** `empty`: there were files before. `notAllowed`: the person has to allow it again. `disk`: this device took no more. */
export type FolderTrouble = 'empty' | 'notAllowed' | 'gone' | 'full' | 'refused' | 'disk';

/** Undefined for what is no trouble of a folder: a defect of ours. */
export function troubleOf(problem: unknown): FolderTrouble | undefined {
  if (!(problem instanceof DOMException)) return undefined;
  switch (problem.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'notAllowed';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'refused';
  }
}
