/**
 * Gives the invented school its past: every decision of the story goes through the same rules as a real one, on a day of
 * its own, and all of it is kept at once at the end. A story that a rule refuses is a defect of its maker.
 */
import type { Me } from '#lib/domain/record/decision.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { ONLY } from '#lib/domain/record/table.ts';
import type { BornOn } from '#lib/domain/rights/rightsOf.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant, type Instant, type Moment } from '#lib/kernel/moments.ts';
import { Book } from '#lib/ledger/book.ts';
import { breathe } from './breathe.ts';
import type { InventedEvent } from './inventedFile.ts';
import type { Meant } from './meant.ts';
import type { Performed } from './perform.ts';
import { storyDecisions } from './storyDecisions.ts';
import type { Workspace } from './workspace.ts';

/** The screen draws between two handfuls of decisions. */
const HANDFUL = 20;

interface Told {
  readonly story: readonly InventedEvent[];
  /** The roster comes after the story, and who is 18 counts on its days already. */
  readonly bornOn: BornOn;
}

/** The books that the story wrote, for whoever keeps them. */
export async function tellStory(
  workspace: Workspace,
  { story, bornOn }: Told,
  meant: Meant,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Book[]> {
  const now = workspace.moment();
  const books = new Map<string, Book>();
  for (const [index, event] of story.entries()) {
    // Minutes apart on their day; what happened today has just been.
    const at = event.day === 0 ? before(now.instant, story.length - index) : meant.morning(event.day, index);
    const moment: Moment = { ...now, today: meant.day(event.day), instant: at };
    const written = await tellOne(workspace, event, { meant, moment, bornOn });
    if (event.as) meant.name(event.as, rowOf(written));
    for (const ref of written.records) books.set(refKey(ref), await workspace.book(ref));
    if (index % HANDFUL > 0) continue;
    onProgress(index, story.length);
    await breathe();
  }
  return [...books.values()];
}

const before = (now: Instant, seconds: number): Instant => instant(now - seconds * 1_000);

interface Around extends Pick<Told, 'bornOn'> {
  readonly meant: Meant;
  readonly moment: Moment;
}

async function tellOne(
  workspace: Workspace,
  event: InventedEvent,
  { meant, moment, bornOn }: Around,
): Promise<Performed> {
  const tell = storyDecisions.get(event.do);
  if (!tell) throw new Error(`the story tells of ${event.do}, which nobody can decide`);
  const { me } = workspace;
  const decide = async (who: Me, take: Take, input: unknown): Promise<Performed> => {
    const as = {
      me: who,
      belongs: workspace.team.belongs,
      bornOn,
      shelf: { take: async (ref: RecordRef) => ({ book: await take(ref), readOnly: false }) },
    };
    const told = await tell(workspace, { ...as, moment: () => moment }, meant.read(input));
    if (!told.ok) throw new Error(`${event.do} on day ${event.day}: ${JSON.stringify(told.error)}`);
    return told.value;
  };
  const here: Take = (ref) => workspace.book(ref);
  if (!event.apart) return decide(me, here, event.with);

  // Two who do not know of each other: the other one decides in a copy, which comes in afterwards.
  const copies: Book[] = [];
  const elsewhere: Take = async (ref) => {
    const copy = new Book(ref);
    copy.apply([(await workspace.book(ref)).snapshot()]);
    copies.push(copy);
    return copy;
  };
  await decide({ ...me, member: moment.freshId(), device: moment.freshId() }, elsewhere, event.apart);
  const performed = await decide(me, here, event.with);
  for (const copy of copies) {
    const book = await workspace.book(copy.ref);
    book.adopt(copy.snapshot());
    workspace.summaries.update(book);
    copy.close();
  }
  return performed;
}

type Take = (ref: RecordRef) => Promise<Book>;

/** The first row that was put; of what is a record by itself, its id. */
function rowOf({ changes: [first, ...more] }: Performed): Id {
  if (first?.id === ONLY) return first.record.id;
  const row = [first, ...more].find((change) => change?.how === 'put');
  if (!row) throw new Error('the story names a row, and none was written');
  return row.id;
}
