/** The map around one case, as of today or as of an earlier day. */
import { tieStandingTable, tieTable } from '#lib/domain/around/tie.ts';
import { daysOfChange, tiesOn } from '#lib/domain/around/tiesOn.ts';
import { whoIsKnown } from '#lib/domain/around/whoIsKnown.ts';
import { teamTable } from '#lib/domain/case/case.ts';
import { guardiansOf } from '#lib/domain/roster/guardiansOf.ts';
import { serviceReferralTable } from '#lib/domain/service/service.ts';
import { trustedAdultTable } from '#lib/domain/student/student.ts';
import { schoolDate } from '#lib/kernel/moments.ts';
import type { CaseFile } from './caseFile.svelte.ts';

export class AroundCase {
  readonly #file: CaseFile;
  /** A day, or the empty string for today. */
  asOf = $state('');

  constructor(file: CaseFile, asOf = '') {
    this.#file = file;
    this.asOf = asOf;
  }

  readonly #ties = $derived.by(() => this.#file.book.rows(tieTable));
  readonly #standings = $derived.by(() => this.#file.book.rows(tieStandingTable));

  readonly day = $derived.by(() => schoolDate(this.asOf) ?? this.#file.desk.today);

  get isNow(): boolean {
    return this.day === this.#file.desk.today;
  }

  readonly earlier = $derived.by(() =>
    daysOfChange(this.#ties, this.#standings).filter((day) => day < this.#file.desk.today),
  );

  readonly ties = $derived.by(() => tiesOn(this.#ties, this.#standings, this.day));

  /** Guardians only where this person may read the layer that holds them. */
  readonly offers = $derived.by(() => {
    const { desk, book, student, summary, nameOf } = this.#file;
    return whoIsKnown(
      {
        adults: student.rows(trustedAdultTable),
        guardians: desk.contacts ? guardiansOf(desk.contacts, summary.student) : [],
        lead: summary.lead,
        team: book.rows(teamTable),
        services: book.rows(serviceReferralTable),
        nameOf,
      },
      this.#ties,
    );
  });
}
