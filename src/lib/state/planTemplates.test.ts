import { describe, expect, it } from 'vitest';
import { emptyCase, openCase } from '#lib/domain/case/openCase.ts';
import { changeStep, stepAsTyped } from '#lib/domain/plan/changeStep.ts';
import { goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { emptyStart, startFrom, type StartInput } from '#lib/domain/plan/planStart.ts';
import { startPlan } from '#lib/domain/plan/startPlan.ts';
import { emptyTemplate, keepTemplate, templateInput } from '#lib/domain/plan/template/keepTemplate.ts';
import { caseTypes, templateTable } from '#lib/domain/plan/template/template.ts';
import { undoDecision } from '#lib/domain/record/undoDecision.ts';
import { withdraw } from '#lib/domain/record/withdraw.ts';
import { en, es } from '#lib/text/words.ts';
import { amir, Desk, idOf, monday, rosa } from '../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase, withGoal } from '../../../tests/support/story.ts';
import { planTemplates } from './planTemplates.ts';

const school = { kind: 'school', id: idOf('school') } as const;
const templatesOf = (desk: Desk) => planTemplates(desk.rows(school, templateTable));
function templateNamed(desk: Desk, key: string) {
  const found = templatesOf(desk).find((one) => one.key === key);
  if (!found) throw new Error(`no template ${key}`);
  return found;
}
const begins = (desk: Desk, locale: 'en' | 'es' = 'en') => ({
  locale,
  today: monday,
  calendar: desk.summaries.school,
  every: 'twoWeeks' as const,
  lead: amir.member,
  roles: (locale === 'en' ? en : es).templates.roles,
});
const attendance = (desk: Desk): StartInput => startFrom(templateNamed(desk, 'attendance'), begins(desk));
const ticked = (start: StartInput, ...places: number[]): StartInput => ({
  ...start,
  goals: start.goals.map((line) => ({ ...line, keep: true })),
  steps: start.steps.map((line, place) => ({ ...line, keep: places.includes(place) })),
});

describe('the templates a school begins with', () => {
  it('are eight, each with every line in both languages and a person for each step', () => {
    const all = templatesOf(new Desk());
    expect(all.map(({ key }) => key)).toEqual([...caseTypes]);
    for (const { name, goals, steps } of all) {
      const lines = [name, ...goals, ...steps.map(({ said }) => said)];
      expect(lines.filter((line) => !line.en || !line.es)).toEqual([]);
      expect(steps.length).toBeGreaterThan(4);
      expect(steps.filter(({ goal }) => goal >= goals.length)).toEqual([]);
    }
  });

  it('have no word without a step behind it', () => {
    for (const { key, goals, steps } of templatesOf(new Desk()))
      for (const words of [en, es]) {
        const shipped = Object.entries(words.templates.shipped).find(([type]) => type === key)?.[1];
        expect([shipped?.goals.length, shipped?.steps.length]).toEqual([goals.length, steps.length]);
      }
  });
});

describe('a template in the school’s own words', () => {
  it('stands in place of the shipped one, until it is taken back', () => {
    const desk = new Desk();
    const typed = templateInput(school.id, templateNamed(desk, 'grief'));
    desk.does(rosa, keepTemplate, { ...typed, name: { en: 'When someone died', es: '' }, meetDays: '2' });
    const kept = templateNamed(desk, 'grief');
    expect(kept).toMatchObject({ name: { en: 'When someone died' }, meetDays: 2 });
    expect(templatesOf(desk)).toHaveLength(8);

    desk.does(rosa, keepTemplate, { ...templateInput(school.id, kept), meetDays: '1' });
    expect(templateNamed(desk, 'grief').meetDays).toBe(1);
    expect(desk.rows(school, templateTable)).toHaveLength(1);

    const row = desk.rows(school, templateTable)[0]?.id;
    desk.does(rosa, withdraw, { kind: 'school', record: school.id, table: templateTable.name, row });
    expect(templateNamed(desk, 'grief').name.en).toBe(en.templates.shipped.grief.name);
  });

  it('may be a ninth, in one language, and is left alone by whoever does not coordinate', () => {
    const desk = new Desk();
    const own = {
      ...emptyTemplate(school.id),
      name: { en: '', es: 'Deporte' },
      goals: [{ en: 'Plays', es: '' }],
    };
    expect(desk.refusal(amir, keepTemplate, own)).toBe('notYourRole');
    desk.does(rosa, keepTemplate, own);
    expect(templatesOf(desk).at(-1)).toMatchObject({ name: { es: 'Deporte' }, goals: [{ en: 'Plays' }] });
  });

  it('is refused without a word, with a clock that is none, or with a step that leads to no goal', () => {
    const desk = new Desk();
    const typed = templateInput(school.id, templateNamed(desk, 'housing'));
    const says = (changed: object) => desk.refusal(rosa, keepTemplate, { ...typed, ...changed });
    expect(says({ name: { en: ' ', es: '' } })).toBe('required at name.en');
    expect(says({ planDays: '0' })).toBe('badChoice at planDays');
    expect(says({ goals: typed.goals.slice(0, 1) })).toBe('notFound at steps.2.goal');
  });
});

describe('a plan that begins from a template', () => {
  it('has nothing that nobody ticked', () => {
    const desk = deskWithCase();
    expect(attendance(desk).steps.some(({ keep }) => keep)).toBe(false);
    expect(desk.refusal(amir, startPlan, { case: theCase, ...attendance(desk) })).toBe('nothingTicked');
    expect(desk.refusal(amir, startPlan, { case: theCase, ...emptyStart() })).toBe('required at template');
  });

  it('has the ticked lines in the words they were given, each with a person and a school day', () => {
    const desk = deskWithCase();
    const start = ticked(attendance(desk), 0, 3);
    const goals = start.goals.map((goal) => ({ ...goal, text: 'On time three days of five' }));
    desk.does(amir, startPlan, { case: theCase, ...start, goals });
    const [goal] = desk.rows(inCase, goalTable);
    expect(goal).toMatchObject({
      text: 'On time three days of five',
      until: '2026-11-23',
      every: 'twoWeeks',
    });
    expect(desk.rows(inCase, stepTable)).toMatchObject([
      { who: amir.member, due: '2026-10-13', goal: goal?.id, every: 'once' },
      { whoName: 'A trusted adult', due: '2026-10-19', goal: goal?.id, every: 'week' },
    ]);
  });

  it('is taken back whole by one undo, and no longer once somebody has worked on it', () => {
    const desk = deskWithCase();
    const entry = desk.does(amir, startPlan, { case: theCase, ...ticked(attendance(desk), 0, 1, 2) });
    const undo = { entry, records: [inCase] };
    const [step] = desk.rows(inCase, stepTable);
    if (!step) throw new Error('no step');
    const changed = desk.does(amir, changeStep, {
      ...stepAsTyped(theCase, step),
      text: 'ask about mornings',
    });
    expect(desk.refusal(amir, undoDecision, undo)).toBe('changedSince');
    desk.does(amir, undoDecision, { entry: changed, records: [inCase] });
    desk.does(amir, undoDecision, undo);
    expect([desk.rows(inCase, goalTable), desk.rows(inCase, stepTable)]).toEqual([[], []]);
  });

  it('says which ticked line is not finished, and passes over those without a tick', () => {
    const desk = deskWithCase();
    const start = ticked(attendance(desk), 1);
    const steps = start.steps.map((step) => ({ ...step, text: step.keep ? step.text : '' }));
    const says = (changed: object) => desk.refusal(amir, startPlan, { case: theCase, ...start, ...changed });
    const nobody = steps.map((step) => ({ ...step, who: '', whoName: '' }));
    expect(says({ steps: nobody })).toBe('required at steps.1.who');
    expect(says({ steps: steps.map((step) => ({ ...step, due: 'soon' })) })).toBe('notADate at steps.1.due');
    const late = start.goals.map((goal) => ({ ...goal, until: goal.startsOn }));
    expect(says({ goals: late })).toBe('endBeforeStart at goals.0.until');
    desk.does(amir, startPlan, { case: theCase, ...start, steps });
  });

  it('speaks the language that was asked for, and adds to goals that are there', () => {
    const desk = deskWithCase();
    withGoal(desk);
    const start = startFrom(templateNamed(desk, 'grief'), begins(desk, 'es'));
    desk.does(amir, startPlan, { case: theCase, ...ticked(start, 0) });
    expect(desk.rows(inCase, goalTable).map(({ text }) => text)).toContain(
      es.templates.shipped.grief.goals[0],
    );
    expect(desk.rows(inCase, goalTable)).toHaveLength(3);
  });
});

describe('a case that is opened from a template', () => {
  const opens = (desk: Desk, key: string, ...places: number[]) => ({
    ...emptyCase(theCase, ines, amir.member),
    tier: '2b',
    because: 'The father died on Saturday.',
    start: ticked(startFrom(templateNamed(desk, key), begins(desk)), ...places),
  });

  it('has its plan at once, and the clocks of its kind', () => {
    const desk = new Desk();
    desk.does(amir, openCase, opens(desk, 'grief', 0));
    const summary = desk.summaries.cases.get(theCase);
    expect(summary).toMatchObject({ meetBy: '2026-10-13', planBy: '2026-10-19', stage: 'followUp' });
    expect([summary?.goals.length, summary?.steps.length]).toEqual([2, 1]);
  });

  it('is met no later than the school’s own clock says', () => {
    const desk = new Desk();
    const start = { ...opens(desk, 'attendance').start, meetDays: 30 };
    desk.does(amir, openCase, { ...opens(desk, 'attendance'), start });
    expect(desk.summaries.cases.get(theCase)?.meetBy).toBe('2026-10-19');
  });

  it('goes with its plan when the opening is undone', () => {
    const desk = new Desk();
    const entry = desk.does(amir, openCase, opens(desk, 'grief', 0, 1));
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(desk.summaries.cases.size).toBe(0);
    expect(desk.rows(inCase, stepTable)).toEqual([]);
  });
});
