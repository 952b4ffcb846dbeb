/** Chance from a seed: the same seed makes the same school, on any machine and in any year. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  const below = (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
  return { below, pick: (list) => list[below(list.length)] };
}
