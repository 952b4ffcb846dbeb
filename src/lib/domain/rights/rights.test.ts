import { describe, expect, it } from 'vitest';
import { amir, day, june, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { consentTable } from '../consent/consent.ts';
import { liveConsent } from '../consent/liveConsent.ts';
import { emptyConsent, recordConsent } from '../consent/recordConsent.ts';
import { signConsent } from '../consent/signConsent.ts';
import { withdraw } from '../record/withdraw.ts';
import { studentRef } from '../student/studentRef.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { consentSheetStays, familyPermissionTable, familySheet } from './familySheet.ts';
import { emptyRight, noteRight } from './noteRight.ts';
import { permitFamilySheet } from './permitFamilySheet.ts';
import { rightTable } from './rights.ts';
import { rightsOf } from './rightsOf.ts';
import { eighteenthBirthday } from './rightsOn.ts';
import { setEighteen } from './setEighteen.ts';
import { takeBackFamilySheet } from './takeBackFamilySheet.ts';

const holder = (desk: Desk, on: string = desk.today) => rightsOf(desk, ines, day(on)).holder;
const noted = (desk: Desk, more: object) =>
  desk.does(amir, noteRight, {
    ...emptyRight(ines, desk.today),
    name: 'Ada Ruiz',
    ground: 'order 7',
    ...more,
  });
const yes = (desk: Desk, more: object = {}) => ({
  ...emptyConsent(theCase, desk.today),
  giver: 'guardian',
  giverName: 'Carmen Ortiz',
  to: 'Bay Clinic',
  purposeWords: 'somebody to talk to',
  records: ['identity'],
  how: 'paper',
  ...more,
});
const basis = (desk: Desk) =>
  liveConsent(
    desk.rows(inCase, consentTable),
    'Bay Clinic',
    'arrangeService',
    ['identity'],
    desk.today,
    rightsOf(desk, ines, desk.today),
  );

describe('the rights to a record', () => {
  it('are a parent’s until the 18th birthday, and the student’s from that day on', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    expect(holder(desk, '2026-11-02')).toBe('parent');
    expect(rightsOf(desk, ines, day('2026-11-03'))).toMatchObject({ holder: 'student', since: '2026-11-03' });
    expect(eighteenthBirthday(day('2008-02-29'))).toBe('2026-03-01');
  });

  it('follow a day that somebody entered where no roster knows the birth date, and the roster where one does', () => {
    const desk = deskWithCase();
    desk.does(amir, setEighteen, { student: ines, eighteenOn: '2026-10-20' });
    expect([holder(desk, '2026-10-19'), holder(desk, '2026-10-20')]).toEqual(['parent', 'student']);
    desk.born.set(ines, day('2009-11-03'));
    expect(holder(desk, '2026-10-20')).toBe('parent');
    const again = { student: ines, eighteenOn: '2026-10-20' };
    expect(desk.refusal(amir, setEighteen, again)).toBe('alreadyDone at eighteenOn');
  });

  it('go to whom a court names, until 18 or until the day of the order, and further only where the order says so', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    noted(desk, { holder: 'court', until: '2026-10-20' });
    expect([holder(desk), holder(desk, '2026-10-21')]).toEqual(['court', 'parent']);
    noted(desk, { holder: 'court', from: '2026-10-22' });
    expect([holder(desk, '2026-11-02'), holder(desk, '2026-11-03')]).toEqual(['court', 'student']);
    noted(desk, { holder: 'court', from: '2026-10-23', beyond18: true });
    expect(rightsOf(desk, ines, day('2026-11-03'))).toMatchObject({ holder: 'court', since: '2026-10-23' });
  });

  it('stay with the parent while a minor decides alone on one service; an order may make a minor hold them all', () => {
    const desk = deskWithCase();
    noted(desk, { holder: 'minorService', name: 'Bay Clinic', ground: 'state rule for counseling from 12' });
    expect(rightsOf(desk, ines, desk.today)).toMatchObject({
      holder: 'parent',
      ownServices: [{ name: 'Bay Clinic' }],
    });
    noted(desk, { holder: 'student', ground: 'emancipated by order 9' });
    expect(holder(desk)).toBe('student');
    const rows = desk.rows(studentRef(ines), rightTable);
    const row = rows.at(-1)?.id;
    desk.does(amir, withdraw, { kind: 'student', record: ines, table: 'rights', row });
    expect(holder(desk)).toBe('parent');
  });

  it('are noted whole and by whoever leads cases', () => {
    const desk = deskWithCase();
    const form = { ...emptyRight(ines, desk.today), holder: 'court', name: 'Ada Ruiz', ground: 'order 7' };
    expect(desk.refusal(amir, noteRight, { ...form, ground: '' })).toBe('required at ground');
    expect(desk.refusal(amir, noteRight, { ...form, until: '2026-10-11' })).toBe('endBeforeStart at until');
    expect(desk.refusal(june, noteRight, form)).toBe('notYourRole');
  });
});

