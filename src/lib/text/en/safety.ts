import { plural } from '../plural.ts';

/** A child may be in danger: read by somebody whose hands shake, so each line is one thing to do. */
export const safety = {
  name: 'Safety',
  toDo: 'Safety: somebody may be in danger',
  hint: 'Tick what is done, if it helps you. The ticks are for you alone and are kept nowhere.',
  stay: 'Stay with the student',
  stayWhy: 'Nobody who may be in danger is left alone.',
  danger: 'Danger right now: call',
  dangerWhy: 'Then tell the office, so that whoever comes finds the way.',
  call: 'You suspect abuse or neglect: call the agency now, yourself',
  callWhy:
    'A suspicion is enough; nobody asks you for proof. Telling the principal, a colleague or the school police is not the call.',
  noNumber:
    'The school has not written down the number yet: a coordinator can, in the settings. Until then Childhelp helps you find whom to call where you are, day and night. It takes no reports: the call to the agency is still yours.',
  childhelp: 'Childhelp',
  calls: (what: string) => `Call: ${what}`,
  say: 'What you may say',
  sayings: [
    '“I am glad that you told me.”',
    '“It is not your fault.”',
    '“I will tell people whose work it is to keep you safe, and I will tell you what comes next.”',
  ],
  never: 'What not to do',
  nevers: [
    'Do not promise to keep it to yourself.',
    'Do not ask for more than you need to know: others will ask, once.',
    'Do not ask whoever may have done it, and do not call home before the agency has said so.',
  ],
  tell: 'Tell the principal',
  tellWhy: 'As the school’s own rule has it. It never takes the place of your call.',
  called: 'When you have called',
  written: (hours: number, form: string | undefined, state: string) =>
    `${state}: the written report${form ? ` (${form})` : ''} follows within ${plural('en', hours, { one: 'one hour', other: '{n} hours' })} of the call.`,
  notWritten: (state: string) => `${state}: no written report follows the call.`,
  ago: 'When was it?',
  agos: {
    0: 'Just now',
    15: 'A quarter of an hour ago',
    30: 'Half an hour ago',
    60: 'An hour ago',
    120: 'Two hours ago',
    240: 'Four hours ago',
    1440: 'A day ago',
  },
  note: 'I have called',
  kept: 'Holdfast keeps that you called, when, and when the written report is due: in the security log, which only coordinators read. Not what you reported, and not about whom.',
  report: (form: string | undefined) => (form ? `Written report (${form})` : 'Written report'),
  due: (day: string, time: string) => `due ${day}, ${time}`,
  left: (hours: number, minutes: number) =>
    hours > 0 ? `${hours} h ${minutes} min left` : `${minutes} min left`,
  over: 'The time is over. Please send it now: late is better than never.',
  calledAt: (day: string, time: string) => `You called ${day}, ${time}.`,
  rule: (hours: number, state: string) =>
    `Counted from your call, by the clock and through weekends: ${hours} hours, the rule that the school has noted for ${state}. Only you see this.`,
  sent: 'I have sent it',
  notNeeded: 'No clock needed',
  today: 'Only you see this',
  toSteps: 'Open the list of steps',
  suicide: {
    title: 'Is the student thinking of suicide?',
    ask: 'Ask plainly: “Are you thinking of killing yourself?” Asking does not put the thought there.',
    stay: 'Stay together until somebody who is trained for it is there.',
    lifeline:
      'Call or text 988, day and night, or chat at 988lifeline.org. In Spanish: press 2, or text AYUDA to 988.',
    text: 'Text 988',
    protocol: (where: string) => `The school’s own protocol: ${where}`,
    noProtocol:
      'The school has not written down yet where its protocol stands: a coordinator can, in the settings.',
    noScore: 'No form here gives a score: how great the risk is, somebody judges who is trained for it.',
  },
  others: 'Other numbers of the school',
  settings: {
    title: 'When somebody may be in danger',
    hint: 'What your state asks of whoever suspects abuse, and your own ways. They stand behind the Safety button. Holdfast starts with the rule of California: please look at your own state’s law.',
    numbers: 'The number of the child-protection line is set under Numbers to call.',
    state: 'State',
    hours: 'Hours from the call to the written report',
    hoursHint: 'By the clock. 0 where none is asked for.',
    form: 'Its form',
    tell: 'Who in the school is told, and how',
    tellHint: 'As “the principal, in person, before the end of the day”.',
    protocol: 'Protocol for suicide risk: its page or number',
    protocolHint: 'As “crisis binder, page 12” or “ext. 204”.',
  },
};
