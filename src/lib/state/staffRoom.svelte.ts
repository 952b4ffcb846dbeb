/** The adults' room on the screen: what the team agreed on (the school's book) and what is one person's own. Joined here only. */
import { leadsCases } from '#lib/domain/access/leadsCases.ts';
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { withdraw } from '#lib/domain/record/withdraw.ts';
import type { Table } from '#lib/domain/record/table.ts';
import { balance } from '#lib/domain/team/balance.ts';
import { caseWeights } from '#lib/domain/team/caseWeights.ts';
import { coverOn } from '#lib/domain/team/coverOn.ts';
import { dutiesOf } from '#lib/domain/team/dutiesOf.ts';
import type { Person } from '#lib/domain/team/person.ts';
import {
  beginningTable,
  caseloadTable,
  coverTable,
  pairTable,
  roleLineTable,
  weightsTable,
  type Cover,
  type SupervisionPair,
} from '#lib/domain/team/team.ts';
import { agreementNow } from '#lib/domain/wellbeing/agreementNow.ts';
import { firstTwenty } from '#lib/domain/wellbeing/firstTwenty.ts';
import { ownEntries } from '#lib/domain/wellbeing/ownEntries.ts';
import {
  kitTrialTable,
  putOffTable,
  secureBaseTable,
  supervisionTable,
} from '#lib/domain/wellbeing/ownRoom.ts';
import { agreementTable, protectedTimeTable } from '#lib/domain/wellbeing/protectedTime.ts';
import { reflectionTable } from '#lib/domain/wellbeing/reflection.ts';
import { whatIsOffered } from '#lib/domain/wellbeing/whatIsOffered.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, instant } from '#lib/kernel/moments.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';
import { spoken } from './preferences.svelte.ts';

export class StaffRoom {
  readonly desk: Desk;
  readonly school: LiveBook;
  readonly own: LiveBook;
  /** The team's part is written by coordinators. */
  readonly writes: boolean;

  private constructor(desk: Desk, school: LiveBook, own: LiveBook) {
    this.desk = desk;
    this.school = school;
    this.own = own;
    this.writes = mayWrite(desk.me.role, 'school');
  }

  static async open(desk: Desk): Promise<StaffRoom> {
    const { workspace } = desk;
    const refs = await Promise.all([workspace.onlyRecord('school'), workspace.privateRecord()]);
    const [school, own] = await Promise.all([desk.live(refs[0]), desk.live(refs[1])]);
    return new StaffRoom(desk, school, own);
  }

  get roleLines() {
    return this.school.rows(roleLineTable);
  }

  get covers() {
    return this.school.rows(coverTable);
  }

  get times() {
    return this.school.rows(protectedTimeTable);
  }

  get pairs() {
    return this.school.rows(pairTable);
  }

  get circleOn() {
    return this.school.only(beginningTable)?.circleOn;
  }

  get weights() {
    return caseWeights(this.school.only(weightsTable));
  }

  readonly myDuties = $derived.by(() => dutiesOf(this.roleLines, this.desk.me.member));
  readonly coverToday = $derived.by(() => coverOn(this.covers, this.desk.today));
  readonly agreement = $derived.by(() =>
    agreementNow(this.times, this.school.rows(agreementTable), this.desk.today),
  );

  readonly carried = $derived.by(() =>
    balance({
      members: this.desk.members.map(({ id, name, role }) => ({ id, name, leads: leadsCases(role) })),
      cases: [...this.desk.summaries.cases.values()],
      caseloads: this.school.rows(caseloadTable),
      weights: this.weights,
    }),
  );

  readonly first = $derived.by(() =>
    firstTwenty({
      beginning: this.school.only(beginningTable),
      roleLines: this.roleLines,
      caseloads: this.school.rows(caseloadTable),
      agreement: this.agreement.state,
      pairs: this.pairs,
    }),
  );

  readonly myPair = $derived.by(() =>
    this.pairs.find(({ who, listener }) => who === this.desk.me.member || listener === this.desk.me.member),
  );

  readonly entries = $derived.by(() =>
    ownEntries({
      reflections: this.own.rows(reflectionTable),
      checks: this.own.rows(secureBaseTable),
      supervisions: this.own.rows(supervisionTable),
    }),
  );

  readonly offers = $derived.by(() => {
    const { me, today, summaries, students } = this.desk;
    return whatIsOffered({
      me,
      today,
      calendar: summaries.school,
      students: students.length + summaries.referrals.size + summaries.cases.size > 0,
      first: this.first,
      agreement: this.agreement.state,
      covers: this.covers,
      pairs: this.pairs,
      checks: this.own.rows(secureBaseTable),
      supervisions: this.own.rows(supervisionTable),
      kitTrials: this.own.rows(kitTrialTable),
      since: this.#since,
      putOffs: this.own.rows(putOffTable),
    });
  });

  /** The day of the first line in the school's history. */
  get #since() {
    const first = Math.min(...this.school.rows(historyTable).map(({ at }) => at));
    return Number.isFinite(first) ? dayOf(instant(first)) : this.desk.today;
  }

  readonly nameOf = ({ who, whoName }: Person): string =>
    this.desk.memberName(who) ?? whoName ?? spoken.t.teamwork.someone;

  readonly standInOf = ({ standIn, standInName }: Cover): string =>
    this.nameOf({ who: standIn, whoName: standInName });

  readonly listenerOf = ({ listener, listenerName }: SupervisionPair): string =>
    this.nameOf({ who: listener, whoName: listenerName });

  /** The other one of my pair. */
  otherOf(pair: SupervisionPair): string {
    return pair.who === this.desk.me.member ? this.listenerOf(pair) : this.nameOf(pair);
  }

  /** Takes a line of the team's out; undefined for whoever may not. */
  remover({ name: table }: Table): ((row: Id) => void) | undefined {
    if (!this.writes) return undefined;
    return (row) =>
      void this.desk.decide(withdraw, { kind: 'school', record: this.school.ref.id, table, row });
  }
}
