/** The school of nobody, to look around in. */
export const invented = {
  name: 'The invented school',
  look: 'Look around in an invented school',
  lookHint: 'No passphrase, nothing to fill in. You can remove it again at any time.',
  locksFirst: 'locks this school first',
  openingTitle: 'The invented school',
  opening: 'Inventing 420 students and what happened this fall',
  again: 'Open it',
  whatItIs:
    'Nobody in it is real. It asks for no passphrase because it has nothing to hide; your own school on this device stays apart from it.',
  strip: 'Invented school. Nobody here is real, so please write nobody real here.',
  notFetched:
    'The invented school is a file of this site, and it could not be fetched. Please try again when there is a network.',
  remove: 'Remove the invented school',
  removeHint:
    'Everything in it goes from this device, with what you tried out in it. A school of your own is not touched.',
  removeAsk:
    'Remove it with everything that you tried out? This cannot be undone. It can be invented again at any time.',
  removeYes: 'Yes, remove it',
  removing: 'Removing it …',
  noRoster:
    'This is the invented school, so no roster comes in here: real students belong in a school of your own, sealed with a passphrase that only you know.',
  noRosterHow: 'Lock this one and choose “Start a school on this device”. Then bring in the roster there.',
  nobodyReal:
    'This is the invented school. Please invent the student, too: it is opened without a passphrase.',
};
