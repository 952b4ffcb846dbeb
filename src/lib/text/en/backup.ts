import { plural } from '../plural.ts';

/** A sealed copy for another place: made, looked at again, brought back. */
export const backup = {
  title: 'Backup',
  below: 'One sealed file that brings everything back if this laptop is lost.',
  open: 'Backups of this device',

  age: {
    none: 'No backup yet. If this laptop is lost, everything on it is lost.',
    today: 'The last backup is from today.',
    days: (days: number) =>
      plural('en', days, {
        one: 'The last backup is one day old.',
        other: 'The last backup is {n} days old.',
      }),
    due: 'A good moment for a new one.',
    link: 'Make a backup',
  },

  make: {
    title: 'Make a backup',
    what: 'It holds all that this device holds: students, cases, plans, what is half written, and your private reflections.',
    sealed: 'It is sealed. Only your passphrase as it is today, or your recovery kit, opens it.',
    passphrase: 'Your passphrase, to be sure that it is you',
    submit: 'Make a backup',
    ready: 'The backup is ready',
    opened: 'It was opened again and compared with this device, and it is whole.',
    save: 'Save the file',
    saved:
      'Your browser saves it now. From here nobody can tell whether it arrived: put it on a stick or another disk, then check it there.',
    purpose: 'backup of this device',
    recipient: 'sealed file, kept by its maker',
  },

  check: {
    title: 'Check a backup',
    hint: 'Choose the file where you keep it. It is opened, read to the end and compared with this device. Nothing is changed or kept.',
    choose: 'Choose a backup',
    chosen: (name: string) => `Chosen: ${name}`,
    submit: 'Check it',
    whole: 'This backup is whole. It would bring everything below back.',
    aside: (count: number) =>
      plural('en', count, {
        one: 'One change in it is set aside, as it was on the device.',
        other: '{n} changes in it are set aside, as they were on the device.',
      }),
    made: (day: string) => `Made on ${day}`,
    newest: (day: string) => `newest change from ${day}`,
    since: (count: number) =>
      plural('en', count, {
        one: 'One change was written here since.',
        other: '{n} changes were written here since.',
      }),
    nothingSince: 'Nothing was written here since.',
    table: 'What is in the file, and what is here',
    inFile: 'in the file',
    here: 'here now',
    students: 'Students',
    cases: 'Cases',
    referrals: 'Referrals',
    changes: 'Changes',
  },

  when: {
    title: 'Your backups',
    lastMade: (day: string) => `Last made: ${day}. It was opened and compared before you saved it.`,
    lastChecked: (made: string, day: string) =>
      `Last checked as a file: the one from ${made}, looked at on ${day}.`,
    neverChecked: 'No saved file has been checked yet. Only that shows that it arrived.',
    askAfter: 'Days after which Today asks for a new one',
    badDays: 'Please choose a number from 1 to 90.',
    keep: 'Keep this',
    kept: 'Kept.',
  },

  without: {
    title: 'Without Holdfast',
    text: 'A backup is a zip of two age files. The free program “age” opens them, and the page docs/backup.md says what is inside.',
    kit: 'Write the twelve words of your recovery kit to see it as an age key. Nothing is stored.',
    show: 'Show the key',
    key: 'The kit as an age key',
    warning: 'Who has this line can open every backup. Write it nowhere that others look.',
    hide: 'Hide it again',
  },

  way: {
    passphrase: 'The passphrase from the day it was made',
    useKit: 'Use the recovery kit instead',
    usePassphrase: 'Use the passphrase instead',
  },

  steps: {
    gathering: 'Gathering what is here',
    sealing: 'Sealing it. This takes a moment on purpose: it makes guessing slow.',
    opening: 'Opening it. This takes a moment on purpose: it makes guessing slow.',
    checking: 'Reading every record',
    keeping: 'Writing it to this device',
  },

  restore: {
    title: 'Bring a school back',
    begin: 'Bring a school back from a file',
    beginHint: 'A backup that ends in .zip, or a sealed file that ends in .holdfast.',
    next: 'Open the backup',
    foundTitle: 'This is in the backup',
    students: (count: number) => plural('en', count, { one: 'one student', other: '{n} students' }),
    cases: (count: number) => plural('en', count, { one: 'one case', other: '{n} cases' }),
    referrals: (count: number) => plural('en', count, { one: 'one referral', other: '{n} referrals' }),
    newDevice:
      'This laptop becomes a new device of yours. If the old one turns up, both can go on; neither overwrites the other.',
    alreadyHere: (label: string) =>
      `This school is on this browser already, as “${label}”. Most likely you only want to open it there. Nothing was changed.`,
    beside: 'Bring it back beside that one',
    besideLabel: (label: string, day: string) => `${label} (backup of ${day})`,
    submit: 'Bring it back here',
    newPassphrase: 'Choose a passphrase for this device',
  },

  refusals: {
    notOurFile: 'This is not a backup of Holdfast, or it is not whole. Nothing was changed.',
    tooLarge: 'This file is larger than any backup of a school. It was not opened.',
    damaged:
      'This backup is damaged and cannot be read to its end. Nothing was changed. Another copy may be whole.',
    weakened:
      'Somebody changed the lock of this backup, so it stays shut. The recovery kit opens it. Nothing was changed.',
    newer: 'A newer version of Holdfast made this backup. Update this device, then try again.',
    wrongPassphrase:
      'That did not open it. It is the passphrase from the day the backup was made. Look at capital letters and spaces.',
    badWords: 'These are not the words of a kit. One of them may be misread.',
    wrongKit: 'This kit is for another school or another person.',
    otherSchool: 'This is the backup of another school or another person. Nothing was changed.',
    cancelled: 'Stopped. Nothing was changed.',
  },

  readMe: (day: string) => `Holdfast, backup of ${day}

Bring it back: open Holdfast, choose “Bring a school back from a file”, choose this zip,
and write your passphrase or the twelve words of your recovery kit.

Without Holdfast, with the program age (https://age-encryption.org):
  age -d -i identity.age -o backup.cbor backup.age      asks for the passphrase
  age -d -i kit.txt -o backup.cbor backup.age           kit.txt holds the kit as an age key
What is inside is written down in docs/backup.md of Holdfast.
`,
};
