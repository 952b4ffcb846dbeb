import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import type { LogKind } from '#lib/domain/security/logLines.ts';
import type { Report } from '#lib/domain/security/report.ts';
import { plural } from '../plural.ts';

/** What left the app, read by coordinators. */
export const securityLog = {
  title: 'Security log',
  below: 'What left the app, when, by whom and what for. Never what it said.',
  open: 'Read the security log',
  back: 'Back to the settings',
  notYours:
    'The security log is read by coordinators. Your laptop writes its own lines into it and has no key for those of others.',
  notYoursWhom: (names: string) => `If you need to know what left, ask ${names}.`,
  honest:
    'A line is written before the printer or the file is reached, and nobody can change or remove one here. What somebody photographs, or copies by hand, leaves no line.',
  lineCount: (count: number) => plural('en', count, { one: '{n} line', other: '{n} lines' }),
  caption: 'What left, newest first',
  none: 'Nothing has left yet. The first print or file will stand here.',
  noneFound: 'No line fits what you are looking for.',
  filter: {
    kind: 'What happened',
    anyKind: 'Everything',
    by: 'By whom',
    anybody: 'Anybody',
    from: 'From',
    to: 'Until',
    words: 'Words',
    hint: 'Looks in everything that stands in a line.',
  },
  columns: {
    day: 'When',
    what: 'What happened',
    about: 'About',
    purpose: 'What for',
    recipient: 'For whom',
    by: 'By whom',
  },
  kinds: {
    print: 'Printed',
    export: 'Saved as a file',
    copy: 'Copied',
    told: 'Told in an emergency',
    report: 'Report noted in Safety',
    glass: 'Case opened by two people',
  } satisfies Record<LogKind, string>,
  /** All that a report’s line says. */
  reportSays: 'That a call was made. What was said is kept nowhere.',
  ended: {
    sent: 'The written report has been sent.',
    notNeeded: 'No written report was needed.',
  } satisfies Record<NonNullable<Report['ended']>, string>,
  with: (name: string) => `together with ${name}`,
  destroyBy: (day: string) => `to be destroyed by ${day}`,
  aboutOf: (what: string, name: string) => `${what}: ${name}`,
  records: {
    school: 'The school',
    membership: 'The list of people',
    roster: 'The roster',
    contacts: 'Contacts of families',
    signals: 'Attendance and marks',
    answers: 'Answers to signs',
    student: 'A student’s page',
    referral: 'A referral',
    case: 'A case',
    restricted: 'A note for some',
    picture: 'The school in numbers',
    review: 'A class review',
    meeting: 'A meeting',
    resources: 'The directory of services',
    improvement: 'What is improved',
    circle: 'A circle',
    security: 'This log',
    private: 'A page of one’s own',
    ask: 'An ask to a teacher',
  } satisfies Record<RecordKind, string>,
  save: {
    open: 'Save as a table (CSV)',
    title: 'Save the log as a table',
    warning:
      'The file is not sealed. It holds names of staff, and names of students where a line is about one. Whoever has the file can read it.',
    holds: (count: number) =>
      plural('en', count, {
        one: 'It will hold {n} line: what the list shows now.',
        other: 'It will hold {n} lines: what the list shows now.',
      }),
    recipient: 'Who gets it?',
    purpose: 'What for?',
    destroyBy: 'Until when is it destroyed?',
    noted: 'That you saved it will stand in the log itself.',
    submit: 'Save the file',
    fileName: (day: string) => `security-log-${day}.csv`,
  },
};
