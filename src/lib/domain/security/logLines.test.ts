import { describe, expect, it } from 'vitest';
import { amir, dana, type Desk, everyone, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, theCase } from '../../../../tests/support/story.ts';
import { noteOpening } from '../case/noteOpening.ts';
import { logLines, periodProblem, searchLog, wholeLog, type LogFilter, type LogLine } from './logLines.ts';
import { logRef } from './logRef.ts';
import { emptyNote, noteReport } from './noteReport.ts';
import { readsLog } from './readsLog.ts';
import { recordLeaving } from './recordLeaving.ts';

const log = idOf('log');
const sheet = { log, how: 'print', kind: 'case', about: theCase, purpose: 'plan for the family' };

/** A print on Monday, a file and a call on Wednesday, a case opened by two people on Friday. */
function someDays(): Desk {
  const desk = deskWithCase();
  desk.does(amir, recordLeaving, sheet);
  desk.on('2026-10-14');
  desk.does(dana, recordLeaving, {
    ...sheet,
    how: 'export',
    kind: 'roster',
    about: '',
    purpose: 'Reunión de inicio',
    recipient: 'front office',
  });
  desk.does(amir, noteReport, emptyNote(log));
  desk.on('2026-10-16');
  desk.does(rosa, noteOpening, {
    log,
    case: theCase,
    ask: idOf('ask'),
    custodian: dana.member,
    because: 'Amir is in hospital',
  });
  return desk;
}

const linesOf = (desk: Desk) => logLines({ rows: (table) => desk.rows(logRef(log), table) });
const said = ({ purpose = '', recipient = '' }: LogLine) => `${purpose} ${recipient}`;
const kindsFound = (filter: Partial<LogFilter>) =>
  searchLog(linesOf(someDays()), { ...wholeLog, ...filter }, said).map(({ kind }) => kind);

describe('a coordinator reads what left', () => {
  it('has every line, newest first, whatever kind it is of', () => {
    expect(kindsFound({})).toEqual(['glass', 'report', 'export', 'print']);
  });

  it('reads of a report that there was one and by whom, and neither about whom nor what was said', () => {
    const report = linesOf(someDays()).find(({ kind }) => kind === 'report');
    expect(report).toMatchObject({ by: amir.member });
    expect(report?.about).toBeUndefined();
    expect(report?.purpose).toBeUndefined();
  });

  it('reads which case two people opened and who they were, and the reason stays in the case', () => {
    const [glass] = linesOf(someDays());
    expect(glass).toMatchObject({ by: rosa.member, custodian: dana.member, about: { id: theCase } });
    expect(JSON.stringify(glass)).not.toContain('hospital');
  });

  it('looks for one kind, for one person, for some days', () => {
    expect(kindsFound({ kind: 'print' })).toEqual(['print']);
    expect(kindsFound({ by: amir.member })).toEqual(['report', 'print']);
    expect(kindsFound({ from: '2026-10-14', to: '2026-10-14' })).toEqual(['report', 'export']);
    expect(kindsFound({ from: '2026-10-15' })).toEqual(['glass']);
    expect(kindsFound({ to: '2026-10-13' })).toEqual(['print']);
    expect(kindsFound({ kind: 'print', by: dana.member })).toEqual([]);
  });

  it('looks for words, each of them, whatever their marks and in any order', () => {
    expect(kindsFound({ words: 'reunion' })).toEqual(['export']);
    expect(kindsFound({ words: 'OFFICE reunión' })).toEqual(['export']);
    expect(kindsFound({ words: 'office family' })).toEqual([]);
  });

  it('is told what is wrong with a period, and until it is right no line is missing', () => {
    const period = (from: string, to: string) => periodProblem({ ...wholeLog, from, to });
    expect(period('soon', '')).toEqual({ code: 'notADate', field: 'from' });
    expect(period('', '2026-02-30')).toEqual({ code: 'notADate', field: 'to' });
    expect(period('2026-10-16', '2026-10-12')).toEqual({ code: 'endBeforeStart', field: 'to' });
    expect(period('2026-10-12', '2026-10-12')).toBeUndefined();
    expect(kindsFound({ from: '2026-10-16', to: '2026-10-12' })).toHaveLength(4);
  });
});

it('is read by coordinators and by nobody else', () => {
  expect(everyone.filter(({ role }) => readsLog(role))).toEqual([rosa]);
});
