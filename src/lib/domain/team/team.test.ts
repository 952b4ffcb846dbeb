import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase } from '../../../../tests/support/story.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { withdraw } from '../record/withdraw.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { ONLY } from '../record/table.ts';
import { addCover } from './addCover.ts';
import { assignDuty } from './assignDuty.ts';
import { balance } from './balance.ts';
import { caseWeights } from './caseWeights.ts';
import { coverOn } from './coverOn.ts';
import { dutiesOf } from './dutiesOf.ts';
import { noteCircle } from './noteCircle.ts';
import { pairForSupervision } from './pairForSupervision.ts';
import { setCaseload } from './setCaseload.ts';
import { setCaseWeights } from './setCaseWeights.ts';
import { beginningTable, caseloadTable, coverTable, pairTable, roleLineTable, weightsTable } from './team.ts';

const school = idOf('school');
const record = schoolRef(school);
const rows = (desk: Desk) => desk.rows(record, roleLineTable);

describe('who does what', () => {
  const calls = { school, duty: 'callsFamilies', part: 'does' };

  it('takes a member or a name, and several of them for one duty', () => {
    const desk = new Desk();
    desk.does(rosa, assignDuty, { ...calls, who: amir.member });
    desk.does(rosa, assignDuty, { ...calls, whoName: 'Ms. Ortega, the front office' });
    expect(rows(desk)).toMatchObject([{ who: amir.member }, { whoName: 'Ms. Ortega, the front office' }]);
    expect(desk.refusal(rosa, assignDuty, calls)).toBe('required at who');
  });

  it('does not take the same person for the same part twice, by whatever capitals', () => {
    const desk = new Desk();
    desk.does(rosa, assignDuty, { ...calls, whoName: 'Ms. Ortega' });
    expect(desk.refusal(rosa, assignDuty, { ...calls, whoName: 'ms. ortega' })).toBe(
      'alreadyDone at whoName',
    );
    desk.does(rosa, assignDuty, { ...calls, part: 'told', whoName: 'Ms. Ortega' });
    expect(rows(desk)).toHaveLength(2);
  });

  it('is written by a coordinator, and taken out again', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, assignDuty, { ...calls, who: amir.member })).toBe('notYourRole');
    desk.does(rosa, assignDuty, { ...calls, who: amir.member });
    const row = rows(desk)[0]?.id;
    desk.does(rosa, withdraw, { kind: 'school', record: school, table: 'roleLines', row });
    expect(rows(desk)).toEqual([]);
  });

  it('tells one person what is theirs, in the order of the list', () => {
    const desk = new Desk();
    desk.does(rosa, assignDuty, { ...calls, who: amir.member });
    desk.does(rosa, assignDuty, { school, duty: 'notices', part: 'told', who: amir.member });
    desk.does(rosa, assignDuty, { school, duty: 'data', part: 'does', who: june.member });
    expect(dutiesOf(rows(desk), amir.member)).toEqual([
      { duty: 'notices', part: 'told' },
      { duty: 'callsFamilies', part: 'does' },
    ]);
  });

  it('comes back as it was when it is undone', () => {
    const desk = new Desk();
    const entry = desk.does(rosa, assignDuty, { ...calls, who: amir.member });
    desk.does(rosa, undoDecision, { entry, records: [record] });
    expect(rows(desk)).toEqual([]);
  });
});

