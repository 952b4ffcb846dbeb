import { describe, expect, it } from 'vitest';
import { amir, day, type Desk } from '../../../../tests/support/people.ts';
import {
  deskWithCase,
  ines,
  inCase,
  stepInput,
  theCase,
  withGoal,
  withStep,
} from '../../../../tests/support/story.ts';
import { needTable, originTable } from '../case/case.ts';
import { recordNeed } from '../case/recordNeed.ts';
import { historyTable } from '../record/history.ts';
import { familyPermissionTable, familySheet } from '../rights/familySheet.ts';
import { permitFamilySheet } from '../rights/permitFamilySheet.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { addStrength } from '../student/addStrength.ts';
import { strengthTable } from '../student/student.ts';
import { serviceMoveTable, serviceReferralTable } from '../service/service.ts';
import { studentRef } from '../student/studentRef.ts';
import { checkIn } from './checkIn.ts';
import { finishStep } from './finishStep.ts';
import { checkInTable, goalTable, stepTable } from './plan.ts';
import { agreementsNow, planAgreementTable } from './planAgreement.ts';
import { paperReaders, planOnPaper, type PaperReader } from './planOnPaper.ts';
import { recordPlanAgreement, emptyPlanAgreement } from './recordPlanAgreement.ts';
import { setGoalLevels } from './setGoalLevels.ts';
import { snoozeStep } from './snoozeStep.ts';

const levels = { '-2': 'no day', '-1': 'one day', '0': 'three days', '1': 'four days', '2': 'every day' };

/** A plan with everything that one reader holds and another does not. */
function aWholePlan(): Desk {
  const desk = deskWithCase();
  desk.does(amir, addStrength, { student: ines, text: 'cares for two brothers' });
  desk.does(amir, recordNeed, { case: theCase, domain: 'family', text: 'morning care' });
  const goal = withGoal(desk);
  desk.on('2026-10-12').does(amir, setGoalLevels, { case: theCase, goal, ...levels, weight: '' });
  const later = withStep(desk, { goal, due: '2026-10-19' });
  withStep(desk, { text: 'show the bus card', who: '', whoName: 'Ines herself', due: '2026-10-14' });
  const stopped = withStep(desk, { text: 'ask for a bus card' });
  desk.does(amir, finishStep, { case: theCase, step: stopped, ended: 'blocked', blockedBy: 'no budget' });
  desk.does(amir, snoozeStep, { case: theCase, step: later, to: '2026-10-20', reason: 'cousin arrested' });
  desk.on('2026-10-27');
  desk.does(amir, checkIn, { case: theCase, goal, level: '1', line: 'mother worries', on: '2026-10-27' });
  desk.does(amir, checkIn, {
    case: theCase,
    goal,
    level: '-1',
    line: 'a hard week',
    on: '2026-10-20',
  });
  return desk;
}

const names = { atSchool: 'Leo', withFamily: 'Ines Duarte' };

const onPaper = (desk: Desk, reader: PaperReader) => {
  const paper = planOnPaper(reader, {
    names,
    strengths: desk.rows(studentRef(ines), strengthTable),
    goals: desk.rows(inCase, goalTable),
    steps: desk.rows(inCase, stepTable),
    checkIns: desk.rows(inCase, checkInTable),
    services: desk.rows(inCase, serviceReferralTable),
    moves: desk.rows(inCase, serviceMoveTable),
    today: desk.today,
    needs: desk.rows(inCase, needTable),
    tier: '2b',
    because: desk.rows(inCase, originTable)[0]?.because,
    familySheet: familySheet(desk.rows(inCase, familyPermissionTable), rightsOf(desk, ines, desk.today)),
    agreements: agreementsNow(desk.rows(inCase, planAgreementTable), desk.rows(inCase, historyTable)),
    whoDoes: ({ whoName }) => whoName ?? 'Amir',
    whatStops: ({ blockedBy = '' }) => blockedBy,
  });
  if (!paper) throw new Error(`no sheet for the ${reader}`);
  return paper;
};

