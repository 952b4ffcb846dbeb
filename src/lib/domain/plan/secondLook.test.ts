import { describe, expect, it } from 'vitest';
import { amir, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase, withGoal } from '../../../../tests/support/story.ts';
import type { Me } from '../record/decision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { askForLook, emptyLook } from './askForLook.ts';
import { emptyAnswer, giveLook } from './giveLook.ts';
import { secondLookTable } from './secondLook.ts';

const ofRosa = { ...emptyLook(theCase), of: rosa.member };
const theLook = (desk: Desk) => {
  const [look] = desk.rows(inCase, secondLookTable);
  if (!look) throw new Error('nobody was asked');
  return look;
};
const whysOf = ({ summaries, today }: Desk, me: Me) =>
  whatIsToday(summaries, { me, today, school: summaries.school }).today.map(({ why }) => why);

describe('a second look at a plan', () => {
  it('stands in the day of whoever is asked, and of nobody else, until they have said something', () => {
    const desk = deskWithCase();
    withGoal(desk);
    desk.does(amir, askForLook, { ...ofRosa, question: 'Is this too much for six weeks?' });
    expect([rosa, amir].map((me) => whysOf(desk, me).filter((why) => why === 'lookAsked'))).toEqual([
      ['lookAsked'],
      [],
    ]);
    const line = 'The mornings are well thought of. Leave algebra until November.';
    desk.does(rosa, giveLook, { ...emptyAnswer(theCase, theLook(desk).id), line });
    expect(whysOf(desk, rosa)).not.toContain('lookAsked');
    expect(theLook(desk)).toMatchObject({ line, lookedOn: desk.today, by: amir.member });
  });

  it('is asked of somebody else, once at a time, and about a plan', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, askForLook, ofRosa)).toBe('noPlanYet');
    withGoal(desk);
    expect(desk.refusal(amir, askForLook, { ...ofRosa, of: amir.member })).toBe('badChoice at of');
    desk.does(amir, askForLook, ofRosa);
    expect(desk.refusal(amir, askForLook, ofRosa)).toBe('alreadyDone at of');
  });

  it('is given by nobody but whoever was asked, in words, and once', () => {
    const desk = deskWithCase();
    withGoal(desk);
    desk.does(amir, askForLook, ofRosa);
    const answer = { ...emptyAnswer(theCase, theLook(desk).id), line: 'Looks right to me.' };
    expect(desk.refusal(amir, giveLook, answer)).toBe('notYourRole');
    expect(desk.refusal(rosa, giveLook, { ...answer, line: ' ' })).toBe('required at line');
    desk.does(rosa, giveLook, answer);
    expect(desk.refusal(rosa, giveLook, answer)).toBe('alreadyDone');
  });
});
