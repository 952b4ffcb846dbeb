import type { AnchorOf, Anchors } from '#lib/domain/school/anchors.ts';
import type { Language } from './language.ts';

/** What a level looks like: in the school's words, where it has any in this language, or in ours. */
export const anchorOf =
  ({ locale, t }: Language, own: Anchors): AnchorOf =>
  (domain, level) =>
    own[domain]?.[locale][level] ?? t.cases.anchors[domain][level];
