import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { NeedDomain } from '../case/case.ts';
import type { Service } from './resources.ts';
import { isStale, servesAge } from './searchServices.ts';

/** Whom a service is looked for. What is not known is not asked. */
export interface Looking {
  readonly need: NeedDomain;
  readonly age?: number | undefined;
  /** An ISO code. */
  readonly language?: string | undefined;
}

/** Why a service fits, and what to ask before counting on it; codes, each with its words. */
const matchReasons = ['need', 'age', 'language', 'free', 'open'] as const;
const matchDoubts = ['ageUnknown', 'languageUnknown', 'waiting', 'full', 'stale'] as const;

export interface Match {
  readonly service: Service;
  readonly reasons: readonly (typeof matchReasons)[number][];
  readonly doubts: readonly (typeof matchDoubts)[number][];
}

const withinAge = (one: Service, age: number | undefined) => age === undefined || servesAge(one, age);

/** Says no only where the directory says that it would not fit: what is not written down may still help, and is asked. */
const speaks = ({ languages }: Service, code: string | undefined) =>
  code === undefined || languages.length === 0 || languages.includes(code);

/** Services that fit, those without a doubt first, then by name. */
export function matchServices(services: readonly Service[], looking: Looking, today: SchoolDate): Match[] {
  return services
    .filter(
      (one) =>
        !one.retiredOn &&
        one.needs.includes(looking.need) &&
        withinAge(one, looking.age) &&
        speaks(one, looking.language),
    )
    .map((service) => ({ service, ...weigh(service, looking, today) }))
    .sort(
      (a, b) =>
        a.doubts.length - b.doubts.length ||
        b.reasons.length - a.reasons.length ||
        a.service.name.localeCompare(b.service.name),
    );
}

function weigh(one: Service, { age, language }: Looking, today: SchoolDate): Omit<Match, 'service'> {
  const saysAge = one.fromAge !== undefined || one.toAge !== undefined;
  const saysLanguage = one.languages.length > 0;
  const holds = {
    need: true,
    age: age !== undefined && saysAge,
    language: language !== undefined && saysLanguage,
    free: one.cost === 'free',
    open: one.capacity === 'open',
  };
  const doubtful = {
    ageUnknown: age !== undefined && !saysAge,
    languageUnknown: language !== undefined && !saysLanguage,
    waiting: one.capacity === 'waiting',
    full: one.capacity === 'full',
    stale: isStale(one, today),
  };
  return {
    reasons: matchReasons.filter((code) => holds[code]),
    doubts: matchDoubts.filter((code) => doubtful[code]),
  };
}