describe('how much feels right', () => {
  const members = [
    { id: rosa.member, name: 'Rosa Delgado', leads: true },
    { id: amir.member, name: 'Amir Haddad', leads: true },
    { id: june.member, name: 'June Park', leads: false },
  ];
  const carried = (desk: Desk) =>
    balance({
      members,
      cases: [...desk.summaries.cases.values()],
      caseloads: desk.rows(record, caseloadTable),
      weights: caseWeights(desk.rows(record, weightsTable)[0]),
    });

  it('is each person’s own number, and said again it takes the place of the former one', () => {
    const desk = new Desk();
    desk.does(rosa, setCaseload, { school, who: amir.member, right: '14' });
    desk.does(rosa, setCaseload, { school, who: amir.member, right: '12' });
    expect(desk.rows(record, caseloadTable)).toMatchObject([{ who: amir.member, right: 12 }]);
    expect(desk.refusal(rosa, setCaseload, { school, who: amir.member, right: 'many' })).toBe(
      'notANumber at right',
    );
    expect(desk.refusal(rosa, setCaseload, { school, right: '12' })).toBe('required at who');
  });

  it('stands in order of name, whoever carries most, and leaves out who leads no cases', () => {
    const desk = deskWithCase('3');
    desk.does(rosa, setCaseload, { school, whoName: 'Zoe Lane', right: '5' });
    expect(carried(desk).map(({ name }) => name)).toEqual(['Amir Haddad', 'Rosa Delgado', 'Zoe Lane']);
    // Nobody knows here what somebody without an account carries, so it is not said to be little.
    expect(carried(desk)[2]).toMatchObject({ right: 5, says: 'unseen' });
  });

  it('says room, right and over beside the own number only, and nothing where nobody said one', () => {
    const desk = deskWithCase('3');
    const says = () => carried(desk).map((one) => [one.name, one.cases, one.weight, one.says]);
    expect(says()).toEqual([
      ['Amir Haddad', 1, 3, 'unsaid'],
      ['Rosa Delgado', 0, 0, 'unsaid'],
    ]);
    for (const [right, word] of [
      ['4', 'room'],
      ['3', 'right'],
      ['2', 'over'],
    ] as const) {
      desk.does(rosa, setCaseload, { school, who: amir.member, right });
      expect(carried(desk)[0]?.says).toBe(word);
    }
  });

  it('follows the weights of the school, and counts no closed case', () => {
    const desk = deskWithCase('3');
    desk.does(rosa, setCaseWeights, { school, tier1: '1', tier2a: '1', tier2b: '2', tier3: '5' });
    expect(carried(desk)[0]?.weight).toBe(5);
    const [one] = desk.summaries.cases.values();
    if (!one) throw new Error('no case');
    const closed = balance({
      members,
      cases: [{ ...one, status: 'closed' }],
      caseloads: [],
      weights: caseWeights(),
    });
    expect(closed[0]).toMatchObject({ cases: 0, weight: 0 });
  });
});

describe('cover', () => {
  const away = { school, who: amir.member, standIn: rosa.member, from: '2026-10-12', to: '2026-10-16' };

  it('has a first and a last day, and both count', () => {
    const desk = new Desk();
    desk.does(rosa, addCover, away);
    const covers = desk.rows(record, coverTable);
    const standing = (on: string) => coverOn(covers, desk.on(on).today).length;
    expect(['2026-10-11', '2026-10-12', '2026-10-16', '2026-10-17'].map(standing)).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [{ ...away, to: '2026-10-11' }, 'endBeforeStart at to'],
    [{ ...away, to: '2036-10-16' }, 'badChoice at to'],
    [{ ...away, standIn: amir.member }, 'badChoice at standIn'],
    [{ ...away, standIn: '' }, 'required at standIn'],
    [{ ...away, who: '' }, 'required at who'],
    [{ ...away, from: '' }, 'required at from'],
  ])('is refused in words where it cannot be: %#', (input, words) => {
    expect(new Desk().refusal(rosa, addCover, input)).toBe(words);
  });
});

describe('supervision pairs', () => {
  it('are two different people, once', () => {
    const desk = new Desk();
    const pair = { school, who: amir.member, listenerName: 'Dr. Lee' };
    desk.does(rosa, pairForSupervision, pair);
    expect(desk.refusal(rosa, pairForSupervision, pair)).toBe('alreadyDone at listener');
    expect(desk.refusal(rosa, pairForSupervision, { ...pair, listener: amir.member })).toBe(
      'badChoice at listener',
    );
    expect(desk.refusal(rosa, pairForSupervision, { school, who: amir.member })).toBe('required at listener');
    expect(desk.rows(record, pairTable)).toMatchObject([{ who: amir.member, listenerName: 'Dr. Lee' }]);
  });
});

describe('the opening circle', () => {
  it('leaves a day and nothing else', () => {
    const desk = new Desk();
    desk.does(rosa, noteCircle, { school });
    expect(desk.rows(record, beginningTable)).toEqual([{ id: ONLY, circleOn: '2026-10-12' }]);
  });
});
