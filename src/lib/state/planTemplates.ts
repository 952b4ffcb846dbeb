/** The templates of the school: those that were shipped, in its own words where it has written them, and its own. */
import { shippedTemplates } from '#lib/domain/plan/template/shippedTemplates.ts';
import {
  caseTypes,
  type CaseType,
  type PlanTemplate,
  type TemplateRow,
} from '#lib/domain/plan/template/template.ts';
import { newestFirst } from '#lib/domain/record/newestFirst.ts';
import { en, es } from '#lib/text/words.ts';

export function planTemplates(rows: readonly TemplateRow[]): PlanTemplate[] {
  // Two laptops may have changed the same one at once: the later word stands, the earlier in the history.
  const newest = newestFirst(rows);
  const known = caseTypes.map((type) => {
    const own = newest.find((row) => row.type === type);
    return own ? asKept(own) : asShipped(type);
  });
  return [
    ...known,
    ...newest
      .filter(({ type }) => !type)
      .map(asKept)
      .toReversed(),
  ];
}

const asKept = ({ id, at: _at, by: _by, goneAt: _gone, ...template }: TemplateRow): PlanTemplate => ({
  ...template,
  key: template.type ?? id,
  row: id,
});

function asShipped(type: CaseType): PlanTemplate {
  const { steps, ...clocks } = shippedTemplates[type];
  const [english, spanish] = [en.templates.shipped[type], es.templates.shipped[type]];
  return {
    key: type,
    type,
    name: { en: english.name, es: spanish.name },
    ...clocks,
    goals: english.goals.map((text, place) => ({ en: text, es: spanish.goals[place] })),
    steps: steps.map((step, place) => ({
      ...step,
      said: { en: english.steps[place], es: spanish.steps[place] },
    })),
  };
}