describe('on the 18th birthday', () => {
  it('a parent’s consent lets nothing more out, and the student’s own is the one that does', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    desk.does(amir, recordConsent, yes(desk));
    expect(desk.refusal(amir, recordConsent, yes(desk, { giver: 'studentOf18' }))).toBe(
      'rightsNotYet at giver',
    );
    expect(basis(desk.on('2026-11-02'))).toMatchObject({ live: true });
    expect(basis(desk.on('2026-11-03'))).toMatchObject({ live: false, gap: 'rightsPassed' });
    expect(desk.refusal(amir, recordConsent, yes(desk))).toBe('rightsPassed at giver');
    desk.does(amir, recordConsent, yes(desk, { giver: 'studentOf18', giverName: 'Ines' }));
    expect(basis(desk)).toMatchObject({ live: true });
  });

  it('a parent’s yes that was said before is signed by nobody any more', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    desk.does(amir, recordConsent, yes(desk, { how: 'awaiting' }));
    const consent = desk.rows(inCase, consentTable)[0]?.id;
    desk.on('2026-11-03');
    const signing = { case: theCase, consent, how: 'paper', signedOn: '2026-11-03', drawn: '' };
    expect(desk.refusal(amir, signConsent, signing)).toBe('rightsPassed');
  });

  it('comes into the lead’s day a month before, on the day, and for two weeks after, and into nobody else’s', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-11'));
    const told = (on: string, me = amir) => {
      const { bornOn, summaries } = desk;
      return whatIsToday(summaries, { me, today: day(on), school: summaries.school, bornOn }).rights.map(
        ({ why, due }) => `${why} ${due}`,
      );
    };
    const passes = ['rightsPass 2026-11-11'];
    expect(told('2026-10-11')).toEqual([]);
    for (const on of ['2026-10-12', '2026-11-11', '2026-11-25']) expect(told(on)).toEqual(passes);
    expect([told('2026-11-26'), told('2026-11-11', june)]).toEqual([[], []]);
  });
});

describe('the family’s sheet of a plan', () => {
  const may = (desk: Desk) =>
    familySheet(desk.rows(inCase, familyPermissionTable), rightsOf(desk, ines, desk.today)).may;

  it('is the family’s while the student is a minor, and after that only with the student’s yes', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    const yes = { case: theCase, way: 'inPerson' };
    expect(may(desk)).toBe('yes');
    expect(desk.refusal(amir, permitFamilySheet, yes)).toBe('alreadyDone');
    desk.on('2026-11-03');
    expect(may(desk)).toBe('no');
    desk.does(amir, permitFamilySheet, yes);
    expect(may(desk)).toBe('byStudent');
    desk.does(amir, takeBackFamilySheet, { case: theCase });
    expect(may(desk)).toBe('no');
    expect(desk.refusal(amir, takeBackFamilySheet, { case: theCase })).toBe('notDone');
  });

  it('a consent sheet for a parent stays as well; the student’s own and a court’s go to whoever signs', () => {
    const desk = deskWithCase();
    desk.born.set(ines, day('2008-11-03'));
    const stays = (giver: 'guardian' | 'studentOf18' | 'court') =>
      consentSheetStays(
        giver,
        familySheet(desk.rows(inCase, familyPermissionTable), rightsOf(desk, ines, desk.today)),
      );
    expect(stays('guardian')).toBe(false);
    desk.on('2026-11-03');
    expect([stays('guardian'), stays('studentOf18'), stays('court')]).toEqual([true, false, false]);
    desk.does(amir, permitFamilySheet, { case: theCase, way: 'inPerson' });
    expect(stays('guardian')).toBe(false);
  });
});
