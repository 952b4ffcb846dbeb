/** The kit while it is shown: twelve words, and three of them to be read back from the paper. Never stored. */
import { bareText } from '#lib/kernel/bareText.ts';
import { newKit } from '#lib/crypto/kit.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import type { WordLanguage } from '#lib/crypto/wordList.ts';

export interface RecoveryKit {
  readonly words: readonly string[];
  /** Three positions, counted from 1, in the order of the paper. */
  readonly asked: readonly number[];
}

export function recoveryKit(language: WordLanguage): RecoveryKit {
  const words = newKit(language);
  return { words, asked: drawPositions(words.length) };
}

/** The lowest three of a shuffled pack: 32 random bits for each card, so that a tie does not matter. */
function drawPositions(count: number): number[] {
  const draws = new Uint32Array(randomBytes(4 * count).buffer);
  return Array.from(draws, (draw, index) => ({ draw, position: index + 1 }))
    .toSorted((a, b) => a.draw - b.draw)
    .slice(0, 3)
    .map(({ position }) => position)
    .toSorted((a, b) => a - b);
}

/** The positions at which something else was read. Accents, capitals and spaces do not matter, as when the kit is used. */
export const misread = (
  { words, asked }: RecoveryKit,
  answers: Readonly<Record<number, string | undefined>>,
): readonly number[] =>
  asked.filter(
    (position) => bareText(answers[position] ?? '').trim() !== bareText(words[position - 1] ?? '').trim(),
  );
