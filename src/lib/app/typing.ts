/**
 * Text that several people write together is typed, not decided: letters go straight into the book and are kept as they
 * come. The same right is asked as for a decision, and the history has one line for each sitting, not one for each key.
 */
import type { Decision, Me } from '#lib/domain/record/decision.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Book } from '#lib/ledger/book.ts';
import type { Keeping } from './keeping.ts';
import type { Performed } from './perform.ts';
import type { Shelf } from './shelf.ts';

/** Milliseconds: after this much quiet the next letter is kept at once; while somebody goes on, every `PACE`. */
const QUIET = 100;
const PACE = 250;
/** Milliseconds without a letter, after which writing on is another sitting. */
const SITTING = 30 * 60_000;

interface Parts {
  readonly me: Me;
  readonly shelf: Pick<Shelf, 'take'>;
  readonly keeping: Pick<Keeping, 'keep'>;
  readonly perform: <Draft>(
    decision: Decision<Draft>,
    input: unknown,
  ) => Promise<Result<Performed, readonly Refusal[]>>;
  readonly now: () => number;
}

/** What somebody sits down to write in. `begun` is the decision that its first letter stands for. */
export interface Place<Draft> {
  readonly record: RecordRef;
  readonly root: string;
  readonly begun: Decision<Draft>;
  readonly input: unknown;
}

export interface Sitting {
  readonly fragment: ReturnType<Book['fragment']>;
  /** False where an editor would take something away from everyone. */
  readonly fits: () => boolean;
  /** Keeps what is still in memory, and lets go. */
  readonly leave: () => void;
}

export class Typing {
  readonly #parts: Parts;
  readonly #unkept = new Set<Book>();
  /** When the last letter of a sitting was typed (wall clock), by record and root. */
  readonly #sittings = new Map<string, number>();
  #lastLetter = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether something typed has not been handed to the disk yet. */
  get waiting(): boolean {
    return this.#unkept.size > 0;
  }

  /** `refused` is called where the first letter finds that writing is not allowed any more, as in a case just closed. */
  async sitDown<Draft>(
    place: Place<Draft>,
    refused: (why: Refusal | undefined) => void,
  ): Promise<Result<Sitting, Refusal>> {
    const { me, shelf } = this.#parts;
    if (!mayWrite(me.role, place.record.kind)) return err({ code: 'notYourRole' });
    const { book, readOnly } = await shelf.take(place.record);
    if (readOnly) return err({ code: 'newerVersion' });
    const stop = book.onTyped(() => {
      this.#later(book);
      void this.#note(place, refused);
    });
    const leave = () => {
      stop();
      void this.flush();
    };
    return ok({
      fragment: book.fragment(place.root),
      fits: () => book.prose(place.root).misfits === 0,
      leave,
    });
  }

  /** Keeps at once what was typed last: on leaving the text or the page, and before a lock. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const books = [...this.#unkept];
    this.#unkept.clear();
    if (books.length > 0) await this.#parts.keeping.keep(books);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#unkept.clear();
    this.#sittings.clear();
  }

  #later(book: Book): void {
    const now = this.#parts.now();
    const rested = now - this.#lastLetter >= QUIET;
    this.#lastLetter = now;
    this.#unkept.add(book);
    this.#timer ??= setTimeout(() => void this.flush(), rested ? 0 : PACE);
  }

  async #note<Draft>({ record, root, begun, input }: Place<Draft>, refused: (why?: Refusal) => void) {
    const name = `${refKey(record)}/${root}`;
    const last = this.#sittings.get(name) ?? -SITTING;
    const now = this.#parts.now();
    this.#sittings.set(name, now);
    if (now - last < SITTING) return;
    const noted = await this.#parts.perform(begun, input);
    if (noted.ok) return;
    this.#sittings.delete(name);
    refused(noted.error[0]);
  }
}
