import { describe, expect, it } from 'vitest';
import { amir, dana, idOf, june, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { readersOfAsk } from '../access/readersOf.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { askRef, teacherViewTable } from './ask.ts';
import { askForViews, emptyAsk } from './askForViews.ts';
import { isFresh } from './askSummary.ts';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { reopenCase } from '../case/reopenCase.ts';
import { answeredBy } from './answeredBy.ts';
import { asksOver } from './asksOver.ts';
import { endAsks } from './endAsks.ts';
import { giveView, viewInput } from './giveView.ts';
import { takeBackAsk } from './takeBackAsk.ts';
import { takeInViews } from './takeInViews.ts';
import { whoTeaches } from './whoTeaches.ts';

const asking = {
  ...emptyAsk(theCase, 'Ines'),
  who: [june.member] as string[],
  word: 'For our talk on Friday.',
};

const closing = { ...emptyClosing(theCase), reason: 'goalsReached' };
const asks = (desk: Desk) => [...desk.summaries.asks.values()];
const theAsk = (desk: Desk, of: string = june.member) => {
  const found = asks(desk).find(({ asked, askedName }) => of === asked || of === askedName);
  if (!found) throw new Error('nobody was asked');
  return found;
};
const deskWithAsk = (more: object = {}): Desk => {
  const desk = deskWithCase();
  desk.does(amir, askForViews, { ...asking, ...more });
  return desk;
};
const seen = (desk: Desk, of?: string) => {
  const input = viewInput(theAsk(desk, of).id, of ? 'paper' : 'here');
  input.strengths.ticks = ['keepsGoing'];
  input.energy.line = 'head on the desk in three lessons of five';
  return input;
};
const whyToday = (desk: Desk, me = june) => {
  const day = whatIsToday(desk.summaries, { me, today: desk.today, school: desk.summaries.school });
  return [...day.late, ...day.today, ...day.soon]
    .map(({ why }) => why)
    .filter((why) => why.startsWith('view'));
};

describe('a view that teachers are asked for', () => {
  it('is due in school days, and stands in nobody’s day but that of whoever was asked', () => {
    const desk = deskWithAsk();
    expect(theAsk(desk)).toMatchObject({
      student: ines,
      name: 'Ines',
      due: '2026-10-19',
      word: 'For our talk on Friday.',
    });
    expect([june, amir, rosa].map((me) => whyToday(desk, me))).toEqual([['viewAsked'], [], []]);
  });

  it('opens for the two between whom it is; the case says nothing of it, so nobody else knows who has not answered', () => {
    const desk = deskWithAsk({ otherName: 'Coach Bell' });
    expect(asks(desk).map(readersOfAsk)).toMatchObject([
      { groups: [], members: [amir.member, june.member] },
      { groups: [], members: [amir.member] },
    ]);
    expect(desk.rows(inCase, historyTable).map(({ what }) => what)).toEqual(['openCase']);
    desk.on('2026-10-20');
    expect([amir, rosa].map((me) => whyToday(desk, me))).toEqual([['viewOwed', 'viewOwed'], []]);
  });

  it('needs one tick or one line, and nobody else gives it', () => {
    const desk = deskWithAsk();
    const { id } = theAsk(desk);
    expect(desk.refusal(june, giveView, viewInput(id, 'here'))).toBe('required at strengths.line');
    expect(desk.refusal(rosa, giveView, seen(desk))).toBe('notFound at ask');
    expect(desk.refusal(amir, giveView, seen(desk))).toBe('badChoice at way');
    const wrong = { ...seen(desk), energy: { ticks: ['lazy'], line: '' } };
    expect(desk.refusal(june, giveView, wrong)).toContain('badChoice');
    desk.does(june, giveView, seen(desk));
    expect(theAsk(desk).given).toMatchObject({
      strengths: { ticks: ['keepsGoing'] },
      energy: { line: 'head on the desk in three lessons of five' },
      on: '2026-10-12',
    });
    expect(theAsk(desk).given?.wish).toBeUndefined();
    expect([june, amir].map((me) => whyToday(desk, me))).toEqual([[], ['viewGiven']]);
  });

  it('is read by the asker first, and comes into the case from there; what is changed later comes again', () => {
    const desk = deskWithAsk();
    const { id } = theAsk(desk);
    const taking = { case: theCase, asks: [id] };
    expect(desk.refusal(amir, takeInViews, taking)).toBe('notFound at asks');
    desk.does(june, giveView, seen(desk));
    expect(desk.refusal(june, takeInViews, taking)).toBe('notFound at asks');
    const entry = desk.does(amir, takeInViews, taking);
    expect(desk.rows(inCase, teacherViewTable)).toMatchObject([{ id, asked: june.member, by: june.member }]);
    expect(whyToday(desk, amir)).toEqual([]);
    desk.does(amir, undoDecision, { entry, records: [inCase, askRef(id)] });
    expect(desk.rows(inCase, teacherViewTable)).toEqual([]);
    expect(isFresh(theAsk(desk))).toBe(true);
    desk.does(amir, takeInViews, taking);
    expect(desk.rows(inCase, teacherViewTable)).toHaveLength(1);
    desk.does(june, giveView, { ...seen(desk), energy: { ticks: [], line: '' } });
    expect(isFresh(theAsk(desk))).toBe(true);
    desk.does(amir, takeInViews, taking);
    expect(desk.rows(inCase, teacherViewTable)[0]?.energy).toBeUndefined();
  });

  it('of somebody without an account is typed in from the sheet by the asker, who is the only one to have it', () => {
    const desk = deskWithAsk({ who: ['Coach Bell'] });
    desk.does(amir, giveView, seen(desk, 'Coach Bell'));
    expect(theAsk(desk, 'Coach Bell').given).toMatchObject({ way: 'paper' });
  });

  it('is taken back by the asker as long as nobody has answered', () => {
    const desk = deskWithAsk();
    const { id: ask } = theAsk(desk);
    expect(desk.refusal(june, takeBackAsk, { ask })).toBe('notFound at ask');
    const entry = desk.does(amir, takeBackAsk, { ask });
    expect([asks(desk), whyToday(desk)]).toEqual([[], []]);
    desk.does(amir, undoDecision, { entry, records: [askRef(ask)] });
    desk.does(june, giveView, seen(desk));
    expect(desk.refusal(amir, takeBackAsk, { ask })).toBe('alreadyDone');
  });

  it('is over once the case is closed: nobody is waited for, and reopening does not ask again', () => {
    const desk = deskWithAsk({ otherName: 'Coach Bell' });
    desk.on('2026-10-20');
    expect([amir, june].map((me) => whyToday(desk, me))).toEqual([['viewOwed', 'viewOwed'], ['viewAsked']]);
    const { id } = theAsk(desk);
    desk.does(amir, closeCase, closing);
    expect([amir, june].map((me) => whyToday(desk, me))).toEqual([[], []]);
    expect(desk.refusal(june, giveView, viewInput(id, 'here'))).toBe('notFound at ask');
    desk.does(amir, reopenCase, { case: theCase, because: 'late again' });
    expect([amir, june].map((me) => whyToday(desk, me))).toEqual([[], []]);
    desk.does(amir, askForViews, asking);
    expect(whyToday(desk)).toEqual(['viewAsked']);
  });

  it('is over as well where a colleague closed the case: the asker’s own laptop withdraws what was asked', () => {
    const desk = deskWithAsk();
    const { id } = theAsk(desk);
    desk.on('2026-10-20').does(rosa, closeCase, closing);
    // The colleague has no key of the ask; until the asker's laptop has heard of it, the teacher is still asked.
    expect([amir, june].map((me) => whyToday(desk, me))).toEqual([[], ['viewAsked']]);
    expect(asksOver(desk.summaries, amir.member).map((one) => one.id)).toEqual([id]);
    desk.does(amir, endAsks, { asks: [id] });
    expect([amir, june].map((me) => whyToday(desk, me))).toEqual([[], []]);
    expect(asksOver(desk.summaries, amir.member)).toEqual([]);
  });

  it('comes back where the closing itself is undone', () => {
    const desk = deskWithAsk();
    const { id } = theAsk(desk);
    const entry = desk.does(amir, closeCase, closing);
    desk.does(amir, undoDecision, { entry, records: [inCase, askRef(id)] });
    expect(whyToday(desk)).toEqual(['viewAsked']);
  });

  it('is found again by whoever gave it, and corrected as long as the case is open', () => {
    const desk = deskWithAsk();
    const answered = (me = june) => answeredBy(desk.summaries.asks, me.member).map(({ name }) => name);
    expect(answered()).toEqual([]);
    desk.does(june, giveView, seen(desk));
    expect([answered(), answered(amir)]).toEqual([['Ines'], []]);
    desk.does(june, giveView, { ...seen(desk), energy: { ticks: ['tired'], line: '' } });
    const again = seen(desk);
    desk.does(amir, closeCase, closing);
    expect(answered()).toEqual([]);
    expect(desk.refusal(june, giveView, again)).toBe('alreadyDone');
    expect(theAsk(desk).given?.energy).toEqual({ ticks: ['tired'] });
  });

  it('is asked once at a time, of somebody who is there, by somebody who leads cases', () => {
    const desk = deskWithAsk();
    expect(desk.refusal(amir, askForViews, asking)).toBe('alreadyDone at who');
    expect(desk.refusal(amir, askForViews, { ...asking, who: [] })).toBe('required at who');
    expect(desk.refusal(amir, askForViews, { ...asking, who: [idOf('nobody')] })).toBe('badChoice at who');
    expect(desk.refusal(june, askForViews, { ...asking, who: [rosa.member] })).toBe('notYourRole');
    expect(desk.refusal(dana, askForViews, asking)).toBe('notYourRole');
  });
});

it('whoever teaches the student is found by the roster, as a colleague here where the name is the same', () => {
  const class1 = { sourcedId: '1', title: 'Biology', term: undefined, teachers: ['june  park'] };
  const class2 = { sourcedId: '2', title: 'Math', term: undefined, teachers: ['June Park', 'Ana Sol'] };
  expect(whoTeaches([class1, class2], [{ id: june.member, name: june.name }])).toEqual([
    { who: june.member, name: 'June Park', isMember: true, classes: ['Biology', 'Math'] },
    { who: 'Ana Sol', name: 'Ana Sol', isMember: false, classes: ['Math'] },
  ]);
});
