/** The recovery drill: whether the printed words still open this school. They are kept nowhere. */
import { tryKit } from '#lib/app/tryKit.ts';
import type { UnlockRefusal } from '#lib/app/unlock.ts';
import { noteKitTrial } from '#lib/domain/wellbeing/noteKitTrial.ts';
import { kitTrialTable } from '#lib/domain/wellbeing/ownRoom.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Desk } from './desk.svelte.ts';

export class KitTrial {
  words = $state('');
  good = $state(false);
  refusal = $state.raw<UnlockRefusal | { readonly why: 'badWords' }>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly try = async (): Promise<void> => {
    const tried = await tryKit(this.#desk.workspace.name, this.words);
    this.good = tried.ok;
    if (tried.ok) {
      this.words = '';
      const own = await this.#desk.workspace.privateRecord();
      await this.#desk.decide(noteKitTrial, { private: own.id });
    } else {
      this.refusal = tried.error === 'badWords' ? { why: 'badWords' } : tried.error;
      this.failed += 1;
    }
  };
}

/** The day of the newest trial; undefined where there was none. */
export async function lastKitTrial({ workspace }: Desk): Promise<SchoolDate | undefined> {
  const own = await workspace.book(await workspace.privateRecord());
  return own
    .rows(kitTrialTable)
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}
