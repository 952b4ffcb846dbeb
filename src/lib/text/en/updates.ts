/** A new version of Holdfast: it waits for a person, and it costs no word. */
export const updates = {
  waiting:
    'A new version of Holdfast is ready. What you typed will still be here; your passphrase is asked for once more.',
  takenOver: 'A new version of Holdfast is in use in another window. This window needs to change over too.',
  missingFile:
    'A part of Holdfast could not be loaded. What you typed is kept. Check the network, then load it again.',
  unkept:
    'The disk did not take everything you typed, so nothing is changed over yet. Look at the line below, then try again.',
  noOffline: 'This browser does not let Holdfast open without a network. Everything else works.',
  use: 'Use it now',
  later: 'Later',
  again: 'Load it again',
  partTitle: 'A part of Holdfast is missing',
};
