import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase } from '../../../../tests/support/story.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { tables } from '../tables.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { setReporting, reportingInput } from '../school/setReporting.ts';
import { newSchool } from '../school/schoolSummary.ts';
import { setUrgentNumber } from '../school/setUrgentNumber.ts';
import { endReport } from './endReport.ts';
import { emptyNote, noteReport } from './noteReport.ts';
import { reportsOwedBy, reportTable } from './report.ts';

const log = idOf('log');
const inLog = { kind: 'security', id: log } as const;
const reports = (desk: Desk) => desk.rows(inLog, reportTable);
const HOUR = 3_600_000;

describe('somebody has called about a child in danger', () => {
  it('is owed a written report within 36 hours by the clock, as California has it', () => {
    const desk = new Desk();
    desk.does(amir, noteReport, emptyNote(log));
    const [report] = reports(desk);
    expect((report?.due ?? 0) - (report?.calledAt ?? 0)).toBe(36 * HOUR);
    expect(report?.calledAt).toBe(report?.at);
  });

  it('may say later that the call was an hour ago, and the clock runs from the call', () => {
    const desk = new Desk();
    desk.does(amir, noteReport, { ...emptyNote(log), minutesAgo: '60' });
    const [report] = reports(desk);
    expect((report?.at ?? 0) - (report?.calledAt ?? 0)).toBe(HOUR);
    expect((report?.due ?? 0) - (report?.at ?? 0)).toBe(35 * HOUR);
    expect(desk.refusal(amir, noteReport, { log, minutesAgo: '-600' })).toBe('badChoice at minutesAgo');
  });

  it('follows the rule that the school has noted, where none is written no clock runs', () => {
    const desk = new Desk();
    const rule = { ...reportingInput(idOf('school'), newSchool), state: 'Inland', hours: '48', form: '' };
    expect(desk.refusal(amir, setReporting, rule)).toBe('notYourRole');
    expect(desk.refusal(rosa, setReporting, { ...rule, hours: '999' })).toBe('badChoice at hours');
    expect(desk.refusal(rosa, setReporting, { ...rule, hours: 'two days' })).toBe('notANumber at hours');
    desk.does(rosa, setReporting, rule);
    expect(desk.summaries.school.reporting).toEqual({ state: 'Inland', hours: 48 });
    desk.does(amir, noteReport, emptyNote(log));
    desk.does(rosa, setReporting, { ...rule, hours: '0' });
    desk.does(amir, noteReport, emptyNote(log));
    const [long, none] = reports(desk);
    expect((long?.due ?? 0) - (long?.calledAt ?? 0)).toBe(48 * HOUR);
    expect(none?.due).toBeUndefined();
    expect(reportsOwedBy(amir.member, reports(desk))).toHaveLength(1);
  });

  it('keeps that it was done, when, by whom and until when, and not one word more', () => {
    const desk = deskWithCase();
    const before = desk.rows(inCase, historyTable).length;
    const others = () =>
      tables.case.flatMap((table) => desk.rows(inCase, table)).length +
      desk.rows(schoolRef(idOf('school')), historyTable).length;
    const written = others();
    desk.does(june, noteReport, { ...emptyNote(log), case: inCase.id, text: 'a bruise', about: 'Noor' });
    const [report] = reports(desk);
    expect(Object.keys(report ?? {}).sort()).toEqual(['at', 'by', 'calledAt', 'due', 'id']);
    expect(JSON.stringify(desk.rows(inLog, historyTable))).not.toMatch(/bruise|Noor/);
    expect(desk.rows(inCase, historyTable)).toHaveLength(before);
    expect(others()).toBe(written);
  });

  it('has a clock of one’s own: a coordinator sees the line and does not stop it', () => {
    const desk = new Desk();
    desk.does(amir, noteReport, emptyNote(log));
    const report = reports(desk)[0]?.id;
    expect(reportsOwedBy(rosa.member, reports(desk))).toEqual([]);
    expect(desk.refusal(rosa, endReport, { log, report, ended: 'sent' })).toBe('notFound at report');
    desk.does(amir, endReport, { log, report, ended: 'sent' });
    expect(reportsOwedBy(amir.member, reports(desk))).toEqual([]);
    expect(reports(desk)).toMatchObject([{ ended: 'sent', by: amir.member }]);
    expect(desk.refusal(amir, endReport, { log, report, ended: 'notNeeded' })).toBe('alreadyDone at report');
  });

  it('is never taken back: the log is not rewritten', () => {
    const desk = new Desk();
    const entry = desk.does(amir, noteReport, emptyNote(log));
    expect(desk.refusal(amir, undoDecision, { entry, records: [inLog] })).toBe('nothingToUndo');
    expect(reports(desk)).toHaveLength(1);
  });
});

it('a school writes down whom to call, and the number stands among its numbers', () => {
  const desk = new Desk();
  const line = { school: idOf('school'), what: 'childProtection', number: '555-0134' };
  desk.does(rosa, setUrgentNumber, line);
  desk.does(rosa, setUrgentNumber, { ...line, number: '555-0135' });
  expect(desk.summaries.school.urgentNumbers).toContainEqual({ what: 'childProtection', number: '555-0135' });
});
