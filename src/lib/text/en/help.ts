/** Around the pages of help; the pages themselves stand in `helpPages.ts`, fetched only when somebody opens one. */
export const help = {
  name: 'Help',
  about: (place: string) => `Help: ${place}`,
  safe: 'Is it safe?',
  wrong: 'If something goes wrong',
  does: 'What people do here',
  never: 'What it never does',
  readOn: 'Read on',
  toPlace: (place: string) => `Go to ${place}`,
  toDoor: 'Back to the door',
};
