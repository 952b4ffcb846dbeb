import * as v from 'valibot';
import type { LeaveOutReason } from '../checkReport.ts';

/** The shapes of single cells. A schema's message is the reason for which the row is left out. */
const because = (reason: LeaveOutReason): LeaveOutReason => reason;

// Control and direction marks have no place in a name, and can make one name look like another.
const marks = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
export const clean = (text: string): string => text.replace(marks, ' ').trim().normalize('NFC');

const text = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, because('tooLong')), v.transform(clean));
const orNothing = v.transform((line: string) => line || undefined);

const ID_LENGTH = 255;
const LINE_LENGTH = 400;
const LIST_LENGTH = 16_000;

function splitList(list: string): string[] {
  return [...new Set(list.split(',').map(clean))].filter((part) => part !== '');
}

const yes = new Set(['true', 't', 'yes', 'y', '1', 'si', 'sí']);
const no = new Set(['false', 'f', 'no', 'n', '0']);

function readFlag(word: string): boolean | undefined {
  const lower = word.toLowerCase();
  return yes.has(lower) ? true : no.has(lower) ? false : undefined;
}

export const cell = {
  id: v.pipe(text(ID_LENGTH), v.nonEmpty(because('missingId'))),
  reference: v.pipe(text(ID_LENGTH), orNothing),
  title: v.pipe(text(LINE_LENGTH), v.nonEmpty(because('missingName'))),
  line: v.pipe(text(LINE_LENGTH), orNothing),
  /** Stays text until the whole column was seen: see `DateColumn`. */
  date: text(LINE_LENGTH),
  word: v.pipe(
    text(LINE_LENGTH),
    v.transform((word) => word.toLowerCase()),
  ),
  list: v.pipe(v.string(), v.maxLength(LIST_LENGTH, because('tooLong')), v.transform(splitList)),
  flag: v.pipe(text(LINE_LENGTH), v.transform(readFlag)),
} as const;
