/** One case on the screen: its book and its student's, and one way to decide about either from any of its pages. */
import { untrack } from 'svelte';
import { leadsCases } from '#lib/domain/access/leadsCases.ts';
import { whoSeesCase, type Seer } from '#lib/domain/access/whoSeesCase.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import type { CaseSummary } from '#lib/domain/case/caseSummary.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import { familyTable } from '#lib/domain/family/family.ts';
import { familyPermissionTable, familySheet, type FamilySheet } from '#lib/domain/rights/familySheet.ts';
import { rightsOf } from '#lib/domain/rights/rightsOf.ts';
import type { RightsNow } from '#lib/domain/rights/rightsOn.ts';
import { nameForFamily } from '#lib/domain/roster/nameForFamily.ts';
import { writeTogether, type Together } from '#lib/domain/plan/writeTogether.ts';
import { studentTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { familyHere, stopsOf } from './familyHere.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';
import { spoken } from './preferences.svelte.ts';

export class CaseFile {
  readonly desk: Desk;
  readonly id: Id;
  readonly book: LiveBook;
  readonly student: LiveBook;
  /** What a rule said to a single tap; forms show theirs at their fields. */
  refusal = $state.raw<Refusal>();
  readonly #opened: CaseSummary;

  private constructor(desk: Desk, opened: CaseSummary, book: LiveBook, student: LiveBook) {
    this.desk = desk;
    this.#opened = opened;
    this.id = opened.id;
    this.book = book;
    this.student = student;
  }

  /** Undefined where this device knows no such case. */
  static async open(desk: Desk, id: string | undefined): Promise<CaseFile | undefined> {
    // Looked at once: the page must not be made anew, with the forms on it, at every decision.
    const known = untrack(() => (isId(id) ? desk.summaries.cases.get(id) : undefined));
    if (!known) return undefined;
    const [book, student] = await Promise.all([
      desk.live(caseRef(known.id)),
      desk.live(studentRef(known.student)),
    ]);
    return new CaseFile(desk, known, book, student);
  }

  /** True once its opening has been taken back. */
  get gone(): boolean {
    return !this.desk.summaries.cases.has(this.id);
  }

  get summary(): CaseSummary {
    return this.desk.summaries.cases.get(this.id) ?? this.#opened;
  }

  get isOpen(): boolean {
    return this.summary.status === 'open';
  }

  /** Who may read the case today, and why. */
  get seers(): readonly Seer[] {
    return whoSeesCase(this.summary, this.desk.around);
  }

  /** Everybody else who may read the case. */
  get others(): readonly { readonly id: Id; readonly name: string }[] {
    return this.seers
      .filter(({ member }) => member !== this.desk.me.member)
      .map(({ member }) => ({ id: member, name: this.nameOf(member) }));
  }

  get studentName(): string {
    return this.desk.student(this.summary.student).name || spoken.t.students.nameless;
  }

  /** What may stand on paper that goes home. */
  get nameForFamily(): string {
    const { student } = this.summary;
    return nameForFamily(this.desk.rosterStudent(student), this.desk.summaries.students.get(student));
  }

  /** What is to be known before one talks to the family; undefined for whoever may not read it. */
  get family() {
    if (!leadsCases(this.desk.me.role)) return undefined;
    const about = this.student.only(familyTable);
    const names = this.student.only(studentTable);
    const people = familyHere(this.desk, this.summary.student, this.student);
    return {
      note: about?.beforeCalling,
      bestTime: about?.bestTime,
      spoken: names?.homeLanguage ?? this.desk.rosterStudent(this.summary.student)?.homeLanguage,
      pronouns: names?.pronounsWithFamily,
      interpreter: names?.interpreter ?? false,
      who: people,
      people: people.map(({ name }) => name),
      stops: stopsOf(people),
    };
  }

  /** Who holds the rights to the record today. */
  get rights(): RightsNow {
    return rightsOf(this.desk, this.summary.student, this.desk.today);
  }

  /** Whether sheets and messages go to the family today. */
  get familySheet(): FamilySheet {
    return familySheet(this.book.rows(familyPermissionTable), this.rights);
  }

  readonly nameOf = (member: Id | undefined): string =>
    this.desk.memberName(member) ?? spoken.t.cases.formerMember;

  /** A person as the one who reads would say it: "you", or the name. */
  readonly whoIs = (member: Id | undefined): string =>
    member === this.desk.me.member ? spoken.t.cases.you : this.nameOf(member);

  async decide<Draft>(decision: Decision<Draft>, input: object = {}): Promise<void> {
    const answer = await this.desk.decide(decision, { case: this.id, ...input });
    this.refusal = answer.ok ? undefined : answer.error[0];
  }

  /** Sits down to write in a text of the case that several may write; undefined where this person may not. */
  async sitDown(root: Together) {
    const place = { record: this.book.ref, root, begun: writeTogether[root], input: { case: this.id } };
    const refused = (why: Refusal | undefined) => (this.refusal = why);
    const sitting = await this.desk.workspace.together.sitDown(place, refused);
    const nameOf = (member: string) => this.nameOf(isId(member) ? member : undefined);
    return sitting.ok ? { ...sitting.value, nameOf } : undefined;
  }

  /** Makes a text writable again in which something does not fit. It is a sitting too, and the history says whose. */
  async mend(root: Together): Promise<void> {
    const sitting = await this.sitDown(root);
    if (!sitting) return;
    this.book.mend(root);
    sitting.leave();
  }
}
