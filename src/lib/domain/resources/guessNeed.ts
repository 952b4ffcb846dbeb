/**
 * Which of the four needs a category of a directory is about, by its words. A guess for a person to put right, nothing more:
 * directories use taxonomies of their own (211 HSIS, Open Eligibility), and none of them knows a school's four.
 */
import { bareText } from '#lib/kernel/bareText.ts';
import type { NeedDomain } from '../case/case.ts';

/** The first that fits counts: "mental health" is not "health", "family counseling" is for the heart and not for the rent. */
const signs: readonly (readonly [NeedDomain, RegExp])[] = [
  [
    'socialEmotional',
    /mental|counsel|therap|grief|suicid|crisis|mentor|behavio|emotion|bully|consejer|duelo/,
  ],
  [
    'academics',
    /tutor|homework|school|educat|literacy|college|academ|library|tarea|escuela|educaci|bibliotec/,
  ],
  [
    'health',
    /health|medic|dental|dentist|clinic|vision|nurs|pregnan|substance|addict|vaccin|hospital|salud|embaraz|adiccion/,
  ],
  [
    'family',
    /food|pantry|meal|housing|shelter|rent\b|utilit|child ?care|cloth|legal|transport|employ|benefit|parent|famil|aliment|despensa|vivienda|albergue|ropa|guarderia|empleo|padres/,
  ],
];

export const guessNeed = (words: string): NeedDomain | undefined => {
  const bare = bareText(words);
  return signs.find(([, sign]) => sign.test(bare))?.[0];
};

/**
 * What the services of a directory are sorted by: their own categories, and for one that has none the guess from its name,
 * so that a whole list without categories can still be put right in five answers.
 */
export const categoriesOf = (service: {
  readonly name: string;
  readonly terms: readonly string[];
}): readonly string[] =>
  service.terms.length > 0 ? service.terms : [`${BY_NAME}${guessNeed(service.name) ?? ''}`];

/** No directory's own category begins so: control marks are taken out of them. */
export const BY_NAME = '\u0001';
