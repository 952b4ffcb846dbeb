import type { Refusal, RefusalCode } from '#lib/domain/record/refusal.ts';

type Values = NonNullable<Refusal['values']>;

/** What a rule says when it says no: what is the matter, then what would help. */
export const refusals = {
  required: () => 'Please write something here.',
  tooLong: ({ most }: Values) =>
    most === undefined
      ? 'This is longer than fits here. Please shorten it.'
      : `This is longer than fits here. ${most} characters at most.`,
  tooMany: () => 'As many as fit stand here already. Please take one out first.',
  notAnAddress: () => 'This is not an e-mail address. Write it like name@example.org.',
  blankUnknown: () => 'There are words in braces here that nothing fills in. Use only those that are listed.',
  subjectTells: () =>
    'Others may read a subject line. Only {school} and {day} may be filled in there, never a name.',
  blankLeft: () => 'Something is still to be filled in: look for the braces { } in the text.',
  notToContact: () => 'This person is not to be contacted. What stands over the family says why.',
  notADate: () => 'This is not a day in the calendar. Write it like 2026-10-12.',
  inTheFuture: () => 'This day has not come yet. Choose today or an earlier day.',
  notATime: () => 'This is not a time of day. Write it like 13:30.',
  notANumber: () => 'Please write a number.',
  badChoice: () => 'Please choose one of the answers that are listed.',
  notFound: () => 'This is not here any more. Someone may have closed it, or it may not have arrived yet.',
  notYourRole: () => 'Your role cannot do this. A coordinator can tell you who does.',
  alreadyDone: () => 'This is already done.',
  notDone: () => 'This is not done yet, so there is nothing to take back.',
  alreadyClosed: () => 'This is already closed.',
  caseIsClosed: () => 'This case is closed. Reopen it first; its history is still there.',
  caseIsOpen: () => 'This case is still open. Close it first.',
  openCaseExists: ({ lead }: Values) =>
    lead === undefined
      ? 'There is an open case already. Add to that one, so that nobody has to tell it twice.'
      : `There is an open case already, led by ${lead}. Add to that one, so that nobody has to tell it twice.`,
  leadStays: () => 'The lead stays on the team. Hand the lead to someone else first.',
  endBeforeStart: () => 'The end comes before the start. Please look at both days.',
  levelsIncomplete: () => 'Please write all five levels, or leave all five empty.',
  levelsAfterStart: () => 'The levels must be set before the work starts, so that they stay honest.',
  reasonNeeded: () => 'Please say why, in a few words. Someone will want to know later.',
  changedSince: () => 'Someone changed this while you were writing. Look at both, then choose.',
  nothingToUndo: () => 'There is nothing left to undo here.',
  nothingChanged: () => 'Nothing is different yet. Change at least one.',
  nothingTicked: () => 'Tick at least one line first.',
  nothingToSign: () => 'There is no time to sign for yet. Add one first.',
  relayNeedsBoth: () =>
    'An address that begins with turn: or turns: needs a user name and a password. Whoever runs that server gives out both.',
  notNext: () => 'It cannot go there from where it is now. Please choose one of the moves that are listed.',
  noConsent: () =>
    'Nothing may be sent yet: no consent that is live covers all of it. What is missing stands with the referral.',
  theirWords: () =>
    'The student wrote this. It can be taken out if the student wishes, and is not ours to reword.',
  notAskedFor: () =>
    'The referral does not ask for all of this. Leave it out, or write a referral that names it.',
  tellsWhy: () =>
    'This repeats what the case says of needs, reasons or talks. A teacher’s sheet says what works, and never why.',
  tooMuchForOnePage: () =>
    'This does not fit on one page. Twelve lines at most, all together, and none longer than 160 characters.',
  tooFarAhead: () =>
    'This is too far ahead. A sheet holds for half a year at most; then it is looked at anew.',
  isOver: () => 'Its time is over. Write a new one if it still helps.',
  rightsPassed: () =>
    'A parent does not hold the rights any more. Whoever holds them today can say yes; it stands on the student’s page.',
  studentDecides: () =>
    'The student holds the rights and has not agreed that the family gets this. Ask the student, and note the yes first.',
  rightsNotYet: () =>
    'The student is not 18 yet and holds the rights only where an order says so. A parent can say yes, or it is a service that minors may choose.',
  noPlanYet: () => 'There is no plan yet to agree to. Add a goal or a step first.',
  newerVersion: () =>
    'This was written by a newer version of Holdfast. You can read it; update this device to change it.',
} satisfies Record<RefusalCode, (values: Values) => string>;
