/** A letter as text that survives a mail program, and back; undefined for what is none. */
import { fromBase64Url, toBase64Url, type Bytes } from '#lib/kernel/bytes.ts';

export const letterText = (letter: Bytes): string => toBase64Url(letter);

export function readLetter(text: string): Bytes | undefined {
  const bare = text.replaceAll(/\s/gu, '');
  return /^[\w-]{8,}$/u.test(bare) ? fromBase64Url(bare) : undefined;
}
