/** Own steps and check-ins as a calendar file (RFC 5545). It holds days and a neutral word: nothing that anybody wrote. */
import { addDays, type Instant, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { CaseSummary } from '../case/caseSummary.ts';
import type { Calendar } from '../school/schoolDays.ts';
import { onSchoolDay } from './nextCheckIn.ts';
import type { StepRhythm } from './plan.ts';
import { daysInRhythm, ruleText } from './rhythm.ts';

export interface CalendarEntry {
  readonly id: Id;
  readonly what: 'step' | 'checkIn';
  readonly student: Id;
  readonly on: SchoolDate;
  readonly every: StepRhythm;
  /** Up to when it comes back. */
  readonly until: SchoolDate;
}

/** My steps in any open case, and the check-ins of those that I lead. */
export function ownEntries(cases: Iterable<CaseSummary>, me: Id): CalendarEntry[] {
  return [...cases]
    .filter(({ status }) => status === 'open')
    .flatMap(({ student, lead, steps, goals }) => [
      ...steps
        .filter(({ who }) => who === me)
        .map(({ id, due: on, every = 'once', goal }): CalendarEntry => {
          // A step that comes back does so while its goal is followed; without one, its next day is enough.
          const until = goals.find((one) => one.id === goal)?.until ?? on;
          return { id, what: 'step', student, on, every: until > on ? every : 'once', until };
        }),
      ...goals.flatMap(({ id, nextCheckInOn: on, every, until }): CalendarEntry[] =>
        on && lead === me ? [{ id, what: 'checkIn', student, on, every, until }] : [],
      ),
    ]);
}

interface FileParts {
  readonly titleOf: (entry: CalendarEntry) => string;
  readonly calendar: Calendar;
  readonly at: Instant;
}

/**
 * One event for each entry. What falls on a day off is taken out of its rule and stands as an event of its own on the
 * next school day: calendar programs read that alike, where they differ about added dates.
 */
export function calendarFile(entries: readonly CalendarEntry[], parts: FileParts): string {
  const stamp = `${new Date(parts.at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = entries.flatMap((entry) => {
    const title = parts.titleOf(entry);
    return daysOf(entry, parts.calendar).map(({ uid, on, more }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@holdfast`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      ...more,
      `SUMMARY:${escaped(title)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Holdfast//Own days//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

interface Dated {
  readonly uid: string;
  readonly on: SchoolDate;
  readonly more: readonly string[];
}

function daysOf({ id, what, on, every, until }: CalendarEntry, calendar: Calendar): Dated[] {
  if (every === 'once') return [{ uid: id, on: onSchoolDay(calendar, on), more: [] }];
  const days = daysInRhythm(on, every, until);
  const moved = days.filter((day) => onSchoolDay(calendar, day) !== day);
  // The last look at a goal is on its last day, wherever the rhythm stands then.
  const last = what === 'checkIn' && days.at(-1) !== until ? [until] : [];
  const apart = [...moved, ...last].map((day) => ({
    uid: `${id}-${compact(day)}`,
    on: onSchoolDay(calendar, day),
    more: [],
  }));
  if (moved.length === days.length) return apart;
  const rule = `RRULE:${ruleText(every, days.length)}`;
  const out = moved.length > 0 ? [`EXDATE;VALUE=DATE:${moved.map(compact).join(',')}`] : [];
  return [{ uid: id, on, more: [rule, ...out] }, ...apart];
}

const compact = (date: SchoolDate): string => date.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Octets; RFC 5545 3.1. A letter of several octets is never cut. */
const LONGEST = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, size] = ['', 0];
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > LONGEST) {
      out += '\r\n ';
      size = 1;
    }
    out += letter;
    size += octets;
  }
  return out;
}
