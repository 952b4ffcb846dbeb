import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { LONGEST_LINE, MOST_LINES, strategies, strategySheetTable, type Strategy } from './strategy.ts';
import { tellsWhy } from './tellsWhy.ts';

const short = v.pipe(typed.line, v.maxLength(LONGEST_LINE, 'tooLong'));

const draft = v.object({
  case: typed.id,
  to: short,
  strengths: v.optional(v.array(short), []),
  works: v.optional(v.array(typed.choice(strategies)), []),
  /** One to a line. */
  lines: typed.optionalText,
  until: typed.date,
});

/** Longest time in days: what helps is looked at anew at least each half of the year. */
const LONGEST_TIME = 185;
const SIX_WEEKS = 42;

export const emptyStrategySheet = (id: Id, today: SchoolDate) => ({
  case: id,
  to: '',
  strengths: [] as string[],
  works: [] as Strategy[],
  lines: '',
  until: addDays(today, SIX_WEEKS) as string,
});

export const writeStrategySheet = decision({
  name: 'writeStrategySheet',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, to, strengths, works, lines: text = '', until }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (works.length + lines.length === 0) return refuse('required', 'works');
    if (
      lines.some(({ length }) => length > LONGEST_LINE) ||
      strengths.length + works.length + lines.length > MOST_LINES
    )
      return refuse('tooMuchForOnePage', 'lines');
    if (until < today) return refuse('endBeforeStart', 'until');
    if (until > addDays(today, LONGEST_TIME)) return refuse('tooFarAhead', 'until');
    if (lines.some((line) => tellsWhy(reader, id, line))) return refuse('tellsWhy', 'lines');
    if (strengths.some((line) => tellsWhy(reader, id, line))) return refuse('tellsWhy', 'strengths');
    const by = reader.me.member;
    const said = { to, strengths, works, lines, from: today, until };
    return ok([put(caseRef(id), strategySheetTable, { id: freshId(), ...said, on: today, at: instant, by })]);
  },
});
