/** What two laptops say to each other while somebody comes in: letters, and how it stands with the one who asks. */
import { concat, type Bytes } from '#lib/kernel/bytes.ts';

export type WireWord =
  | { readonly say: 'letter'; readonly letter: Bytes }
  /** `waits`: somebody else is being looked at. `over`: the invitation has been used. */
  | { readonly say: 'lookedAt' | 'waits' | 'over' };

const kinds = ['letter', 'lookedAt', 'waits', 'over'] as const;

export const writeWord = (word: WireWord): Bytes => {
  const kind = Uint8Array.of(kinds.indexOf(word.say));
  return word.say === 'letter' ? concat(kind, word.letter) : kind;
};

/** Undefined for anything else that came over the wire. */
export function readWord(bytes: Bytes): WireWord | undefined {
  const say = kinds[bytes[0] ?? -1];
  if (say === 'letter') return { say, letter: bytes.slice(1) };
  return say && bytes.length === 1 ? { say } : undefined;
}
