/** An open school as screens see it: lists that follow every change, the truth about keeping, and one way to decide. */
import { createSubscriber } from 'svelte/reactivity';
import { isInvented } from '#lib/app/inventedVault.ts';
import type { KeepState } from '#lib/app/keepState.ts';
import type { Performed } from '#lib/app/perform.ts';
import { readContactLayer, readRosterLayer } from '#lib/app/rosterHere.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { backupAge } from '#lib/domain/backup/backupAge.ts';
import { maySeeCase } from '#lib/domain/access/whoSeesCase.ts';
import { worksOn } from '#lib/domain/case/worksOn.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import { undoDecision } from '#lib/domain/record/undoDecision.ts';
import {
  knownStudent,
  knownStudents,
  leftStudent,
  type KnownStudent,
} from '#lib/domain/roster/knownStudent.ts';
import { gatherSummaries, type Summaries } from '#lib/domain/summaries.ts';
import { whatIsToday } from '#lib/domain/today/whatIsToday.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, instant, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Result } from '#lib/kernel/result.ts';
import { keepFocus } from './keepFocus.ts';
import { OtherLaptops } from './otherLaptops.svelte.ts';
import { saveFile } from './saveFile.ts';
import { LiveBook } from './liveBook.svelte.ts';

export class Desk {
  readonly workspace: Workspace;
  readonly laptops: OtherLaptops;
  /** What was decided last, for the word with the way back. */
  last = $state.raw<Performed>();
  /** Why the last one could not be taken back: somebody has built on it since. */
  notUndone = $state.raw<Refusal>();
  #locked = $state(false);
  readonly #watchDay = createSubscriber(watchDay);
  readonly #watchSummaries: () => void;
  readonly #watchKeeping: () => void;
  readonly #watchLayers: () => void;
  readonly #watchBackups: () => void;
  readonly #watchTeam: () => void;
  readonly #watchOwed: () => void;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.laptops = new OtherLaptops(workspace);
    this.#watchSummaries = createSubscriber((changed) => workspace.summaries.onChange(changed));
    this.#watchKeeping = createSubscriber((changed) => workspace.keeping.onState(changed));
    this.#watchLayers = createSubscriber((changed) => workspace.layers.onChange(changed));
    this.#watchBackups = createSubscriber((changed) => workspace.backups.onChange(changed));
    this.#watchTeam = createSubscriber((changed) => workspace.team.onChange(changed));
    this.#watchOwed = createSubscriber((changed) => workspace.team.settling.onChange(changed));
    if (!isInvented(workspace.name)) workspace.team.settling.watch();
  }

  /** The day as this device has it; it moves on at midnight, and on waking. */
  readonly today = $derived.by((): SchoolDate => {
    this.#watchDay();
    return dayOf(instant(Date.now()));
  });

  readonly roster = $derived.by(() => {
    this.#watchLayers();
    return this.#locked ? undefined : readRosterLayer(this.workspace.layers.current('roster'));
  });

  readonly contacts = $derived.by(() => {
    this.#watchLayers();
    return this.#locked ? undefined : readContactLayer(this.workspace.layers.current('contacts'));
  });

  /** Without the cases that this person read once and may not read any more. */
  readonly summaries = $derived.by((): Summaries => {
    this.#watchSummaries();
    // What two people opened is over by an act.
    this.#watchTeam();
    if (this.#locked) return gatherSummaries([]);
    const { all } = this.workspace.summaries;
    const around = { ...this.#around(all), members: [this.#meAsMember] };
    const opened = this.workspace.team.breakGlass.openedHere();
    const mine = [...all.cases].filter(
      ([id, one]) => opened.has(id) || maySeeCase(one, around, this.me.member),
    );
    return { ...all, cases: new Map(mine) };
  });

  /** Who belongs, and who stands in for whom today. */
  get around() {
    return { ...this.#around(this.summaries), members: this.members };
  }

  #around({ school }: Summaries) {
    return { covers: school.covers, today: this.today };
  }

  get #meAsMember() {
    return { id: this.me.member, role: this.me.role };
  }

  readonly keeping = $derived.by((): KeepState => {
    this.#watchKeeping();
    return this.workspace.keeping.state;
  });

  readonly backups = $derived.by(() => {
    this.#watchBackups();
    return this.workspace.backups.state;
  });

  readonly backupAge = $derived(
    backupAge(
      this.backups.made === undefined ? undefined : dayOf(instant(this.backups.made)),
      this.backups.askAfter,
      this.today,
    ),
  );

  /** Everyone, in order of family name. */
  readonly students = $derived(knownStudents(this.roster?.students ?? [], this.summaries.students));
  readonly #studentsById = $derived(new Map(this.students.map((student) => [student.id, student])));
  readonly #rosterById = $derived(new Map(this.roster?.students.map((student) => [student.id, student])));

  readonly bornOn = (id: Id) => this.#rosterById.get(id)?.birthDate;

  readonly #leftById = $derived(new Map(this.roster?.left.map((left) => [left.id, left])));

  readonly todayList = $derived(
    whatIsToday(this.summaries, {
      me: this.me,
      today: this.today,
      school: this.summaries.school,
      left: new Set(this.#leftById.keys()),
      bornOn: this.bornOn,
    }),
  );

  /**
   * After the lock. Svelte may go on holding this desk, and what was worked out last: so it is worked out once more, from
   * nothing, and no name stays in memory.
   */
  forget(): void {
    this.#locked = true;
    this.laptops.close();
    this.last = undefined;
    // Reading is what works them out.
    void [this.#studentsById, this.#rosterById, this.#leftById, this.contacts, this.todayList];
  }

  get me() {
    this.#watchTeam();
    return this.workspace.me;
  }

  /** A coordinator has said that this laptop, or this person, is of the school no more. */
  get isOut(): boolean {
    this.#watchTeam();
    return this.workspace.team.isOut;
  }

  /** Nobody here is real, and nobody real belongs here. */
  get invented(): boolean {
    return isInvented(this.workspace.name);
  }

  /** Also for somebody whom the roster no longer has. */
  student(id: Id): KnownStudent {
    const known = this.#studentsById.get(id);
    if (known) return known;
    const own = this.summaries.students.get(id);
    const left = this.#leftById.get(id);
    return left ? leftStudent(left, own) : knownStudent(id, undefined, own);
  }

  rosterStudent(id: Id) {
    return this.#rosterById.get(id);
  }

  /** Who belongs, and who has left: what they wrote stays theirs. */
  readonly #team = $derived.by(() => {
    this.#watchTeam();
    return this.workspace.team.membership;
  });

  readonly members = $derived([...this.#team.members.values()]);

  /** Everyone with their laptops and kits. */
  readonly people = $derived(
    this.members.map((member) => ({
      ...member,
      devices: [...this.#team.devices.values()].filter((device) => device.member === member.id),
    })),
  );

  /** Who holds the newest key of a record; undefined where no wrap of it is here, so that nothing is said. */
  async holders(ref: RecordRef): Promise<ReadonlySet<Id> | undefined> {
    const held = await this.workspace.team.settling.holders(ref);
    return held.size > 0 ? held : undefined;
  }

  /** Colleagues who want to come back, and wait for a second coordinator's word. */
  readonly askedBack = $derived.by(() => {
    this.#watchTeam();
    return this.workspace.team.comingBack.asked();
  });

  /** Keys that a colleague's laptop still has to hand out or to change; none known before this one has looked. */
  get owed() {
    this.#watchOwed();
    const { groups, records } = this.workspace.team.settling.left ?? { groups: 0, records: 0 };
    return groups + records;
  }

  memberName(id: Id | undefined): string | undefined {
    return id && (this.#team.members.get(id) ?? this.#team.former.members.get(id))?.name;
  }

  /** Whose laptop it is; undefined for one that is not of the school now. */
  ownerOf(device: string | undefined): string | undefined {
    return this.people.find(({ devices }) => devices.some(({ id }) => id === device))?.name;
  }

  /** Whose laptops are connected to this one now, each once. */
  get colleaguesHere(): readonly string[] {
    const owners = this.laptops.networkNow.peers.map(({ device }) => this.ownerOf(device));
    return [...new Set(owners.filter((name) => name !== undefined))].toSorted();
  }

  async live(ref: RecordRef): Promise<LiveBook> {
    return new LiveBook(await this.workspace.book(ref), await this.workspace.isReadOnly(ref));
  }

  async decide<Draft>(
    decision: Decision<Draft>,
    input: unknown,
  ): Promise<Result<Performed, readonly Refusal[]>> {
    const result = await this.workspace.perform(decision, input);
    // A word of success only for what the disk has; of the rest the status line speaks.
    if (result.ok && result.value.kept.ok) this.last = result.value;
    await keepFocus();
    return result;
  }

  async undo(performed: Performed): Promise<Result<Performed, readonly Refusal[]>> {
    const input = { entry: performed.decision, records: [...performed.records] };
    const answer = await this.decide(undoDecision, input);
    this.notUndone = answer.ok ? undefined : answer.error[0];
    return answer;
  }

  forgetLast(): void {
    this.last = undefined;
    this.notUndone = undefined;
  }

  /** What waits in each place, for the numbers beside their names. */
  readonly counts = $derived({
    today: this.todayList.late.length + this.todayList.today.length,
    referrals: this.todayList.referrals.length,
    cases: [...this.summaries.cases.values()].filter(
      (one) => one.status === 'open' && worksOn(this.me.member, one),
    ).length,
  });

  /** The page is being hidden, perhaps for good: what is typed goes to the disk now. */
  readonly stepAway = (): void => {
    if (document.visibilityState !== 'hidden') return;
    void this.workspace.drafts.flush();
    void this.workspace.together.flush();
  };

  /** Asks the browser to ask the person before it throws away what the disk does not have. */
  readonly mayLeave = (event: Event): void => {
    const { keeping } = this;
    // Where only a newer version writes, there is nothing to wait for.
    const nothingWaits = keeping.state === 'notKept' && keeping.why === 'newer' && keeping.waiting === 0;
    if ((keeping.state !== 'kept' && !nothingWaits) || this.workspace.together.waiting)
      event.preventDefault();
  };

  async saveEmergencyFile(): Promise<void> {
    const { name, bytes } = await this.workspace.emergencyFile();
    saveFile(name, bytes);
  }
}

function watchDay(moved: () => void): () => void {
  const looking = setInterval(moved, 30_000);
  document.addEventListener('visibilitychange', moved);
  return () => {
    clearInterval(looking);
    document.removeEventListener('visibilitychange', moved);
  };
}
