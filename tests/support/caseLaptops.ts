/** One case on several laptops in memory: real decisions, real books, and a meeting that hands everybody everything. */
import { keptLater, perform } from '#lib/app/perform.ts';
import { SummaryIndex } from '#lib/app/summaryIndex.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { openCase } from '#lib/domain/case/openCase.ts';
import type { Decision, Me } from '#lib/domain/record/decision.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, instant } from '#lib/kernel/moments.ts';
import { Book } from '#lib/ledger/book.ts';
import { idOf } from './people.ts';

export const theCase = idOf('the case');
const ref = caseRef(theCase);
let made = 0;

export class CaseLaptop {
  readonly me: Me;
  readonly book = new Book(ref);
  readonly summaries = new SummaryIndex();
  /** Its own, and perhaps wrong. */
  clock = Date.parse('2026-10-12T15:00:00Z');

  constructor(me: Me) {
    this.me = me;
  }

  /** The id of the line in the history, or the code of the refusal. */
  async does<Draft>(decision: Decision<Draft>, input: object = {}): Promise<string> {
    this.clock += 60_000;
    const at = instant(this.clock);
    const parts = {
      me: this.me,
      belongs: () => true,
      bornOn: () => undefined,
      shelf: { take: async () => ({ book: this.book, readOnly: false }) },
      summaries: this.summaries,
      keeping: keptLater,
      moment: () => ({ instant: at, today: dayOf(at), freshId: () => idOf(`#${(made += 1)}`) as Id }),
    };
    const done = await perform(parts, decision, { case: theCase, ...input });
    return done.ok ? done.value.decision : (done.error[0]?.code ?? '');
  }

  hears(update: Uint8Array): void {
    this.book.apply([update]);
    this.summaries.update(this.book);
  }
}

/** Everyone hears everyone, in the order given and then in the other. */
export function meet(...laptops: readonly CaseLaptop[]): void {
  for (const order of [laptops, laptops.toReversed()])
    for (const one of order) for (const other of order) if (one !== other) one.hears(other.book.snapshot());
}

export async function withOpenCase(...people: readonly Me[]): Promise<CaseLaptop[]> {
  const laptops = people.map((me) => new CaseLaptop(me));
  const [first] = laptops;
  if (!first) throw new Error('nobody is there');
  const about = { student: idOf('Noor'), lead: first.me.member, tier: '2a', because: 'asked for it' };
  await first.does(openCase, about);
  meet(...laptops);
  return laptops;
}
