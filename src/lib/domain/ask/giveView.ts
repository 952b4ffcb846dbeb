import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { askRef, givenTable, seenRows, seenTicks, viewWays, type Seen, type SeenRow } from './ask.ts';
import { standingAsk } from './standingAsk.ts';

const row = <const Ticks extends readonly string[]>(ticks: Ticks) =>
  v.object({ ticks: v.optional(v.array(typed.choice(ticks)), []), line: typed.optionalLine });

const draft = v.object({
  ask: typed.id,
  strengths: row(seenTicks.strengths),
  learning: row(seenTicks.learning),
  relations: row(seenTicks.relations),
  energy: row(seenTicks.energy),
  works: row(seenTicks.works),
  wish: row(seenTicks.wish),
  way: typed.choice(viewWays),
});

/** What a form holds, beginning with what was given before. */
export type ViewInput = { ask: Id; way: string } & Record<SeenRow, { ticks: string[]; line: string }>;

export const viewInput = (ask: Id, way: (typeof viewWays)[number], before?: Seen): ViewInput => {
  const of = (name: SeenRow) => ({
    ticks: [...(before?.[name]?.ticks ?? [])],
    line: before?.[name]?.line ?? '',
  });
  return {
    ...{ ask, way, strengths: of('strengths'), learning: of('learning'), relations: of('relations') },
    ...{ energy: of('energy'), works: of('works'), wish: of('wish') },
  };
};

/** By whoever is asked; or by the asker, from the sheet that was handed over. One tick or one line is enough. */
export const giveView = decision({
  name: 'giveView',
  schema: draft,
  touches: ({ ask }) => [askRef(ask)],
  decide(reader, { ask, way, ...rows }, { instant, today }) {
    const about = standingAsk(reader, ask);
    if (!about.ok) return about;
    if (about.value.overAt !== undefined) return refuse('alreadyDone');
    const by = reader.me.member;
    if (way === 'here' && about.value.asked !== by) return refuse('badChoice', 'way');
    const said = seenRows.filter((name) => rows[name].ticks.length > 0 || rows[name].line !== undefined);
    if (said.length === 0) return refuse('required', 'strengths.line');
    const kept = <Row>(name: SeenRow, row: Row): Row | undefined => (said.includes(name) ? row : undefined);
    return ok([
      set(askRef(ask), givenTable, {
        strengths: kept('strengths', rows.strengths),
        learning: kept('learning', rows.learning),
        relations: kept('relations', rows.relations),
        energy: kept('energy', rows.energy),
        works: kept('works', rows.works),
        wish: kept('wish', rows.wish),
        ...{ way, on: today, at: instant, by, goneAt: undefined },
      }),
    ]);
  },
});
