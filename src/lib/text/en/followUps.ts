import type { ServiceAnswer, ServiceReturn } from '#lib/domain/service/service.ts';
import { plural } from '../plural.ts';

export const followUps = {
  change: 'Change what is asked',
  changeBecause: 'Why is it another thing now?',
  changeHint: 'What was sent already stays as it was sent. A packet from now on follows this.',
  more: (service: string) => `More about the referral to ${service}`,
  returned: 'The service answered',
  whomToCall: 'Whom to call there',
  ask: 'Ask whether it started or helped',
  said: 'What did the service say?',
  saids: {
    received: 'It has arrived',
    wait: 'There is a wait',
    started: 'It has started',
    couldNot: 'They could not help',
    other: 'Something else',
  } satisfies Record<ServiceReturn['said'], string>,
  saidHint: 'The boxes of the return slip. Where it leads on, the referral moves along.',
  way: 'How did you hear it?',
  ways: {
    slip: 'On the return slip',
    phone: 'By phone',
    message: 'By message or mail',
    inPerson: 'In person',
    family: 'Through the family',
  } satisfies Record<ServiceReturn['way'], string>,
  from: 'Who said it there?',
  until: 'A place is expected by',
  since: 'Started on',
  on: 'When did you hear it?',
  contactName: 'Name',
  contactPhone: 'Phone',
  contactNote: 'How to refer, or when to call',
  call: (who: string) => `To call there: ${who}`,
  question: 'What is asked?',
  questions: { started: 'Did it start?', helped: 'Did it help?' } satisfies Record<
    ServiceAnswer['question'],
    string
  >,
  of: 'Who answers?',
  ofs: { student: 'The student', family: 'The family' } satisfies Record<ServiceAnswer['of'], string>,
  name: 'Name of whoever answers for the family',
  answer: 'What do they say?',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No', notAsked: 'Not asked' } satisfies Record<
    ServiceAnswer['answer'],
    string
  >,
  words: 'In their own words',
  wordsHint: 'As it was said. If nobody was asked, say why: nobody is reminded again.',
  heard: 'What came back',
  askLine: {
    started: (service: string, of: string) => `did ${service} start? Ask: ${of}`,
    helped: (service: string, of: string) => `does ${service} help? Ask: ${of}`,
  } satisfies Record<ServiceAnswer['question'], (service: string, of: string) => string>,
  gaps: {
    open: 'How referrals go',
    title: 'How referrals go',
    below:
      'Counted over the cases that you may read, by service and in order of the alphabet. It shows what the neighborhood lacks. It is no mark for a service, and no number about a person.',
    none: 'No referral to a service yet.',
    service: 'Service',
    referred: 'Referred',
    waiting: 'Waiting over 30 days',
    full: 'No place free',
    started: 'Started',
    student: 'Helped: students say',
    family: 'Helped: families say',
    said: (yes: number, partly: number, no: number) => `yes ${yes}, partly ${partly}, no ${no}`,
    sum: (referred: number, waiting: number) =>
      `${plural('en', referred, { one: 'One referral', other: '{n} referrals' })}, ${waiting} waiting over 30 days`,
    rules: {
      referred: 'Every referral that was written down, drafts too.',
      waiting: 'Sent more than 30 days ago, and neither started nor over.',
      full: 'Ended because the service had no place.',
      started: 'Somebody said that it has started: the service, the student, the family or a colleague.',
      helped:
        'The latest answer of each who was asked, about six weeks after the start. Who was not asked is not counted.',
    },
    saidRows: {
      yes: (rows: string) => `Yes: ${rows}.`,
      partly: (rows: string) => `Partly: ${rows}.`,
      no: (rows: string) => `No: ${rows}.`,
    },
    rows: (rows: string) => `From: ${rows}.`,
    nothing: 'No rows.',
    asOf: (day: string) => `As of ${day}, from the cases on this device.`,
  },
};
