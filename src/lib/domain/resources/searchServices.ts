import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { bareText } from '#lib/kernel/bareText.ts';
import type { NeedDomain } from '../case/case.ts';
import type { Service } from './resources.ts';

/** Nothing asked for is the empty string. */
export interface ServiceFilter {
  query: string;
  need: NeedDomain | '';
  language: string;
  /** As typed; what is no number asks for nothing. */
  age: string;
  free: boolean;
  /** Only what nobody has looked at for half a year. */
  unchecked: boolean;
  /** Also what is offered no more. */
  retired: boolean;
}

export const everyService: ServiceFilter = {
  query: '',
  need: '',
  language: '',
  age: '',
  free: false,
  unchecked: false,
  retired: false,
};

/** Days after which what stands here may have changed: half a year. */
const STALE = 183;

export const isStale = ({ checkedOn }: Service, today: SchoolDate): boolean =>
  checkedOn === undefined || checkedOn < addDays(today, -STALE);

export const servesAge = ({ fromAge = 0, toAge = Infinity }: Service, age: number): boolean =>
  age >= fromAge && age <= toAge;

/** Every word typed begins a word of what is written about the service. In order of name. */
export function searchServices(
  services: readonly Service[],
  filter: ServiceFilter,
  today: SchoolDate,
): Service[] {
  const wanted = words(filter.query);
  // All of them when the list opens, so that the first key costs no more than the next.
  services.forEach(written);
  const age = /^\d{1,3}$/.test(filter.age.trim()) ? Number(filter.age) : undefined;
  return services.filter(
    (one) =>
      (filter.retired || !one.retiredOn) &&
      (filter.need === '' || one.needs.includes(filter.need)) &&
      (filter.language === '' || one.languages.includes(filter.language)) &&
      (age === undefined || servesAge(one, age)) &&
      (!filter.free || one.cost === 'free') &&
      (!filter.unchecked || isStale(one, today)) &&
      wanted.every((want) => written(one).includes(` ${want}`)),
  );
}

const words = (text: string): string[] =>
  bareText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Folded once: a row that nobody touched stays the same object. */
const foldedOnce = new WeakMap<Service, string>();

function written(one: Service): string {
  const known = foldedOnce.get(one);
  if (known !== undefined) return known;
  const { name, organization, description, eligibility, address, hours } = one;
  const made = ` ${words([name, organization, description, eligibility, address, hours].join(' ')).join(' ')}`;
  foldedOnce.set(one, made);
  return made;
}
