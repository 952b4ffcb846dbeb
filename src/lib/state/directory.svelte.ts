/** The school's services on the screen: the list as it stands, and one way to decide about any of it. */
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import { serviceTable, type Service } from '#lib/domain/resources/resources.ts';
import { serviceNow, standingServices } from '#lib/domain/resources/serviceNow.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';
import { spoken } from './preferences.svelte.ts';

export class Directory {
  readonly desk: Desk;
  readonly book: LiveBook;
  /** What a rule said to a single tap; forms show theirs at their fields. */
  refusal = $state.raw<Refusal>();

  private constructor(desk: Desk, book: LiveBook) {
    this.desk = desk;
    this.book = book;
  }

  static async open(desk: Desk): Promise<Directory> {
    return new Directory(desk, await desk.live(await desk.workspace.onlyRecord('resources')));
  }

  get id(): Id {
    return this.book.ref.id;
  }

  get writes(): boolean {
    return mayWrite(this.desk.me.role, 'resources') && !this.book.readOnly;
  }

  readonly #rows = $derived.by(() => this.book.rows(serviceTable));
  readonly #byId = $derived(new Map(this.#rows.map((one) => [one.id, one])));

  /** Also what is offered no more; in order of name. */
  readonly services = $derived(
    standingServices(this.#rows).sort((a, b) => a.name.localeCompare(b.name, spoken.locale)),
  );

  /** Every language that some service speaks. */
  readonly spokenThere = $derived([...new Set(this.services.flatMap(({ languages }) => languages))].sort());

  /** Also by the id of an entry that was merged into another. */
  service(id: string | undefined): Service | undefined {
    return isId(id) ? serviceNow(this.#byId, id) : undefined;
  }

  readonly nameOf = (member: Id | undefined): string =>
    this.desk.memberName(member) ?? spoken.t.cases.formerMember;

  async decide<Draft>(decision: Decision<Draft>, input: object): Promise<void> {
    const answer = await this.desk.decide(decision, { resources: this.id, ...input });
    this.refusal = answer.ok ? undefined : answer.error[0];
  }
}
