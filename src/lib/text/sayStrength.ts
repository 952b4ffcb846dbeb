import type { PlanOnPaper } from '#lib/domain/plan/planOnPaper.ts';
import type { Words } from './words.ts';

/** A strength on paper; one that the student wrote alone says so. */
export const sayStrength = (
  { ownPage: t }: Words,
  { text, own }: PlanOnPaper['strengths'][number],
): string => (own ? t.ownStrength(text) : text);
