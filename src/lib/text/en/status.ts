import { plural } from '../plural.ts';

/** The line at the foot of every screen: the truth about keeping. */
export const status = {
  kept: 'Kept',
  onThisDevice: 'on this device',
  keeping: 'Keeping …',
  notKept: 'Not kept',
  onlyRead: 'Only to read',
  whyNot: {
    diskFull: 'The disk is full. Free some space, then try again. What you typed is still on the screen.',
    aborted: 'The browser broke off the writing. Try again. What you typed is still on the screen.',
    closed: 'The browser closed its storage. Copy what you just typed, then load this page again.',
    blocked: 'Another window holds an older version open. Close the other Holdfast windows.',
    missing:
      'What was kept here before is gone. Save the sealed file now: it holds what this window still has. Then lock, and bring the file back at the door.',
    newer:
      'A newer version of Holdfast has changed how this device keeps. You can read everything here. To write, load this page again and use the newer version.',
    openFailed:
      'The browser could not open its storage. Load this page again; if that does not help, restart the browser.',
    unknown: 'The disk did not say why. Try again. What you typed is still on the screen.',
  },
  waitingHere: (count: number) =>
    plural('en', count, {
      one: 'One record is only in this window so far.',
      other: '{n} records are only in this window so far.',
    }),
  saveFile: 'Save a sealed file now',
  savedFile: 'The sealed file is saved. Your passphrase or the recovery kit opens it.',
  waiting: (count: number) =>
    plural('en', count, { one: 'one change on its way', other: '{n} changes on their way' }),
  noBackup: 'no backup yet',
  backupToday: 'backup made today',
  backupAge: (days: number) =>
    plural('en', days, { one: 'backup made yesterday', other: 'backup made {n} days ago' }),
  mayForget: 'this browser may forget',
  persistence: {
    ask: 'May this browser keep your school for good? Otherwise it may clear it when space runs short.',
    askButton: 'Ask the browser',
    granted: 'This browser has promised to keep your school until you remove it.',
    refused: 'This browser has not promised to keep your school. It may clear it when space runs short.',
    unknown: 'This browser does not say whether it will keep your school.',
  },
};
