/**
 * Gives the invented school its past: every decision of the story goes through the same rules as a real one, on a day of
 * its own, and all of it is kept at once at the end. A story that a rule refuses is a defect of its maker.
 */
import { closeCase } from '#lib/domain/case/closeCase.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { openCase } from '#lib/domain/case/openCase.ts';
import { rateDomain } from '#lib/domain/case/rateDomain.ts';
import { recordNeed } from '#lib/domain/case/recordNeed.ts';
import { reopenCase } from '#lib/domain/case/reopenCase.ts';
import { setTier } from '#lib/domain/case/setTier.ts';
import { recordContact } from '#lib/domain/contact/recordContact.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { checkIn } from '#lib/domain/plan/checkIn.ts';
import { finishStep } from '#lib/domain/plan/finishStep.ts';
import { setGoalLevels } from '#lib/domain/plan/setGoalLevels.ts';
import { snoozeStep } from '#lib/domain/plan/snoozeStep.ts';
import type { Decision, Me } from '#lib/domain/record/decision.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { referStudent } from '#lib/domain/referral/referStudent.ts';
import { sendWord } from '#lib/domain/referral/sendWord.ts';
import { triageReferral } from '#lib/domain/referral/triageReferral.ts';
import { changeSchool } from '#lib/domain/school/changeSchool.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { addTrustedAdult } from '#lib/domain/student/addTrustedAdult.ts';
import { recordWords } from '#lib/domain/student/recordWords.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant, type Instant, type Moment } from '#lib/kernel/moments.ts';
import { Book } from '#lib/ledger/book.ts';
import { breathe } from './breathe.ts';
import type { InventedEvent } from './inventedFile.ts';
import type { Meant } from './meant.ts';
import { keptLater, perform, type Parts, type Performed } from './perform.ts';
import type { Workspace } from './workspace.ts';

type Telling = Omit<Parts, 'summaries' | 'keeping'>;

const tells = <Draft>(decision: Decision<Draft>) => ({
  what: decision.name,
  tell: ({ summaries }: Workspace, as: Telling, input: unknown) =>
    perform({ ...as, summaries, keeping: keptLater }, decision, input),
});

const known = new Map(
  [
    tells(addGoal),
    tells(addStep),
    tells(addStrength),
    tells(addTrustedAdult),
    tells(changeSchool),
    tells(checkIn),
    tells(closeCase),
    tells(finishStep),
    tells(joinTeam),
    tells(openCase),
    tells(rateDomain),
    tells(recordContact),
    tells(recordNeed),
    tells(recordWords),
    tells(referStudent),
    tells(reopenCase),
    tells(sendWord),
    tells(setGoalLevels),
    tells(setTier),
    tells(snoozeStep),
    tells(triageReferral),
  ].map((one) => [one.what, one.tell]),
);

/** The screen draws between two handfuls of decisions. */
const HANDFUL = 20;

/** The books that the story wrote, for whoever keeps them. */
export async function tellStory(
  workspace: Workspace,
  story: readonly InventedEvent[],
  meant: Meant,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Book[]> {
  const now = workspace.moment();
  const books = new Map<string, Book>();
  for (const [index, event] of story.entries()) {
    // Minutes apart on their day; what happened today has just been.
    const at = event.day === 0 ? before(now.instant, story.length - index) : meant.morning(event.day, index);
    const moment: Moment = { ...now, today: meant.day(event.day), instant: at };
    const written = await tellOne(workspace, event, { meant, moment });
    if (event.as) meant.name(event.as, rowOf(written));
    for (const ref of written.records) books.set(refKey(ref), await workspace.book(ref));
    if (index % HANDFUL > 0) continue;
    onProgress(index, story.length);
    await breathe();
  }
  return [...books.values()];
}

const before = (now: Instant, seconds: number): Instant => instant(now - seconds * 1_000);

interface Around {
  readonly meant: Meant;
  readonly moment: Moment;
}

async function tellOne(
  workspace: Workspace,
  event: InventedEvent,
  { meant, moment }: Around,
): Promise<Performed> {
  const tell = known.get(event.do);
  if (!tell) throw new Error(`the story tells of ${event.do}, which nobody can decide`);
  const { me } = workspace;
  const decide = async (who: Me, take: Take, input: unknown): Promise<Performed> => {
    const as = {
      me: who,
      belongs: workspace.team.belongs,
      bornOn: () => undefined,
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

function rowOf({ changes }: Performed): Id {
  const first = changes.find(({ how }) => how === 'put');
  if (!first) throw new Error('the story names a row, and none was written');
  return first.id;
}
