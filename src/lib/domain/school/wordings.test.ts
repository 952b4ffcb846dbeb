import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { newSchool } from './schoolSummary.ts';
import { anchorsInput, wordAnchors } from './wordAnchors.ts';
import { noticeInput, wordNotice } from './wordNotice.ts';

const school = idOf('Cedar Bay High');
const none = anchorsInput(school, 'health', {});
const schoolNow = (desk: Desk) => desk.summaries.school;

describe('a school that words its own ratings', () => {
  it('says in both languages what each level looks like here, one domain at a time', () => {
    const desk = new Desk();
    const es = { ...none.es, '2': 'duerme poco' };
    desk.does(rosa, wordAnchors, { ...none, en: { ...none.en, '2': 'sleeps little' }, es });
    desk.does(rosa, wordAnchors, { ...none, domain: 'family', en: { ...none.en, '4': 'Home carries much' } });
    expect(schoolNow(desk).anchors).toMatchObject({
      health: { en: { '2': 'sleeps little' }, es: { '2': 'duerme poco' } },
      family: { en: { '4': 'Home carries much' }, es: {} },
    });
    expect(anchorsInput(school, 'health', schoolNow(desk).anchors).en).toEqual({
      ...none.en,
      '2': 'sleeps little',
    });
  });

  it('goes back to the words of the app by leaving a line empty', () => {
    const desk = new Desk();
    desk.does(rosa, wordAnchors, { ...none, en: { ...none.en, '2': 'sleeps little' } });
    desk.does(rosa, wordAnchors, { ...none, en: { ...none.en, '2': ' ' } });
    expect(schoolNow(desk).anchors.health?.en).toEqual({});
  });

  it('lets its coordinators alone do it', () => {
    expect(new Desk().refusal(amir, wordAnchors, none)).toBe('notYourRole');
    expect(new Desk().refusal(rosa, wordAnchors, { ...none, domain: 'money' })).toBe('badChoice at domain');
  });
});

describe('the notice before questions about health and family', () => {
  const standard = { en: 'You may leave it out.', es: 'Puedes dejarlo fuera.' };

  it('begins with standard words, and is the school’s once a coordinator has worded it', () => {
    const desk = new Desk();
    expect(noticeInput(school, newSchool, standard)).toMatchObject({ noticeEn: standard.en });
    desk.does(rosa, wordNotice, { school, noticeEn: 'Our board’s words.', noticeEs: '' });
    expect(schoolNow(desk).notice).toEqual({ en: 'Our board’s words.' });
    expect(noticeInput(school, schoolNow(desk), standard)).toMatchObject({
      noticeEn: 'Our board’s words.',
      noticeEs: standard.es,
    });
  });

  it('is a notice, and no book', () => {
    const long = { school, noticeEn: 'a'.repeat(4_001), noticeEs: '' };
    expect(new Desk().refusal(rosa, wordNotice, long)).toBe('tooLong at noticeEn');
    expect(new Desk().refusal(amir, wordNotice, { ...long, noticeEn: '' })).toBe('notYourRole');
  });
});
