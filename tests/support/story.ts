/** Where most stories begin: Ines, a case that Amir leads, a plan with a goal and a step. */
import { openCase } from '#lib/domain/case/openCase.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { amir, Desk, idOf } from './people.ts';

export const ines = idOf('Ines');
export const theCase = idOf('case of Ines');
export const inCase = caseRef(theCase);

export function deskWithCase(tier = '2b'): Desk {
  const desk = new Desk();
  desk.does(amir, openCase, {
    case: theCase,
    student: ines,
    lead: amir.member,
    tier,
    because: 'seven absences since September',
  });
  return desk;
}

const lastId = (rows: readonly { readonly id: Id }[]): Id => {
  const last = rows.at(-1);
  if (!last) throw new Error('no row was written');
  return last.id;
};

export const goalInput = {
  case: theCase,
  text: 'On time to first period',
  startsOn: '2026-10-13',
  until: '2026-11-24',
  every: 'week',
};

export function withGoal(desk: Desk, changed: Partial<typeof goalInput> = {}): Id {
  desk.does(amir, addGoal, { ...goalInput, ...changed });
  return lastId(desk.rows(inCase, goalTable));
}

export const stepInput = {
  case: theCase,
  text: 'call the mother about the morning bus',
  who: amir.member,
  due: '2026-10-12',
  every: 'once',
};

export function withStep(desk: Desk, changed: Record<string, string> = {}): Id {
  desk.does(amir, addStep, { ...stepInput, ...changed });
  return lastId(desk.rows(inCase, stepTable));
}
