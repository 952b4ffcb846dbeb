/** Two hundred names that stand nowhere else in the world: found on a disk, they can only have come from our screens. */

/** All of them begin with it, so that one search finds any. */
export const STEM = 'Quovane';

const letter = (n: number): string => String.fromCharCode(97 + n);

/** Quovaneaalo, Quovaneablo ...: two letters tell them apart, and base64 loses none of the two. */
export const canary = (n: number): string => `${STEM}${letter(Math.floor(n / 26))}${letter(n % 26)}lo`;
export const CANARIES = 200;
export const canaries: readonly string[] = Array.from({ length: CANARIES }, (_, n) => canary(n));

/** A list as a school exports it: each student and each guardian is a canary. */
export function canaryList(from: number, to: number): string {
  const lines = ['Student ID,First Name,Last Name,Grade,Guardian Name,Guardian Phone'];
  for (let n = from; n + 1 < to; n += 2) lines.push(`${n},${canary(n)},Abara,09,${canary(n + 1)},555-0100`);
  return lines.join('\r\n');
}
