/** Where what is meant differs, both values stand until a person has chosen: tier, lead, case, day and end of a step. */
import { describe, expect, it } from 'vitest';
import { caseTable } from '#lib/domain/case/case.ts';
import { closeCase, emptyClosing } from '#lib/domain/case/closeCase.ts';
import { reopenCase } from '#lib/domain/case/reopenCase.ts';
import { setLead } from '#lib/domain/case/setLead.ts';
import { setTier } from '#lib/domain/case/setTier.ts';
import { settleStatus } from '#lib/domain/case/settleStatus.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { changeStep, stepAsTyped } from '#lib/domain/plan/changeStep.ts';
import { finishStep } from '#lib/domain/plan/finishStep.ts';
import { stepTable, type Step } from '#lib/domain/plan/plan.ts';
import { reopenStep } from '#lib/domain/plan/reopenStep.ts';
import { settleStep, stepAnswers, type StepQuestion } from '#lib/domain/plan/settleStep.ts';
import { snoozeStep } from '#lib/domain/plan/snoozeStep.ts';
import { answersApart } from '#lib/domain/record/answersApart.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { ONLY } from '#lib/domain/record/table.ts';
import { meet, theCase, withOpenCase, type CaseLaptop } from '../support/caseLaptops.ts';
import { amir, june, rosa } from '../support/people.ts';

const about = ({ book }: CaseLaptop, field: 'tier' | 'lead' | 'status') =>
  answersApart(book.rows(historyTable), {
    table: caseTable.name,
    row: ONLY,
    field,
    now: book.only(caseTable)?.[field],
  }).map(({ value }) => value);

const stepOf = ({ book }: CaseLaptop): Step => {
  const [step] = book.rows(stepTable);
  if (!step) throw new Error('no step');
  return step;
};
const answers = (laptop: CaseLaptop, question: StepQuestion) =>
  stepAnswers(laptop.book.rows(historyTable), stepOf(laptop), question);
const stepSays = (laptop: CaseLaptop, question: StepQuestion) =>
  answers(laptop, question).map(({ value }) => value);

/** Each shows the same values, the one that the record holds first. */
function bothShow(
  laptops: readonly CaseLaptop[],
  shown: (laptop: CaseLaptop) => unknown[],
  values: unknown[],
) {
  const [first, ...rest] = laptops.map(shown);
  expect([...(first ?? [])].sort()).toEqual([...values].sort());
  for (const other of rest) expect(other).toEqual(first);
}

async function withStep(...people: (typeof rosa)[]): Promise<CaseLaptop[]> {
  const laptops = await withOpenCase(...people);
  const who = rosa.member;
  await laptops[0]?.does(addStep, { text: 'call home', who, due: '2026-10-20', every: 'once' });
  meet(...laptops);
  return laptops;
}

