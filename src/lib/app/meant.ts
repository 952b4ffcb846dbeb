/** What the words of an invented story mean here and today: days, people, and ids that are made when they are first named. */
import { freshId } from '#lib/crypto/random.ts';
import { isSchoolDay } from '#lib/domain/school/schoolDays.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, instant, type Instant, type SchoolDate } from '#lib/kernel/moments.ts';

const onlyWeekends = { daysOff: [] };

export class Meant {
  readonly #today: SchoolDate;
  readonly #ids: Map<string, Id>;

  /** `people` by how the story names them, `@me` and `@student:S001`. */
  constructor(today: SchoolDate, people: ReadonlyMap<string, Id>) {
    this.#today = today;
    this.#ids = new Map(people);
  }

  name(label: string, id: Id): void {
    this.#ids.set(label, id);
  }

  /** The day that lies so many school days before (-) or after today; 0 is today, a Sunday too. */
  day(schoolDays: number): SchoolDate {
    let day = this.#today;
    const step = Math.sign(schoolDays);
    for (let left = Math.abs(schoolDays); left > 0; left -= 1) {
      do day = addDays(day, step);
      while (!isSchoolDay(onlyWeekends, day));
    }
    return day;
  }

  /** A minute of that day's morning, by this device's clock. */
  morning(schoolDays: number, minute: number): Instant {
    const begins = new Date(`${this.day(schoolDays)}T08:00:00`).getTime();
    return instant(begins + minute * 60_000);
  }

  /** The same content with every word that begins with @ replaced, keys included. */
  read(content: unknown): unknown {
    if (typeof content === 'string') return content.startsWith('@') ? this.#word(content) : content;
    if (Array.isArray(content)) return content.map((one: unknown) => this.read(one));
    if (typeof content !== 'object' || content === null) return content;
    return Object.fromEntries(
      Object.entries(content).map(([key, value]) => [
        key.startsWith('@') ? this.#word(key) : key,
        this.read(value),
      ]),
    );
  }

  #word(word: string): string {
    if (word.startsWith('@day:')) return this.day(Number(word.slice(5)));
    const known = this.#ids.get(word) ?? freshId();
    this.#ids.set(word, known);
    return known;
  }
}
