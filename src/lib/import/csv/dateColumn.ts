import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';

export type DateStyle = 'M/D/Y' | 'D/M/Y' | 'contradicts';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\s.*)?$/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;

/**
 * Decides for a whole column what `1/05/2023` means, because one cell cannot tell: a 13 or more in either place settles
 * it. Read only after every cell was seen.
 */
export class DateColumn {
  #dayFirst = false;
  #monthFirst = false;
  #slashed = false;
  /** Cells that were no date, or one of two in a column that contradicts itself. */
  bad = 0;

  see(text: string): void {
    const match = SLASHED.exec(text);
    if (!match) return;
    this.#slashed = true;
    if (Number(match[1]) > 12) this.#dayFirst = true;
    if (Number(match[2]) > 12) this.#monthFirst = true;
  }

  /** Undefined if the column has no such dates. */
  get style(): DateStyle | undefined {
    if (!this.#slashed) return undefined;
    if (this.#dayFirst && this.#monthFirst) return 'contradicts';
    return this.#dayFirst ? 'D/M/Y' : 'M/D/Y';
  }

  /** True when nothing in the column says which place is the month: M/D/Y is assumed, and said. */
  get assumed(): boolean {
    return this.#slashed && !this.#dayFirst && !this.#monthFirst;
  }

  read(text: string): SchoolDate | undefined {
    if (text === '') return undefined;
    const date = this.#date(text);
    if (date === undefined) this.bad += 1;
    return date;
  }

  #date(text: string): SchoolDate | undefined {
    const iso = ISO.exec(text)?.[1];
    if (iso !== undefined) return schoolDate(iso);
    const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
    if (this.style === 'contradicts' && Number(first) <= 12 && Number(second) <= 12) return undefined;
    const dayFirst = this.style === 'D/M/Y' || Number(first) > 12;
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return schoolDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
}
