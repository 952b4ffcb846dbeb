import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { askRef, askTable, type Ask } from './ask.ts';

/** The ask, unless it was taken back; for everybody but the two between whom it is there is none. */
export function standingAsk(reader: Reader, id: Id): Result<Ask, Refusal> {
  const about = reader.only(askRef(id), askTable);
  const mine = about && [about.asker, about.asked].includes(reader.me.member);
  return about && about.goneAt === undefined && mine ? ok(about) : refuse('notFound', 'ask');
}
