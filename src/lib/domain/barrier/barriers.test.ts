import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withStep } from '../../../../tests/support/story.ts';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { openCase } from '../case/openCase.ts';
import { addStep } from '../plan/addStep.ts';
import { finishStep } from '../plan/finishStep.ts';
import { leaveStep } from '../plan/leaveStep.ts';
import { stepTable } from '../plan/plan.ts';
import { reopenStep } from '../plan/reopenStep.ts';
import { undoDecision } from '../record/undoDecision.ts';
import type { Me } from '../record/decision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { knownBarriers, stopTable } from './barrier.ts';
import { countBarriers } from './countBarriers.ts';
import { keepBarrier } from './keepBarrier.ts';

const school = idOf('school');
const blocked = (step: string, more: object = {}) => ({
  case: theCase,
  step,
  ended: 'blocked',
  barrier: 'transport',
  blockedBy: 'bus 7 is cut until January',
  ...more,
});
const counted = (desk: Desk) => countBarriers(desk.summaries.cases.values());
const blockedFor = (desk: Desk, me: Me) => {
  const { summaries, today } = desk;
  return whatIsToday(summaries, { me, today, school: summaries.school }).blocked;
};

describe('the list of what stops help', () => {
  it('is worded by a coordinator, and by nobody else', () => {
    const desk = new Desk();
    const own = { school, code: 'transport', en: 'No bus on the hill', es: '' };
    expect(desk.refusal(amir, keepBarrier, own)).toBe('notYourRole');
    expect(desk.refusal(rosa, keepBarrier, { ...own, en: ' ' })).toBe('required at en');
    desk.does(rosa, keepBarrier, own);
    desk.does(rosa, keepBarrier, { ...own, es: 'No hay autobús' });
    expect(desk.summaries.school.barriers).toEqual([
      { key: 'transport', code: 'transport', en: 'No bus on the hill', es: 'No hay autobús', retired: false },
    ]);
  });

  it('takes one of the school’s own, which can then be picked and renamed', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, finishStep, blocked(withStep(desk), { barrier: 'weather' }))).toBe(
      'badChoice at barrier',
    );
    desk.does(rosa, keepBarrier, { school, en: 'The ferry does not run' });
    const [own] = desk.summaries.school.barriers;
    desk.does(amir, finishStep, blocked(withStep(desk), { barrier: own?.key }));
    desk.does(rosa, keepBarrier, { school, row: own?.key, en: 'No ferry', retired: true });
    expect(desk.summaries.school.barriers).toMatchObject([{ key: own?.key, en: 'No ferry', retired: true }]);
    expect(counted(desk)).toEqual([{ barrier: own?.key, cases: 1, times: 1, now: 1 }]);
    expect(desk.refusal(rosa, keepBarrier, { school, row: theCase, en: 'x' })).toBe('notFound');
  });
});

describe('a step that something stops', () => {
  it('says what by the list, in words and since when', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    const says = (more: object) => desk.refusal(amir, finishStep, blocked(step, more));
    expect(says({ barrier: '', blockedBy: '' })).toBe('reasonNeeded at barrier');
    expect(says({ on: '2026-10-13' })).toBe('inTheFuture at on');
    desk.does(amir, finishStep, blocked(step, { on: '2026-10-08' }));
    expect(desk.summaries.cases.get(theCase)?.blocked).toMatchObject([
      { id: step, on: '2026-10-08', barrier: 'transport', blockedBy: 'bus 7 is cut until January' },
    ]);
  });

  it('needs no words where the list has it, and no list where there are words', () => {
    const desk = deskWithCase();
    desk.does(amir, finishStep, blocked(withStep(desk), { blockedBy: '' }));
    desk.does(amir, finishStep, blocked(withStep(desk), { barrier: '' }));
    expect(counted(desk).map(({ barrier }) => barrier)).toEqual(['transport', undefined]);
  });

  it('stands in the day of its person and of the lead, until it goes on', () => {
    const desk = deskWithCase();
    const step = withStep(desk, { who: june.member });
    desk.does(june, finishStep, blocked(step));
    expect([blockedFor(desk, june), blockedFor(desk, amir)].map((all) => all.length)).toEqual([1, 1]);
    expect(blockedFor(desk, rosa)).toEqual([]);
    desk.does(amir, reopenStep, { case: theCase, step });
    expect(blockedFor(desk, amir)).toEqual([]);
    expect(desk.rows(inCase, stepTable)[0]).not.toHaveProperty('barrier');
  });

  it('asks for nothing more once nobody waits for it, and stays counted', () => {
    const desk = deskWithCase();
    const step = withStep(desk);
    expect(desk.refusal(amir, leaveStep, { case: theCase, step })).toBe('notDone');
    desk.does(amir, finishStep, blocked(step));
    desk.does(amir, leaveStep, { case: theCase, step });
    expect(desk.refusal(amir, leaveStep, { case: theCase, step })).toBe('alreadyDone');
    expect(blockedFor(desk, amir)).toEqual([]);
    expect(counted(desk)).toMatchObject([{ times: 1 }]);
  });

  it('is not counted where somebody marked it by mistake and took that back', () => {
    const desk = deskWithCase();
    const entry = desk.does(amir, finishStep, blocked(withStep(desk)));
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(counted(desk)).toEqual([]);
  });
});

describe('what stopped help over all cases', () => {
  function another(desk: Desk, name: string): string {
    const id = idOf(`case of ${name}`);
    const begun = { student: idOf(name), lead: amir.member, tier: '2b', because: 'absences' };
    desk.does(amir, openCase, { case: id, ...begun });
    return id;
  }
  function stops(desk: Desk, id: string, barrier: string): string {
    desk.does(amir, addStep, { case: id, text: 'a ride', who: amir.member, due: monday, every: 'once' });
    const step = desk.rows({ kind: 'case', id: id as typeof theCase }, stepTable).at(-1)?.id;
    desk.does(amir, finishStep, { case: id, step, ended: 'blocked', barrier });
    return step ?? '';
  }

  it('counts a case once for each barrier, each time by itself, and what still stops a step', () => {
    const desk = deskWithCase();
    const second = another(desk, 'Noor');
    const solved = stops(desk, theCase, 'transport');
    desk.does(amir, reopenStep, { case: theCase, step: solved });
    stops(desk, theCase, 'transport');
    stops(desk, second, 'transport');
    stops(desk, second, 'cost');
    expect(counted(desk)).toEqual([
      { barrier: 'transport', cases: 2, times: 3, now: 2 },
      { barrier: 'cost', cases: 1, times: 1, now: 1 },
    ]);
    desk.does(amir, closeCase, { ...emptyClosing(theCase), reason: 'noLongerNeeded' });
    expect(counted(desk)[0]).toMatchObject({ cases: 2, times: 3, now: 1 });
  });

  it('keeps codes and days, and never the words of a case', () => {
    const desk = deskWithCase();
    desk.does(amir, finishStep, blocked(withStep(desk)));
    const kept = JSON.stringify([desk.rows(inCase, stopTable), counted(desk)]);
    expect(kept).not.toContain('bus 7');
    expect(knownBarriers).toContain(counted(desk)[0]?.barrier);
  });
});
