/** The written reports that this person still owes, by the clock. Those of others are in nobody's list. */
import { createSubscriber } from 'svelte/reactivity';
import { endReport } from '#lib/domain/security/endReport.ts';
import { reportTable, reportsOwedBy } from '#lib/domain/security/report.ts';
import type { Report } from '#lib/domain/security/report.ts';
import { instant, type Instant } from '#lib/kernel/moments.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';

export class OwnReports {
  readonly #desk: Desk;
  readonly #log: LiveBook;
  readonly #watchClock = createSubscriber((moved) => {
    const looking = setInterval(moved, 20_000);
    return () => clearInterval(looking);
  });

  private constructor(desk: Desk, log: LiveBook) {
    this.#desk = desk;
    this.#log = log;
  }

  static async open(desk: Desk): Promise<OwnReports> {
    return new OwnReports(desk, await desk.live(await desk.workspace.onlyRecord('security')));
  }

  get log(): Id {
    return this.#log.ref.id;
  }

  readonly owed = $derived.by(() => reportsOwedBy(this.#desk.me.member, this.#log.rows(reportTable)));

  get now(): Instant {
    this.#watchClock();
    return instant(Date.now());
  }

  readonly end = (report: Id, ended: NonNullable<Report['ended']>): void =>
    void this.#desk.decide(endReport, { log: this.log, report, ended });
}
