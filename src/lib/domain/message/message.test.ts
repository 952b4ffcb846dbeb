import { describe, expect, it } from 'vitest';
import { amir, day, Desk, idOf, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { contactTable } from '../contact/contact.ts';
import { setRelative } from '../family/setRelative.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { withdraw } from '../record/withdraw.ts';
import { permitFamilySheet } from '../rights/permitFamilySheet.ts';
import { takeBackFamilySheet } from '../rights/takeBackFamilySheet.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { fillIn } from './blanks.ts';
import { logMessage } from './logMessage.ts';
import { mailtoLink } from './mailtoLink.ts';
import { messageKinds, messageTemplateTable } from './message.ts';
import { setTemplate } from './setTemplate.ts';
import { templatesOf } from './templatesOf.ts';

const school = idOf('school');
const standard = (text: string) =>
  ({
    goodNews: { subject: 'Good news', text },
    invitation: { subject: 'An invitation', text },
    appointment: { subject: 'A time', text },
    checkIn: { subject: 'A question', text },
    missedYou: { subject: 'A note', text },
    planReady: { subject: 'A note', text },
    consentReminder: { subject: 'A form', text },
  }) as const;
const shipped = { en: standard('Dear {family},'), es: standard('Saludos, {family}:') };
const own = {
  school,
  kind: 'own',
  name: 'Picture day',
  subjectEn: 'Picture day at {school}',
  textEn: 'Dear {family}, it is on {day}.',
  subjectEs: 'Día de fotos en {school}',
  textEs: 'Estimada familia ({family}): es el {day}.',
};
const sent = { case: theCase, way: 'mail', name: 'Good news', to: 'Carmen Vega', text: 'Dear Carmen …' };

describe('a school', () => {
  const texts = (desk: Desk) => templatesOf(desk.rows(schoolRef(school), messageTemplateTable), shipped);

  it('words a message anew, and takes the standard words back', () => {
    const desk = new Desk();
    const anew = { ...own, kind: 'goodNews', name: '', textEn: 'Hooray for {name}!' };
    desk.does(rosa, setTemplate, anew);
    desk.does(rosa, setTemplate, { ...anew, textEn: 'Three cheers for {name}!' });
    const [mine] = desk.rows(schoolRef(school), messageTemplateTable);
    expect(texts(desk)).toHaveLength(messageKinds.length);
    expect(texts(desk)[0]?.worded.en.text).toBe('Three cheers for {name}!');
    desk.does(rosa, withdraw, { kind: 'school', record: school, table: 'messageTemplates', row: mine?.id });
    expect(texts(desk)[0]?.worded.en.text).toBe(shipped.en.goodNews.text);
  });

  it('adds its own, which stand last', () => {
    const desk = new Desk();
    desk.does(rosa, setTemplate, own);
    expect(texts(desk).at(-1)).toMatchObject({ kind: 'own', name: 'Picture day' });
    expect(desk.refusal(rosa, setTemplate, { ...own, name: '' })).toBe('required at name');
    expect(desk.refusal(amir, setTemplate, own)).toBe('notYourRole');
  });

  it('is told of a blank that nothing fills, and of a subject that would name somebody', () => {
    const desk = new Desk();
    expect(desk.refusal(rosa, setTemplate, { ...own, textEs: '¿{nombre}?' })).toBe('blankUnknown at textEs');
    expect(desk.refusal(rosa, setTemplate, { ...own, subjectEn: 'About {name}' })).toBe(
      'subjectTells at subjectEn',
    );
    expect(desk.refusal(rosa, setTemplate, { ...own, textEn: 'x'.repeat(4001) })).toBe('tooLong at textEn');
  });
});

describe('filling in', () => {
  it('leaves what is not known for everybody to see', () => {
    expect(fillIn('{name} on {day}, {nobody}', { name: 'Ines' })).toBe('Ines on {day}, {nobody}');
  });

  it('fills what was filled in once and not again', () => {
    expect(fillIn('{family}', { family: '{me}', me: 'Amir' })).toBe('{me}');
  });
});

describe('a message that leaves', () => {
  it('is in the log by the same step, reached nobody yet, and is taken back by undo', () => {
    const desk = deskWithCase();
    const entry = desk.does(amir, logMessage, sent);
    expect(desk.rows(inCase, contactTable)).toMatchObject([
      { with: 'family', medium: 'message', made: false, sent: 'Good news', whom: 'Carmen Vega' },
    ]);
    expect(desk.rows(inCase, contactTable)[0]).not.toHaveProperty('line');
    expect(desk.summaries.cases.get(theCase)?.lastContactOn).toBeUndefined();
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(desk.rows(inCase, contactTable)).toEqual([]);
  });

  it('keeps its words only where somebody asks for it, and is a letter on paper', () => {
    const desk = deskWithCase();
    desk.does(amir, logMessage, { ...sent, way: 'print', keep: true });
    expect(desk.rows(inCase, contactTable)).toMatchObject([{ medium: 'letter', line: 'Dear Carmen …' }]);
  });

  it('does not leave with a blank in it, nor to somebody who is not to be contacted', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, logMessage, { ...sent, text: 'Come at {time}.' })).toBe('blankLeft at text');
    const why = 'order in the office';
    desk.does(amir, setRelative, { student: ines, name: 'Carmen Vega', doNotContact: true, why });
    expect(desk.refusal(amir, logMessage, sent)).toBe('notToContact at to');
  });
});

describe('a link for the mail program', () => {
  it('escapes what would add a second reader or another subject', () => {
    const link = mailtoLink({ to: 'a@example.org', subject: 'A & B?', text: 'one\ntwo ñ' });
    expect(link).toBe('mailto:a@example.org?subject=A%20%26%20B%3F&body=one%0D%0Atwo%20%C3%B1');
    const sly = mailtoLink({ to: 'a@example.org?bcc=b@example.org', subject: '', text: '' });
    expect(sly).toMatch(/^mailto:a@example\.org%3Fbcc%3Db@example\.org\?subject=&body=$/);
  });
});

describe('a message to the family of a student who holds the rights', () => {
  it('leaves only while the student agrees', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    desk.does(amir, logMessage, sent);
    desk.on('2026-11-03');
    expect(desk.refusal(amir, logMessage, sent)).toBe('studentDecides');
    desk.does(amir, permitFamilySheet, { case: theCase, way: 'phone' });
    desk.does(amir, logMessage, sent);
    desk.does(amir, takeBackFamilySheet, { case: theCase });
    expect(desk.refusal(amir, logMessage, sent)).toBe('studentDecides');
  });
});
