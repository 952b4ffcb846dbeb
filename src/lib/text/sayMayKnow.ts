import type { MayKnow } from '#lib/domain/ownPage/mayKnow.ts';
import type { Words } from './words.ts';

/** One answer as people read it: "Ms. Park: only “that I may be late”". */
export function sayMayKnow({ mayKnow: t }: Words, { who, name, answer, only }: MayKnow): string {
  const whom = name ?? t.whos[who];
  return answer === 'only' ? t.said.only(whom, only ?? '') : t.said[answer](whom);
}