describe('what people set apart from each other', () => {
  it('tier: three ways are three answers, and one choice settles it for everyone', async () => {
    const laptops = await withOpenCase(rosa, amir, { ...june, role: 'caseStaff' });
    const [one, two, three] = laptops as [CaseLaptop, CaseLaptop, CaseLaptop];
    await one.does(setTier, { tier: '2b', because: 'calmer' });
    await two.does(setTier, { tier: '3', because: 'worse at home' });
    await three.does(setTier, { tier: '1', because: 'much better' });
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'tier'), ['1', '2b', '3']);
    // Also the one that the record holds already is a choice.
    const tier = one.book.only(caseTable)?.tier;
    await two.does(setTier, { tier, because: 'talked it over' });
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'tier'), []);
    for (const { book } of laptops) expect(book.only(caseTable)?.tier).toBe(tier);
  });

  it('lead: chosen on two laptops at once, differently, it is asked again; alike, it is settled', async () => {
    const laptops = await withOpenCase(rosa, amir);
    const [one, two] = laptops as [CaseLaptop, CaseLaptop];
    await one.does(setLead, { lead: june.member, because: 'Knows Noor best.' });
    await two.does(setLead, { lead: amir.member, because: 'Knows Noor best.' });
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'lead'), [amir.member, june.member]);
    await one.does(setLead, { lead: june.member, because: 'Knows Noor best.' });
    await two.does(setLead, { lead: amir.member, because: 'Knows Noor best.' });
    expect([about(one, 'lead'), about(two, 'lead')]).toEqual([[], []]);
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'lead'), [amir.member, june.member]);
    await one.does(setLead, { lead: june.member, because: 'Knows Noor best.' });
    await two.does(setLead, { lead: june.member, because: 'Knows Noor best.' });
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'lead'), []);
    expect(one.book.only(caseTable)?.lead).toBe(june.member);
    expect(two.book.only(caseTable)?.lead).toBe(june.member);
  });

  it('whether a case is open, and so its stage: closed again by one, opened by another', async () => {
    const laptops = await withOpenCase(rosa, amir);
    const [one, two] = laptops as [CaseLaptop, CaseLaptop];
    const closing = { ...emptyClosing(theCase), reason: 'noLongerNeeded' };
    await one.does(closeCase, closing);
    meet(...laptops);
    await two.does(reopenCase, { because: 'called again' });
    await one.does(reopenCase, { because: 'one more week' });
    await one.does(closeCase, closing);
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'status'), ['closed', 'open']);
    expect(await two.does(settleStatus, { status: 'open' })).not.toBe('alreadyDone');
    meet(...laptops);
    bothShow(laptops, (laptop) => about(laptop, 'status'), []);
    for (const { summaries } of laptops) expect(summaries.all.cases.get(theCase)?.status).toBe('open');
    expect(await one.does(settleStatus, { status: 'closed' })).toBe('alreadyDone');
  });

  it('the day of a step: moved to two days; who only words it better has not answered', async () => {
    const laptops = await withStep(rosa, amir, { ...june, role: 'caseStaff' });
    const [one, two, three] = laptops as [CaseLaptop, CaseLaptop, CaseLaptop];
    const step = stepOf(one).id;
    await one.does(snoozeStep, { step, to: '2026-10-27', reason: 'away' });
    await two.does(changeStep, { ...stepAsTyped(theCase, stepOf(two)), due: '2026-10-15' });
    await three.does(changeStep, { ...stepAsTyped(theCase, stepOf(three)), text: 'call home at noon' });
    meet(...laptops);
    bothShow(laptops, (laptop) => stepSays(laptop, 'due'), ['2026-10-15', '2026-10-27']);
    expect(stepOf(one).text).toBe('call home at noon');
    const sooner = answers(three, 'due').find(({ value }) => value === '2026-10-15');
    await three.does(settleStep, { step, about: 'due', answer: sooner?.entry.id });
    meet(...laptops);
    bothShow(laptops, (laptop) => stepSays(laptop, 'due'), []);
    for (const laptop of laptops) expect(stepOf(laptop).due).toBe('2026-10-15');
  });

  it('the end of a step: done, or blocked; the answer that is chosen stands whole', async () => {
    const laptops = await withStep(rosa, amir);
    const [one, two] = laptops as [CaseLaptop, CaseLaptop];
    const step = stepOf(one).id;
    await one.does(finishStep, { step, ended: 'done' });
    await two.does(finishStep, { step, ended: 'blocked', blockedBy: 'no number' });
    meet(...laptops);
    bothShow(laptops, (laptop) => stepSays(laptop, 'ended'), ['blocked', 'done']);
    const done = answers(two, 'ended').find(({ value }) => value === 'done');
    await two.does(settleStep, { step, about: 'ended', answer: done?.entry.id });
    meet(...laptops);
    for (const laptop of laptops) {
      expect(stepOf(laptop)).toMatchObject({ ended: 'done', endedBy: rosa.member });
      expect(stepOf(laptop)).not.toHaveProperty('blockedBy');
      expect(stepSays(laptop, 'ended')).toEqual([]);
    }
    expect(await one.does(settleStep, { step, about: 'ended', answer: done?.entry.id })).toBe('alreadyDone');
  });

  it('the end of a step: opened again by one, blocked after that by another', async () => {
    const laptops = await withStep(rosa, amir);
    const [one, two] = laptops as [CaseLaptop, CaseLaptop];
    const step = stepOf(one).id;
    await one.does(finishStep, { step, ended: 'done' });
    meet(...laptops);
    await one.does(reopenStep, { step });
    await two.does(reopenStep, { step });
    await two.does(finishStep, { step, ended: 'blocked', blockedBy: 'no number' });
    meet(...laptops);
    bothShow(laptops, (laptop) => stepSays(laptop, 'ended'), ['blocked', undefined]);
    const open = answers(one, 'ended').find(({ value }) => value === undefined);
    await one.does(settleStep, { step, about: 'ended', answer: open?.entry.id });
    meet(...laptops);
    for (const laptop of laptops) expect(stepOf(laptop).ended).toBeUndefined();
  });
});
