/** On how many laptops of the school each line of one record's history lies, kept true while somebody looks. */
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { OtherLaptops } from './otherLaptops.svelte.ts';

type SpreadOf = Awaited<ReturnType<OtherLaptops['spreadOf']>>;

export class Spread {
  readonly #laptops: OtherLaptops;
  #of = $state.raw<SpreadOf>();

  /** To be made while a component is set up. */
  constructor(laptops: OtherLaptops, ref: RecordRef) {
    this.#laptops = laptops;
    $effect(() => {
      // A school of one laptop needs no count.
      if (this.all > 1) void laptops.spreadOf(ref)?.then((found) => (this.#of = found));
    });
  }

  /** All laptops of the school, this one counted. */
  get all(): number {
    return this.#laptops.standing.laptops.length + 1;
  }

  /** Undefined where it is not known, and where there is only one. */
  of(line: Parameters<NonNullable<SpreadOf>>[0]): number | undefined {
    return this.all > 1 ? this.#of?.(line) : undefined;
  }
}
