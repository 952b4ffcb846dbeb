/** Goals, steps and ratings merge field by field: whatever is decided where, and heard in whatever order, all end with the same plan. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateDomain } from '#lib/domain/case/rateDomain.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { changeGoal } from '#lib/domain/plan/changeGoal.ts';
import { changeStep, stepAsTyped } from '#lib/domain/plan/changeStep.ts';
import { checkIn } from '#lib/domain/plan/checkIn.ts';
import { finishStep } from '#lib/domain/plan/finishStep.ts';
import { goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { reopenStep } from '#lib/domain/plan/reopenStep.ts';
import { settleStep, stepAnswers } from '#lib/domain/plan/settleStep.ts';
import { snoozeStep } from '#lib/domain/plan/snoozeStep.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { tables } from '#lib/domain/tables.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { meet, theCase, withOpenCase, type CaseLaptop } from '../support/caseLaptops.ts';
import { amir, day, june, rosa } from '../support/people.ts';

const monday = day('2026-10-12');
const later = (days: number): SchoolDate => addDays(monday, days);

/** One thing that somebody may do; `n` picks the row, the day and the words. */
const deeds: readonly ((laptop: CaseLaptop, n: number) => Promise<string> | undefined)[] = [
  (laptop, n) =>
    laptop.does(addGoal, { text: `goal ${n}`, startsOn: monday, until: later(42 + n), every: 'week' }),
  (laptop, n) => {
    const goal = pick(laptop.book.rows(goalTable), n);
    const fields = {
      text: `goal again ${n}`,
      startsOn: goal?.startsOn,
      until: goal?.until,
      reason: 'better said',
    };
    return goal && laptop.does(changeGoal, { goal: goal.id, every: 'month', ...fields });
  },
  (laptop, n) => {
    const goal = pick(laptop.book.rows(goalTable), n);
    return goal && laptop.does(checkIn, { goal: goal.id, on: monday, line: `seen ${n}` });
  },
  (laptop, n) =>
    laptop.does(addStep, {
      text: `step ${n}`,
      who: laptop.me.member,
      due: later(n),
      every: n % 3 === 0 ? 'week' : 'once',
    }),
  (laptop, n) => {
    const step = pick(laptop.book.rows(stepTable), n);
    const typed = step && stepAsTyped(theCase, step);
    return (
      typed && laptop.does(changeStep, { ...typed, text: `step again ${n}`, due: later(n), reason: 'away' })
    );
  },
  (laptop, n) => {
    const step = pick(laptop.book.rows(stepTable), n);
    const end = n % 2 === 0 ? { ended: 'done' } : { ended: 'blocked', blockedBy: `wall ${n}` };
    return step && laptop.does(finishStep, { step: step.id, ...end });
  },
  (laptop, n) => {
    const step = pick(laptop.book.rows(stepTable), n);
    return step && laptop.does(reopenStep, { step: step.id });
  },
  (laptop, n) => {
    const step = pick(laptop.book.rows(stepTable), n);
    return (
      step && laptop.does(snoozeStep, { step: step.id, to: addDays(step.due, 1 + n), reason: `rain ${n}` })
    );
  },
  (laptop, n) =>
    laptop.does(rateDomain, { domain: 'health', level: String(1 + (n % 4)), because: `seen ${n}` }),
  (laptop, n) => {
    const step = pick(laptop.book.rows(stepTable), n);
    const answer = step && pick(stepAnswers(laptop.book.rows(historyTable), step, 'due'), n);
    return answer && laptop.does(settleStep, { step: step.id, about: 'due', answer: answer.entry.id });
  },
];

const pick = <T>(rows: readonly T[], n: number): T | undefined => rows[n % Math.max(1, rows.length)];

const everythingIn = ({ book }: CaseLaptop) =>
  tables.case.map((table) => [table.name, [...book.rows(table)].sort((a, b) => (a.id < b.id ? -1 : 1))]);

const who = fc.nat({ max: 2 });
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ who, deed: fc.nat({ max: deeds.length - 1 }), n: fc.nat({ max: 12 }) }),
  },
  { weight: 1, arbitrary: fc.record({ from: who, to: who }) },
);

test('three laptops decide about one plan apart, hear each other in any order, and end with equal, whole rows', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (story) => {
      const laptops = await withOpenCase(rosa, amir, { ...june, role: 'caseStaff' });
      for (const [index, n] of [0, 3, 3, 4].entries()) if (laptops[0]) await deeds[n]?.(laptops[0], index);
      meet(...laptops);
      for (const event of story) {
        if ('deed' in event) {
          const laptop = laptops[event.who];
          const done = laptop && (await deeds[event.deed]?.(laptop, event.n));
          if (done?.startsWith('I')) decided += 1;
        } else {
          const [from, to] = [laptops[event.from], laptops[event.to]];
          if (from && to && from !== to) to.hears(from.book.snapshot());
        }
      }
      meet(...laptops);
      const [first, ...rest] = laptops.map(everythingIn);
      for (const other of rest) expect(other).toEqual(first);
      for (const laptop of laptops) {
        expect(laptop.book.damaged(tables.case)).toEqual([]);
        expect(laptop.summaries.all.cases.get(theCase)).toEqual(laptops[0]?.summaries.all.cases.get(theCase));
      }
    }),
    { numRuns: 60 },
  );
  expect(decided, 'rules refused nearly everything: the story tells nothing').toBeGreaterThan(200);
});