describe('the three sheets of one plan, field by field', () => {
  const desk = aWholePlan();
  const [goal] = desk.rows(inCase, goalTable);
  const agreed = {
    id: goal?.id,
    text: 'On time to first period',
    words: undefined,
    baseline: undefined,
    target: undefined,
    measure: undefined,
    every: 'week',
    until: '2026-11-24',
    standing: 'four days',
  };
  const shared = {
    strengths: [{ text: 'cares for two brothers', own: false }],
    steps: [
      {
        id: expect.any(String),
        text: 'show the bus card',
        who: 'Ines herself',
        due: '2026-10-14',
        every: 'once',
      },
      { id: expect.any(String), text: stepInput.text, who: 'Amir', due: '2026-10-20', every: 'once' },
    ],
  };

  it('the student holds the agreed plan under the name used at school, and where the goal stands in agreed words', () => {
    expect(onPaper(desk, 'student')).toEqual({
      ...shared,
      reader: 'student',
      student: 'Leo',
      goals: [{ ...agreed, checkIns: [], picture: undefined }],
      team: undefined,
      agreements: [],
      permittedOn: undefined,
    });
  });

  it('the family holds the same under the name used with the family, and no other', () => {
    expect(onPaper(desk, 'family')).toEqual({
      ...shared,
      reader: 'family',
      student: 'Ines Duarte',
      goals: [{ ...agreed, checkIns: [], picture: undefined }],
      team: undefined,
      agreements: [],
      permittedOn: undefined,
    });
    expect(JSON.stringify(onPaper(desk, 'family'))).not.toContain('Leo');
  });

  it('the team holds what colleagues noted as well', () => {
    expect(onPaper(desk, 'team')).toMatchObject({
      ...shared,
      reader: 'team',
      student: 'Leo',
      goals: [
        {
          ...agreed,
          checkIns: [
            { id: expect.any(String), on: '2026-10-20', level: '-1', line: 'a hard week' },
            { id: expect.any(String), on: '2026-10-27', level: '1', line: 'mother worries' },
          ],
          picture: { startsOn: '2026-10-13', bars: [{ what: 'step', text: stepInput.text }] },
        },
      ],
      team: {
        tier: '2b',
        because: 'seven absences since September',
        needs: ['morning care'],
        blocked: [{ text: 'ask for a bus card', by: 'no budget' }],
      },
      agreements: [],
      permittedOn: undefined,
    });
  });

  it.each(['student', 'family'] as const)(
    'no word of a colleague stands on the sheet of the %s',
    (reader) => {
      const sheet = JSON.stringify(onPaper(desk, reader));
      for (const inside of [
        '2b',
        'seven absences',
        'morning care',
        'no budget',
        'mother worries',
        'a hard week',
      ])
        expect(sheet).not.toContain(inside);
    },
  );

  it('why a step was put off stands on none, nor who wrote what', () => {
    for (const reader of paperReaders) {
      const sheet = JSON.stringify(onPaper(desk, reader));
      expect(sheet).not.toContain('cousin');
      expect(sheet).not.toContain(amir.member);
    }
  });
});

it('a goal without levels, or without a level yet, says nothing about where it stands', () => {
  const desk = deskWithCase();
  withGoal(desk);
  expect(onPaper(desk, 'team').goals).toMatchObject([{ standing: undefined, checkIns: [] }]);
});

it('an empty plan is an empty sheet', () => {
  const { goals, steps } = onPaper(deskWithCase(), 'student');
  expect({ goals, steps }).toEqual({ goals: [], steps: [] });
});

it('a student who holds the rights says whether the family has a sheet, and the sheet says so', () => {
  const desk = deskWithCase().on('2026-11-03');
  desk.born.set(ines, day('2008-11-03'));
  expect(() => onPaper(desk, 'family')).toThrow('no sheet');
  desk.does(amir, permitFamilySheet, { case: theCase, way: 'inPerson' });
  expect(onPaper(desk, 'family').permittedOn).toBe('2026-11-03');
  expect(onPaper(desk, 'student').permittedOn).toBeUndefined();
});

it('student and family each have their own words to the plan on their sheet, and of the other’s only the answer', () => {
  const desk = deskWithCase();
  withGoal(desk);
  const said = { ...emptyPlanAgreement(theCase, desk.today), answer: 'different', way: 'phone' };
  desk.does(amir, recordPlanAgreement, { ...said, who: 'student', words: 'not on Fridays' });
  desk.does(amir, recordPlanAgreement, { ...said, who: 'family', words: 'after the night shift' });
  const words = (reader: PaperReader) => onPaper(desk, reader).agreements.map((one) => one.words);
  expect(words('student')).toEqual(['not on Fridays', undefined]);
  expect(words('family')).toEqual([undefined, 'after the night shift']);
  expect(words('team')).toEqual(['not on Fridays', 'after the night shift']);
  expect(onPaper(desk, 'family').agreements).toMatchObject([
    { answer: 'different' },
    { answer: 'different' },
  ]);
});
