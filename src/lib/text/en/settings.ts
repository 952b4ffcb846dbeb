import { plural } from '../plural.ts';

export const settings = {
  /** Each in its own tongue, for whoever cannot read the other. */

  device: {
    title: 'This device',
    contrast: 'More contrast: darker words, clearer edges',
    sharedRoom: 'Several people use this laptop',
    sharedRoomHint:
      'It locks after 5 minutes instead of 10 and covers the page while you are in another window. At the lock it takes back what you copied and forgets which page was open. What you kept stays here, sealed.',
    storage: 'What this browser promises',
    kit: 'Try the recovery kit',
    kitHow: 'Type the twelve words from your printed kit. They are checked on this laptop and kept nowhere.',
    kitGood: 'It opens. Put it back where you keep it.',
    kitTried: (day: string) => `Last tried on ${day}.`,
    kitTry: 'Check',
    label: 'Change the label at the door',
  },

  passphrase: {
    change: 'Change the passphrase',
    now: 'The passphrase as it is now',
    changed:
      'Changed. From now on only the new passphrase opens this school here. Backups made before still open with the former one.',
    forgot: 'I forgot it: use the recovery kit',
  },

  school: {
    title: 'The school',
    name: 'Name',
    language: 'Language that the school writes in',
    tellName: 'Who is told at once, if it cannot wait',
    tellNumber: 'The number of that person',
    clocks: 'How soon',
    clocksHint:
      'The first three count school days, the last two every day. They begin with what schools and programs publish.',
    loopDays: 'Until whoever referred hears back',
    meetDays: 'Until someone meets the student',
    planDays: 'Until a plan stands',
    quietDays: 'Days without contact until a case asks for attention',
    quietDaysTier3: 'The same for tier 3',
    keep: 'Keep these settings',
    coordinatorOnly: 'A coordinator keeps these.',
  },

  urgent: {
    title: 'Numbers to call',
    hint: 'They stand above every referral form: an emergency is not a referral.',
    emergency: 'Immediate danger',
    childProtection: 'Child-protection line',
    crisis: 'Crisis line',
    own: 'A number of our own',
    what: 'What is it for?',
    label: 'What shall it be called?',
    number: 'Number',
    standard: 'the standard number',
    add: 'Add a number',
  },

  daysOff: {
    title: 'Days off',
    hint: 'Clocks stand still on these days. Weekends need no entry.',
    none: 'No days off yet.',
    from: 'First day',
    to: 'Last day',
    label: 'What is it called?',
    add: 'Add days off',
    between: (from: string, to: string) => `${from} to ${to}`,
  },

  bringIn: {
    title: 'Students from the school’s own system',
    hint: 'Drop the nightly export, look at what would change, then apply it.',
    open: 'Bring in a roster',
  },

  members: {
    title: 'Who works here',
    you: 'you',
  },

  aside: {
    title: 'Set aside',
    hint: (count: number) =>
      plural('en', count, {
        one: 'One change could not be used on this laptop. It is kept here and was not applied.',
        other: '{n} changes could not be used on this laptop. They are kept here and were not applied.',
      }),
    none: 'Nothing has been set aside. Every change passed its checks.',
    why: {
      unreadable: 'It cannot be read at all.',
      otherSchool: 'It belongs to another school.',
      otherRecord: 'It belongs to another record.',
      unknownAuthor: 'Whoever wrote it is not known here.',
      badSignature: 'Its signature is not right.',
      notAllowed: 'Whoever wrote it may not write there.',
      afterCut:
        'It comes from a laptop that belongs to the school no more, and nobody had seen it before that.',
      fork: 'One device wrote two different things in the same place.',
      gap: 'Something that came before it has not arrived.',
      noKey: 'It is for others only, or its key is still on the way.',
      damaged: 'It was damaged on its way or on the disk.',
      partMissing: 'A part of it has not arrived.',
      notWhole: 'It does not hold all that it says it replaces.',
      waiting: 'It builds on something that has not arrived.',
    },
    forkBy: (name: string) =>
      `The laptop of ${name} wrote two different things in the same place. Both count. There may be a copy of that laptop: ask ${name}, and where nobody knows of one, say under People that it is lost.`,
    other: 'A reason that a newer version knows.',
    count: (count: number) => plural('en', count, { one: 'one change', other: '{n} changes' }),
    from: (name: string) => `from a laptop of ${name}`,
    since: (day: string) => `here since ${day}`,
  },

  about: {
    title: 'This version',
    version: (name: string) => `Holdfast ${name}`,
    words: 'Everything runs in this browser. No server holds a record or a key.',
  },
};
