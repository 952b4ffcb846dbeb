/** Whether this browser keeps what it stores, and the quick way in that this device may offer. */
export const thisBrowser = {
  title: 'Does this browser keep what it stores?',
  why: 'Some school computers clear everything when the browser closes. Holdfast has left a small mark here, to find out before you type real names.',
  restart: 'Please close every window of this browser once, open it again, and come back to this address:',
  address: 'The address to come back to',
  stillHere: 'The mark is still here. Have you closed every window of this browser since it was left?',
  restarted: 'Yes, I closed every window',
  wasHere: 'I was here before and came back',
  goOn: 'Go on without this test',
  goOnMeans:
    'Nothing has shown then that your school survives closing this browser. You can test it later in Settings.',
  keptTitle: 'This browser keeps what it stores',
  forgotTitle: 'This browser forgets',
  lostAll: 'The mark that was left here is gone: this browser cleared everything when it closed.',
  lostSome: (places: string) => `Part of the mark is gone: ${places}.`,
  places: {
    notes: 'the small notes (localStorage)',
    database: 'the database (IndexedDB)',
    files: 'the private files (OPFS)',
    cache: 'the kept copy of the app (Cache)',
  },
  noRealNames:
    'So no school is started here: what you wrote could be gone tomorrow. Another computer, or another browser on this one, may keep it.',
  askIt:
    'A private window forgets by design. If this is an ordinary window, ask IT which of these policies is set for this address:',
  fileInstead:
    'If you have a sealed Holdfast file, it is still whole. Bring it back in a browser that keeps what it stores.',
  again: 'Test it again',
  now: {
    kept: 'It was closed once, and everything was still here.',
    marked: 'Nobody has shown yet that this browser keeps your school when it is closed.',
    unmarked: 'Nobody has shown yet that this browser keeps your school when it is closed.',
    forgot: 'Something that was stored here has gone. This browser may forget your school.',
  },
  test: 'Test whether it keeps',
  restartNow:
    'A mark was left. Close every window of this browser, open it again, and come back to this page.',

  quick: {
    title: 'Quick opening',
    open: 'Open with fingerprint or PIN',
    or: 'Or with your passphrase:',
    offered: 'This device can open the school again with its fingerprint, face or PIN until tonight.',
    stands:
      'Fingerprint, face or PIN of this device open the school until tonight. Your passphrase always does.',
    setUp: 'Open with fingerprint or PIN until tonight',
    means:
      'For at most twelve hours after you wrote your passphrase. After that, the passphrase is asked and a new day begins. Anyone whose finger or PIN opens this device could open the school, so set it up only where that is you alone.',
    shared:
      'Off, because several people use this laptop: someone else whose fingerprint or PIN it knows could open the school. Only your passphrase opens it.',
    end: 'Turn off fingerprint and PIN',
    over: 'The day is over, so please write your passphrase.',
    notVerified:
      'This device did not recognise you, or no longer has this key. Your passphrase opens as always.',
  },
};
