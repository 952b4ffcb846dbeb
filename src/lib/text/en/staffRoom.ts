/** The adults' own room. */
export const staffRoom = {
  lead: 'Looking after people takes something out of you. This room is for you.',
  reflection: 'After a hard contact',
  why: 'A few lines for yourself. One line is enough.',
  privacy:
    'Only you can read this, on this device, after your passphrase. Colleagues cannot, and it is never carried to another laptop. A court may still ask for it.',
  happened: 'What happened',
  felt: 'What I felt',
  mine: 'What is mine to carry, and what is not',
  willTell: 'Whom I will tell',
  kind: 'One kind thing for myself',
  keep: 'Keep for myself',
  earlier: 'What you kept for yourself',
  none: 'Nothing here yet. Most people begin after a day that stays with them.',
  takeBack: 'Take it back',
};
