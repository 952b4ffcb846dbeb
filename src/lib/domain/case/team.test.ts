import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { historyTable } from '../record/history.ts';
import { handingTable, teamTable } from './case.ts';
import { caseHistory } from './caseHistory.ts';
import { joinTeam } from './joinTeam.ts';
import { leaveTeam } from './leaveTeam.ts';
import { setLead } from './setLead.ts';

const handsOver = 'Rosa has known Noor for two years.';
const joins = { case: theCase, member: june.member, part: 'what helps in algebra' };

const newestLine = (desk: Desk) => caseHistory(desk.rows(inCase, historyTable), monday).thisYear[0];

describe('the people of a case', () => {
  it('are the lead and who joined, with their part', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, joins);
    expect(desk.summaries.cases.get(theCase)).toMatchObject({ lead: amir.member, team: [june.member] });
    expect(desk.rows(inCase, teamTable)[0]?.part).toBe('what helps in algebra');
  });

  it('may be people without an account', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, { case: theCase, name: 'Aunt Marisol' });
    expect(desk.rows(inCase, teamTable)).toMatchObject([{ name: 'Aunt Marisol' }]);
    expect(desk.summaries.cases.get(theCase)?.team).toEqual([]);
  });

  it('join once, and the lead is there already', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, joins);
    expect(desk.refusal(amir, joinTeam, joins)).toBe('alreadyDone at member');
    expect(desk.refusal(amir, joinTeam, { ...joins, member: amir.member })).toBe('alreadyDone at member');
    expect(desk.refusal(amir, joinTeam, { case: theCase })).toBe('required at member');
  });

  it('are given the case for a reason, which stands beside their name with who gave it', () => {
    const desk = deskWithCase();
    const bare = { case: theCase, member: june.member };
    expect(desk.refusal(amir, joinTeam, bare)).toBe('reasonNeeded at interest');
    desk.does(amir, joinTeam, { ...bare, interest: 'teaches' });
    expect(desk.rows(inCase, teamTable)[0]).toMatchObject({ interest: 'teaches', by: amir.member });
    expect(newestLine(desk)?.teammate).toEqual({ member: june.member, interest: 'teaches' });
  });

  it('leave, and the row says when; they may join again', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, joins);
    desk.on('2026-11-02').does(june, leaveTeam, { case: theCase, teammate: june.member });
    expect(desk.summaries.cases.get(theCase)?.team).toEqual([]);
    expect(desk.rows(inCase, teamTable)[0]?.leftOn).toBe('2026-11-02');
    expect(desk.refusal(amir, leaveTeam, { case: theCase, teammate: june.member })).toBe(
      'notFound at teammate',
    );
    desk.does(amir, joinTeam, joins);
    expect(desk.summaries.cases.get(theCase)?.team).toEqual([june.member]);
  });

  it('are not sent away by a teacher', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, { case: theCase, name: 'Aunt Marisol' });
    const aunt = desk.rows(inCase, teamTable)[0]?.id;
    expect(desk.refusal(june, leaveTeam, { case: theCase, teammate: aunt })).toBe('notYourRole');
    expect(desk.refusal(june, joinTeam, joins)).toBe('notYourRole');
  });

  it('never leave a case without a lead', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, leaveTeam, { case: theCase, teammate: amir.member })).toBe('leadStays');
  });

  it('change their lead: a teammate who leads stands on the team no more', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, { case: theCase, member: rosa.member, interest: 'supports' });
    desk.does(amir, setLead, { case: theCase, lead: rosa.member, because: handsOver });
    expect(desk.summaries.cases.get(theCase)).toMatchObject({ lead: rosa.member, team: [] });
    expect(desk.refusal(amir, setLead, { case: theCase, lead: rosa.member, because: handsOver })).toBe(
      'alreadyDone at lead',
    );
    expect(desk.refusal(june, setLead, { case: theCase, lead: june.member, because: handsOver })).toBe(
      'notYourRole',
    );
  });

  it('are given the lead for a reason, which stands beside their name and in the history', () => {
    const desk = deskWithCase();
    const bare = { case: theCase, lead: rosa.member, because: ' ' };
    expect(desk.refusal(amir, setLead, bare)).toBe('required at because');
    desk.does(amir, setLead, { ...bare, because: handsOver });
    expect(desk.rows(inCase, handingTable)).toMatchObject([
      { lead: rosa.member, because: handsOver, by: amir.member },
    ]);
    expect(newestLine(desk)?.quote).toBe(handsOver);
  });

  it('may say why they leave, or say nothing', () => {
    const desk = deskWithCase();
    desk.does(amir, joinTeam, joins);
    desk.does(amir, leaveTeam, { case: theCase, teammate: june.member, because: 'Moved to another class.' });
    expect(desk.rows(inCase, teamTable)[0]?.leftBecause).toBe('Moved to another class.');
    expect(newestLine(desk)).toMatchObject({
      quote: 'Moved to another class.',
      teammate: { member: june.member },
    });
    desk.does(amir, joinTeam, { ...joins, member: rosa.member });
    desk.does(amir, leaveTeam, { case: theCase, teammate: rosa.member });
    expect(newestLine(desk)?.quote).toBeUndefined();
  });

  it('are asked for only where the case is', () => {
    const desk = new Desk();
    expect(desk.refusal(amir, setLead, { case: idOf('none'), lead: rosa.member, because: handsOver })).toBe(
      'notFound at case',
    );
    expect(desk.refusal(amir, joinTeam, { ...joins, case: idOf('none') })).toBe('notFound at case');
    expect(desk.refusal(amir, leaveTeam, { case: idOf('none'), teammate: june.member })).toBe(
      'notFound at case',
    );
  });
});
