/** Who is around a student and a family: who, what they are, whose tie it is, how strong, and which way help goes. */

export const ties = {
  4: [
    ['June Parkhurst', 'school', 'student', 'strong', 'comes'],
    ['The art room', 'school', 'student', 'strong', 'comes'],
    ['Older sister, away at college', 'family', 'student', 'fine', 'both'],
    ['Old friends from middle school', 'friend', 'student', 'weak', ''],
  ],
  9: [
    ['Her mother', 'family', 'student', 'strong', 'both'],
    ['The manager', 'adult', 'student', 'strain', 'goes'],
    ['Marcus Odell', 'school', 'student', 'strong', 'comes'],
    ['Harbor Work and Learn', 'service', 'student', 'fine', 'comes'],
    ['Grandmother in Jacmel, on the phone', 'family', 'family', 'strong', 'both'],
    ['Sunday choir', 'community', 'family', 'fine', 'both'],
  ],
  12: [
    ['Soledad Beltrán', 'family', 'student', 'strong', 'goes'],
    ['Beatriz Beltrán', 'family', 'student', 'strong', 'comes'],
    ['Two little brothers', 'family', 'student', 'strong', 'goes'],
    ['June Parkhurst', 'school', 'student', 'strong', 'comes'],
    ['Renata, a friend', 'friend', 'student', 'fine', 'both'],
    ['Neighbors’ Kitchen of Quillhaven', 'service', 'family', 'strong', 'comes'],
    ['Lamplight Family Counseling', 'service', 'family', 'weak', ''],
    ['The hospital', 'service', 'family', 'strain', 'both'],
    ['Parish of the harbor', 'community', 'family', 'fine', 'comes'],
  ],
  18: [
    ['Her mother', 'family', 'student', 'weak', 'both'],
    ['Two horses, and whoever owns them', 'community', 'student', 'strong', 'both'],
    ['Lantern House', 'service', 'student', 'fine', 'comes'],
    ['Bea Lindqvist', 'school', 'student', 'strong', 'comes'],
    ['Her father’s brother', 'family', 'family', 'fine', 'comes'],
    ['The girls of the track team', 'friend', 'student', 'weak', ''],
  ],
  30: [
    ['Su mamá', 'family', 'student', 'strain', 'both'],
    ['Elena Prado', 'school', 'student', 'strong', 'comes'],
    ['Abuela Chela', 'family', 'family', 'strong', 'comes'],
    ['Taller de poesía', 'community', 'student', 'strong', 'both'],
  ],
};

/** How a tie is now, where it was otherwise at first. */
export const tiesNow = {
  9: [{ on: -3, at: 1, how: ['fine', 'both'] }],
  18: [{ on: -4, at: 0, how: ['fine', 'both'] }],
  30: [{ on: -4, at: 0, how: ['fine', 'both'] }],
};
