/** What a line of the log says, cell by cell: on the screen, on paper and in a table file alike. */
import type { LogLine } from '#lib/domain/security/logLines.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf } from '#lib/kernel/moments.ts';
import type { Language } from '#lib/text/language.ts';
import type { Words } from '#lib/text/words.ts';

interface Names {
  readonly member: (id: Id) => string;
  /** Undefined where this person may not know of which student a record is. */
  readonly student: (about: NonNullable<LogLine['about']>) => string | undefined;
}

export interface LogCells {
  readonly day: string;
  readonly what: string;
  readonly about: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly by: string;
}

export function logCells(line: LogLine, language: Language<Words>, names: Names): LogCells {
  const t = language.t.securityLog;
  return {
    day: `${language.dayInNumbers(dayOf(line.at))} ${language.time(line.at)}`,
    what: t.kinds[line.kind],
    about: aboutOf(line, t, names),
    purpose:
      line.kind === 'report'
        ? [t.reportSays, line.ended && t.ended[line.ended]].filter(Boolean).join(' ')
        : (line.purpose ?? ''),
    recipient: [line.recipient, line.destroyBy && t.destroyBy(language.day(line.destroyBy, dayOf(line.at)))]
      .filter(Boolean)
      .join(' · '),
    by: [names.member(line.by), line.custodian && t.with(names.member(line.custodian))]
      .filter(Boolean)
      .join(' '),
  };
}

function aboutOf({ about }: LogLine, t: Words['securityLog'], names: Names): string {
  if (!about) return '';
  const what = t.records[about.kind];
  const student = names.student(about);
  return student === undefined ? what : t.aboutOf(what, student);
}
