import { plural } from '../plural.ts';

/** How much room there is on this device. */
export const room = {
  title: 'Room on this device',
  used: (used: string, allowed: string) => `About ${used} of ${allowed} is used.`,
  unknown: 'This browser does not say how much room there is.',
  manyYears: 'Room for many years.',
  years: (count: number) =>
    plural('en', count, { one: 'Room for about a year', other: 'Room for about {n} years' }),
  lessThanAYear: 'Less than a year',
  early: 'It is too early to say how long that lasts.',
  rule: (own: string, day: string) =>
    `This school has taken ${own} since ${day}. At that pace, what is free lasts so long. What the browser allows can change with the disk.`,
  caption: 'What takes the room',
  what: 'What',
  size: 'Room',
  records: 'Records of this school',
  layers: 'Brought in from the school’s system',
  rest: 'Holdfast itself, and what the browser adds',
  free: 'Free',
  low: 'The room on this device is getting short.',
  veryLow: 'There is hardly any room left on this device.',
  todo: 'Free space on the disk: empty the bin, move large files away, or clear other sites in the browser’s settings. Do not clear this site: that would remove the school. If a line says “Not kept”, save a sealed file.',
};
