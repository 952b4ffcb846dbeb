import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '#lib/kernel/moments.ts';
import { amir, day, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, stepInput, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { recordContact } from '../contact/recordContact.ts';
import { addDaysOff } from '../school/addDaysOff.ts';
import { isSchoolDay } from '../school/schoolDays.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { calendarFile, ownEntries, type CalendarEntry } from './calendarFile.ts';
import { checkIn } from './checkIn.ts';
import { finishStep } from './finishStep.ts';
import { nextCheckIn, onSchoolDay } from './nextCheckIn.ts';
import { rhythms } from './plan.ts';
import { daysInRhythm, nextInRhythm } from './rhythm.ts';

const tuesdays = { startsOn: day('2026-10-13'), until: day('2026-11-24'), every: 'week' } as const;

describe('a rhythm', () => {
  it.each([
    ['week', ['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03']],
    ['twoWeeks', ['2026-10-13', '2026-10-27']],
    ['month', ['2026-10-13']],
  ] as const)('“%s” stays on its weekday, over the end of summer time too', (every, days) => {
    expect(daysInRhythm(day('2026-10-13'), every, day('2026-11-03'))).toEqual(days);
  });

  it('goes on with the first of its days after any other day', () => {
    const first = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2024-01-01'), n));
    fc.assert(
      fc.property(
        first,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...rhythms),
        (from, more, every) => {
          const after = addDays(from, more);
          const next = nextInRhythm(from, every, after) ?? from;
          const step = { week: 7, twoWeeks: 14, month: 28 }[every];
          expect(weekday(next)).toBe(weekday(from));
          expect(daysBetween(from, next) % step).toBe(0);
          expect(daysBetween(after, next)).toBeGreaterThan(0);
          expect(daysBetween(after, next)).toBeLessThanOrEqual(step);
        },
      ),
    );
  });
});

describe('the next check-in', () => {
  it.each([
    [undefined, '2026-10-20'],
    ['2026-10-20', '2026-10-27'],
    // A day early counts for the agreed day; two days late moves nothing.
    ['2026-10-19', '2026-10-27'],
    ['2026-10-22', '2026-10-27'],
    ['2026-11-20', '2026-11-24'],
    ['2026-11-24', undefined],
  ])('after a look on %s is on %s', (last, next) => {
    expect(nextCheckIn(tuesdays, last === undefined ? undefined : day(last))).toBe(next);
  });

  it.each([
    // Starts on a Tuesday: the first Friday is far enough away; a Wednesday is not, so it is the next one.
    ['week', '5', undefined, '2026-10-23'],
    ['week', '3', undefined, '2026-10-21'],
    ['twoWeeks', '1', undefined, '2026-11-02'],
    ['week', '5', '2026-10-22', '2026-10-30'],
    ['week', '5', '2026-10-27', '2026-11-06'],
  ] as const)('%s on day %s of the week, looked at on %s, is on %s', (every, weekday, last, next) => {
    const goal = { ...tuesdays, every, weekday };
    expect(nextCheckIn(goal, last === undefined ? undefined : day(last))).toBe(next);
  });

  it('moves to the next school day where school is off, and the one after it stays where it was', () => {
    const desk = deskWithCase();
    const off = { school: idOf('school'), from: '2026-10-20', to: '2026-10-23', label: 'Fall break' };
    desk.does(rosa, addDaysOff, off);
    const met = { case: theCase, with: 'student', medium: 'inPerson', made: true, on: '2026-10-12' };
    desk.does(amir, recordContact, met);
    const goal = withGoal(desk);
    const due = () => {
      const { summaries, today } = desk;
      const {
        late,
        today: now,
        soon,
      } = whatIsToday(summaries, { me: amir, today, school: summaries.school });
      return [...late, ...now, ...soon].map(({ why, due: on }) => [why, on]);
    };
    desk.on('2026-10-20');
    expect(due()).toEqual([['checkIn', '2026-10-26']]);
    desk.on('2026-10-26').does(amir, checkIn, { case: theCase, goal, line: 'fine', on: '2026-10-26' });
    expect(due()).toEqual([]);
    desk.on('2026-10-27');
    expect(due()).toEqual([['checkIn', '2026-11-03']]);
  });

  it('is always a school day, whatever is off', () => {
    const offs = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 60 }), long: fc.integer({ min: 0, max: 14 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(offs, fc.integer({ min: 0, max: 60 }), (all, on) => {
        const at = (n: number) => addDays(day('2026-10-01'), n);
        const calendar = { daysOff: all.map(({ from, long }) => ({ from: at(from), to: at(from + long) })) };
        expect(isSchoolDay(calendar, onSchoolDay(calendar, at(on)))).toBe(true);
      }),
    );
  });
});

