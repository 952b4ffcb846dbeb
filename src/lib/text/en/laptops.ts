import { plural } from '../plural.ts';

/** How the work of one laptop reaches the others without a network. */
export const laptops = {
  title: 'Other laptops',
  below: 'How what is written here reaches the other laptops of this school, and theirs reaches this one.',
  open: 'Ways to other laptops',
  sealed:
    'Whatever leaves is sealed for your team. Your private reflections never leave this way. Whoever finds the file or the folder learns nothing of a student.',

  standing: {
    title: 'The laptops of this school',
    alone: 'There is no other laptop yet. What is written here is on this one alone.',
    allElsewhere: 'Everything written here is on another laptop as well.',
    onlyHere: (count: number) =>
      plural('en', count, {
        one: 'One change is on this laptop alone so far.',
        other: '{n} changes are on this laptop alone so far.',
      }),
    onlyHereShort: (count: number) =>
      plural('en', count, { one: 'one change only here', other: '{n} changes only here' }),
    rule: 'Counted is what another laptop has said that its disk has. A file or a folder says nothing back, and is not counted.',
    here: 'open now, and connected',
    met: (day: string) => `last met on ${day}`,
    notMet: 'not met by this laptop yet',
    ahead: (time: string) => `its clock is ${time} ahead of this one`,
    behind: (time: string) => `its clock is ${time} behind this one`,
    minutes: (count: number) => plural('en', count, { one: 'one minute', other: '{n} minutes' }),
    hours: (count: number) => plural('en', count, { one: 'one hour', other: '{n} hours' }),
    days: (count: number) => plural('en', count, { one: 'one day', other: '{n} days' }),
    aside: 'Some changes were set aside. See why',
    onLaptops: (count: string, all: string) => `on ${count} of ${all} laptops`,
  },

  file: {
    title: 'By a file',
    hint: 'Make a file here, carry it over, bring it in there. Then the same the other way. Any order is right, and twice does no harm.',
    make: 'Make a file for another laptop',
    made: (count: number) =>
      plural('en', count, {
        one: 'Your browser saves the file now. It holds one change.',
        other: 'Your browser saves the file now. It holds {n} changes.',
      }),
    bring: 'Bring in a file',
    making: 'Sealing what is here',
    bringing: 'Taking in what is new',
    purpose: 'file for another laptop of the team',
    recipient: 'another laptop of this school',
    new: (count: number) =>
      count === 0
        ? 'Nothing in it is new: all of it was here.'
        : plural('en', count, {
            one: 'One change is new here.',
            other: '{n} changes are new here.',
          }),
    known: (count: number) =>
      plural('en', count, { one: 'One was here already.', other: '{n} were here already.' }),
    held: (count: number) =>
      plural('en', count, {
        one: 'One comes from a laptop that is not known here yet. It waits.',
        other: '{n} come from a laptop that is not known here yet. They wait.',
      }),
    refused: (count: number) =>
      plural('en', count, {
        one: 'One is not right and was left out.',
        other: '{n} are not right and were left out.',
      }),
    notWhole: 'The file is not whole. What was whole in it is here now; bring it over again for the rest.',
    why: {
      notOurFile: 'This is not a file from another laptop. Nothing was changed.',
      backupFile: 'This is a backup. It is brought back at the door, not here. Nothing was changed.',
      rescueFile: 'This is a rescue file. It is brought back at the door, not here. Nothing was changed.',
      newer: 'A newer version of Holdfast made this file. Update this device, then bring it in again.',
      otherTeam:
        'This file is from another school, or from before your team changed its key. Nothing was changed.',
      cancelled: 'Stopped. What had been taken in by then is here.',
      disk: 'The disk of this device took no more. Make room, then bring the file in again.',
    },
  },

  folder: {
    title: 'By a shared folder',
    hint: 'A folder that both laptops see: on a server of the school, on a stick, or one that a service copies. Choose the same one on each.',
    cannot: 'This browser cannot use folders. The file above does the same by hand.',
    choose: 'Choose a folder',
    chosen: (name: string) => `Chosen: ${name}`,
    allow: 'Allow the folder again',
    ask: 'The browser asks you to allow the folder again.',
    now: 'Look now',
    leave: 'Use it no more',
    looking: 'Looking',
    last: (time: string) => `Last looked at ${time}.`,
    brought: (count: number) =>
      count === 0
        ? 'Nothing new was in it.'
        : plural('en', count, {
            one: 'One change was new here.',
            other: '{n} changes were new here.',
          }),
    written: (count: number) =>
      count === 0
        ? 'Everything from here was in it already.'
        : plural('en', count, {
            one: 'One change was put into it.',
            other: '{n} changes were put into it.',
          }),
    notWhole: (count: number) =>
      plural('en', count, {
        one: 'One file in it is not whole. It may still be on its way and is tried again.',
        other: '{n} files in it are not whole. They may still be on their way and are tried again.',
      }),
    refused: (count: number) =>
      plural('en', count, {
        one: 'One file in it is not right and was left out.',
        other: '{n} files in it are not right and were left out.',
      }),
    why: {
      empty:
        'The folder is empty, and it was not before. Nothing here is lost. If it is the right folder, fill it again; else choose another.',
      notAllowed: 'The browser does not let us in any more. Allow the folder again.',
      gone: 'The folder is not there. Is the stick in, or the network on? Nothing here is lost.',
      full: 'The folder has no room. What did not fit stays here and is tried again.',
      refused: 'The folder does not take files just now. What was to go there stays here and is tried again.',
      disk: 'The disk of this device took no more. Make room; the folder is looked at again.',
    },
    fillAgain: 'Fill it again',
  },

  network: {
    title: 'Over the network',
    hint: 'Laptops that are open at the same time find each other at a meeting point, and then talk to each other directly. The meeting point learns that somebody is there, and not one word.',
    none: 'No meeting point is set, so nobody is contacted. A file or a folder does the same by hand.',
    site: 'Meet at this site',
    siteHint: 'The small server that runs beside this app. It passes sealed greetings on and keeps nothing.',
    noSite: 'No such server runs beside this app. IT can start one: the documents say how.',
    address: 'Another meeting point',
    addressHint: 'An address that begins with wss://. Several with a blank between them.',
    ice: 'Servers to get through (STUN, TURN)',
    iceHint: 'Only where laptops cannot reach each other directly. None is used that is not written here.',
    iceName: 'User name for TURN',
    icePassword: 'Password for TURN',
    iceAccountHint:
      'As the server’s own settings have it. Everyone of the school gets it, sealed: change it there and here when somebody leaves.',
    iceRefused:
      'This browser does not take one of the servers to get through. The laptops meet without it; a coordinator can correct it below.',
    keep: 'Keep',
    here: 'Open now, and connected to this laptop',
    nobody: 'No other laptop is open at this moment.',
    coming: (done: string, total: string) => `${done} of ${total} changes have come`,
    theirs: (done: string, total: string) => `has ${done} of ${total} of ours`,
    upToDate: 'connected',
    laptopOf: (name: string) => `${name}’s laptop`,
    unknown: 'A laptop of the school',
    problem: {
      unreachable: 'The meeting point does not answer. It is tried again by itself.',
      newerVersion: 'A laptop speaks a newer version. Update this device.',
      turnedAway: 'The others do not know this laptop any more. Ask a coordinator.',
    },
  },

  codes: {
    title: 'Meet without a server',
    hint: 'Two laptops on one network show each other one code each. Nobody else is asked. They stay connected until one of them is locked.',
    show: 'Show a code',
    read: 'Read a code',
    first: 'Show this one to the other laptop, which reads it.',
    second: 'Show this one back to the other laptop. It then finds this one.',
    stop: 'Stop',
    met: 'Connected. You can go on working.',
    cannot: 'This cannot be done in this window: another tab of this browser talks to the others.',
  },

  hereNow: (names: string, more: number) =>
    more === 0 ? `here now: ${names}` : `here now: ${names} and ${more} more`,
  path: {
    none: 'only on this device so far',
    file: 'to other laptops by file',
    folder: 'to other laptops by the shared folder',
    relay: 'to other laptops over the relay',
    direct: 'to other laptops directly',
  },
};
