/** What a student has said that somebody should hear before a thing is handed over. A wish warns; it forbids nothing. */
import type { Knower, MayKnow } from './mayKnow.ts';

/** Into whose hands it goes. */
export type Hands = 'family' | 'school' | 'outside';

const kinds: Readonly<Record<Hands, Knower>> = { family: 'family', school: 'school', outside: 'other' };

export interface Wishes {
  /** What is less than a yes. */
  readonly said: readonly MayKnow[];
  /** Nobody has asked yet about those hands. */
  readonly unasked: readonly Hands[];
}

export function wishesFor(rows: readonly MayKnow[], into: readonly Hands[]): Wishes {
  const about = (hand: Hands) => rows.filter(({ who }) => who === kinds[hand] || who === 'everyoneElse');
  const said = into.flatMap(about).filter(({ answer }) => answer !== 'yes');
  return {
    said: said.filter((row, index) => said.indexOf(row) === index),
    unasked: into.filter((hand) => about(hand).length === 0),
  };
}