describe('a calendar file', () => {
  const at = 1_791_800_000_000 as Parameters<typeof calendarFile>[1]['at'];
  const neutral = ({ what }: CalendarEntry): string => (what === 'step' ? 'Step' : 'Check-in');
  const fileOf = (desk: Desk, titleOf = neutral) =>
    calendarFile(ownEntries(desk.summaries.cases.values(), amir.member), {
      titleOf,
      calendar: desk.summaries.school,
      at,
    });
  const values = (file: string, name: string) =>
    file
      .split('\r\n')
      .filter((line) => line.startsWith(name))
      .map((line) => line.slice(line.indexOf(':') + 1));

  it('has my steps and the check-ins I lead, as whole days with a rule', () => {
    const desk = deskWithCase();
    withGoal(desk);
    withStep(desk);
    withStep(desk, { who: rosa.member });
    const file = fileOf(desk);
    expect(values(file, 'SUMMARY')).toEqual(['Step', 'Check-in']);
    expect(values(file, 'DTSTART')).toEqual(['20261012', '20261020']);
    expect(values(file, 'RRULE')).toEqual(['FREQ=WEEKLY;INTERVAL=1;COUNT=6']);
    expect(ownEntries(desk.summaries.cases.values(), rosa.member)).toMatchObject([{ what: 'step' }]);
  });

  it('holds no word that anybody wrote, and no name', () => {
    const desk = deskWithCase();
    withGoal(desk);
    withStep(desk);
    const file = fileOf(desk);
    for (const word of ['Ines', 'mother', 'bus', 'period']) expect(file).not.toContain(word);
  });

  it('takes a day off out of the rule and puts it on the next school day, and ends with the last look', () => {
    const desk = deskWithCase();
    desk.does(rosa, addDaysOff, { school: idOf('school'), from: '2026-11-03', to: '2026-11-04' });
    withGoal(desk, { until: '2026-11-19' });
    const file = fileOf(desk);
    expect(values(file, 'RRULE')).toEqual(['FREQ=WEEKLY;INTERVAL=1;COUNT=5']);
    expect(values(file, 'EXDATE')).toEqual(['20261103']);
    expect(values(file, 'DTSTART')).toEqual(['20261020', '20261105', '20261119']);
    expect(new Set(values(file, 'UID')).size).toBe(3);
  });

  it('folds long lines at 75 octets without cutting a letter, and escapes what a calendar would read', () => {
    const desk = deskWithCase();
    withStep(desk);
    const title = `Ñ; ${'á'.repeat(60)}, \\ end`;
    const file = fileOf(desk, () => title);
    const lines = file.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:Ñ\\; ${'á'.repeat(60)}\\, \\\\ end\r\n`);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('leaves out a closed case and what is done', () => {
    expect(fileOf(new Desk())).not.toContain('VEVENT');
  });
});

describe('a step that comes back', () => {
  it('moves off days off as a check-in does, and done there it is not asked for again the next day', () => {
    const desk = deskWithCase();
    const off = { school: idOf('school'), from: '2026-10-20', to: '2026-10-23', label: 'Fall break' };
    desk.does(rosa, addDaysOff, off);
    const step = withStep(desk, { due: '2026-10-20', every: 'week' });
    withStep(desk, { due: '2026-10-20', text: 'promised for that day' });
    const due = () => {
      const { summaries, today } = desk;
      const list = whatIsToday(summaries, { me: amir, today, school: summaries.school });
      const all = [...list.late, ...list.today, ...list.soon].filter(({ why }) => why === 'step');
      return all.map(({ text, due: on }) => `${text} ${on}`);
    };
    desk.on('2026-10-20');
    const { text } = stepInput;
    expect(due()).toEqual(['promised for that day 2026-10-20', `${text} 2026-10-26`]);
    desk.on('2026-10-26').does(amir, finishStep, { case: theCase, step, ended: 'done', blockedBy: '' });
    desk.on('2026-10-27');
    expect(due()).toEqual(['promised for that day 2026-10-20', `${text} 2026-11-03`]);
  });
});
