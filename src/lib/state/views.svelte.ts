/** The filters that this member keeps under names, and how each place was last looked at. Forgotten with the desk. */
import type { ViewPlace, View } from '#lib/domain/view/view.ts';
import { viewTable } from '#lib/domain/view/view.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';

export class Views {
  #book = $state.raw<LiveBook>();
  readonly #last = new Map<ViewPlace, Readonly<Record<string, string>>>();
  readonly #ready: Promise<LiveBook>;

  constructor(desk: Desk) {
    this.#ready = desk.workspace.privateRecord().then(async (ref) => {
      const book = await desk.live(ref);
      this.#book = book;
      return book;
    });
  }

  get all(): readonly View[] {
    return this.#book?.rows(viewTable) ?? [];
  }

  of(place: ViewPlace): readonly View[] {
    return this.all.filter((view) => view.place === place);
  }

  /** The member's own record, once it is open. */
  async record(): Promise<Id> {
    return (await this.#ready).ref.id;
  }

  /** What a place opens with: the filter that was asked for, or the one it was left with, or the one it begins with. */
  async opening(
    place: ViewPlace,
    asked: string | null,
  ): Promise<Readonly<Record<string, string>> | undefined> {
    await this.#ready;
    const views = this.of(place);
    const wanted = isId(asked) ? views.find(({ id }) => id === asked)?.filter : undefined;
    return wanted ?? this.#last.get(place) ?? views.find(({ first }) => first)?.filter;
  }

  leave(place: ViewPlace, filter: Readonly<Record<string, string>>): void {
    this.#last.set(place, filter);
  }
}
