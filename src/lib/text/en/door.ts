import { plural } from '../plural.ts';

/** From the first visit to an open school, and back to the locked door. */
export const door = {
  helpWhenWrong: 'If something goes wrong',
  title: 'Holdfast',
  lead: 'Know each student well, keep what you promised, and look after each other while you do.',
  promise:
    'Every record is sealed on your own laptops. No server can read it, and nothing stops without a network.',
  start: 'Start a school on this device',
  unsupportedTitle: 'This browser is too old',
  unsupported:
    'It lacks what Holdfast needs to seal records. A current Chrome, Edge, Firefox or Safari has it. Nothing was written here.',

  missing: (parts: string) => `Missing here: ${parts}.`,
  switchedOffTitle: 'This browser has a part of itself switched off',
  switchedOff:
    'Holdfast needs WebAssembly to make keys out of your passphrase. A security mode or a policy has turned it off; whoever looks after this computer can allow it for this address. Nothing was written here.',

  create: {
    title: 'Start a school',
    step: (now: number, all: number) => `Step ${now} of ${all}`,
    school: 'What is the school called?',
    name: 'What is your name?',
    nameHint: 'As your colleagues know you.',
    role: 'What do you do here?',
    roleHint: 'Whoever starts a school coordinates it. You can hand this over later.',
    language: 'In which language shall we speak?',
    timeZone: 'School days follow the clock of this device.',
    begin: 'Start this school',
    makingTitle: 'Your school is being made',
    making: 'Making keys. This takes a moment, and stays on this device.',
  },

  passphrase: {
    title: 'Your passphrase',
    offered: 'We made one for you. Random ones are safer.',
    offeredIs: 'The passphrase we made',
    another: 'Make another',
    asOffered: 'Take one that chance made',
    take: 'Use this one',
    own: 'I would rather write my own',
    ownLabel: 'Your own passphrase',
    ownHint:
      'At least 15 characters. Four or five words that do not belong together are easy to keep in mind.',
    again: 'Once more, to be sure',
    writeOnce: 'Type it once, for practice',
    different: 'The two are not the same.',
    tooShort: (least: number) => `Please write at least ${least} characters.`,
    tooEasy: 'This could be guessed too quickly. A few more words that do not belong together would help.',
    schoolWords:
      'A name of your school or your own is in it, and that is tried first. Please choose other words.',
    nobodyKnows:
      'Nobody else knows it and nobody can look it up. Only the recovery kit helps if you forget it.',
    label: 'Passphrase',
    show: 'Show the passphrase',
    hide: 'Hide the passphrase',
  },

  kit: {
    title: 'Your recovery kit',
    why: 'Twelve words on paper. They open this school, and its backups, when the passphrase is forgotten.',
    shownOnce: 'They are shown this one time. Print them, or write them down by hand.',
    print: 'Print the kit',
    where: 'Keep the paper where you keep keys: not beside this laptop, not as a photo.',
    safe: 'You coordinate alone. Please seal a second kit for the principal’s safe.',
    written: 'I have it on paper',
    check: 'Now read three words from your paper',
    word: (position: number) => `Word ${position}`,
    wrong: (position: number) =>
      `Word ${position} is not the one on the kit. Please look at your paper again.`,
    right: 'The kit works. Put it away safely.',
    wordsLabel: 'The twelve words',
    sheetFor: (school: string) => `Recovery kit for ${school}`,
    sheetHow: 'Open Holdfast, choose “I forgot my passphrase”, and write these words in this order.',
    sheetWarning: 'Who holds this paper can open everything that its owner can read.',
  },

  unlock: {
    title: (school: string) => `Open ${school}`,
    open: 'Open',
    opening: 'Opening. This takes a second on purpose: it makes guessing slow.',
    wrong: 'That did not open it. Look at capital letters and the spaces between words.',
    triesLeft: (count: number) =>
      plural('en', count, { one: 'One more try before a pause.', other: '{n} more tries before a pause.' }),
    wait: (seconds: number) =>
      plural('en', seconds, {
        one: 'Please wait one second before the next try.',
        other: 'Please wait {n} seconds before the next try.',
      }),
    waitMinutes: (minutes: number) =>
      plural('en', minutes, {
        one: 'Please wait one minute before the next try.',
        other: 'Please wait {n} minutes before the next try.',
      }),
    kitOnly: 'Too many tries. Only the recovery kit opens it now.',
    forgot: 'I forgot my passphrase',
    withKit: 'Write the twelve words of your recovery kit',
    kitWords: 'The twelve words, in order',
    kitWrong: 'These are not the words of a kit. One of them may be misread.',
    weakened:
      'Something changed the lock of this school from outside, so it stays shut. The recovery kit opens it and makes a new lock.',
    withPassphrase: 'Back to the passphrase',
    another: 'Start another school on this device',
    newer:
      'A newer version of Holdfast made the lock of this school, and this older one cannot open it. Nothing is lost. Load this page again to get the newer version.',
    kitOther: 'This kit is for another school or another person.',
    newPassphrase: 'Now choose a new passphrase',
  },

  chooser: {
    title: 'Which school?',
    hint: 'The labels are your own. The names of the schools themselves are sealed.',
    label: 'A label for this school on this device',
    labelHint: 'Anyone at this laptop can read the label, so choose one that tells them nothing.',
    another: 'Another school',
  },

  removed: {
    haveFile: 'I have a sealed file to bring back',
    title: 'What was here is gone',
    of: (label: string) => `The data of “${label}” was removed from this browser.`,
    unnamed: 'A school without a label',
    ofUnnamed: 'The data of a school was removed from this browser.',
    text: 'Someone cleared this browser’s data, or the device needed the space. Please do not start anew: other copies may still be whole.',
    notOurFile: 'This is not a sealed file of Holdfast, or it is not whole. Nothing was changed.',
    takeOff: 'Take it off this list',
    takeOffAsk: 'Take this school off the list? A sealed file can still bring it back later.',
    takeOffYes: 'Yes, take it off',
  },

  /** While somebody who shares this laptop looks at another window. */
  veil: {
    title: 'Covered',
    why: 'This page is covered while you are in another window. Come back and it is all there.',
  },

  lock: {
    soon: (seconds: number) =>
      plural('en', seconds, { one: 'Locking in one second', other: 'Locking in {n} seconds' }),
    why: 'Nobody has touched this device for a while. What you typed will still be here.',
    stay: 'Stay open',
    now: 'Lock now',
    locked: 'Locked. Everything you typed is kept.',
    unkept:
      'Locked. The disk did not take everything; the rest waits sealed in this window. Please open it again before you close the window.',
  },

  forgets: {
    title: 'This browser may forget',
    text: 'It has not promised to keep what you write. If space runs short, or someone clears its data, this school is gone from this device.',
    what: 'Make a backup as soon as something is in here, and keep it in another place. A private window forgets everything when you close it.',
    goOn: 'I understand, go on',
  },
};
