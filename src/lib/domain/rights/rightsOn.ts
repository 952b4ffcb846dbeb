/** Who holds the rights on a day. At 18 they pass by themselves (34 CFR 99.5), unless a court has said otherwise. */
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Right, RightsHolder } from './rights.ts';

export type KnownRight = Pick<
  Right,
  'id' | 'holder' | 'name' | 'ground' | 'from' | 'until' | 'beyond18' | 'at'
>;

export interface RightsNow {
  readonly holder: Exclude<RightsHolder, 'minorService'>;
  /** From which day; undefined where it has been so from the beginning. */
  readonly since: SchoolDate | undefined;
  /** What was written down of it; undefined where it follows from age alone. */
  readonly row: KnownRight | undefined;
  readonly eighteenOn: SchoolDate | undefined;
  /** Services for which the student decides alone, whoever holds the rest. */
  readonly ownServices: readonly KnownRight[];
}

/** Born on February 29: the first of March, so that nobody is of age too early. */
export function eighteenthBirthday(born: SchoolDate): SchoolDate | undefined {
  const year = String(Number(born.slice(0, 4)) + 18);
  return schoolDate(`${year}${born.slice(4)}`) ?? schoolDate(`${year}-03-01`);
}

export function rightsOn(
  rows: readonly KnownRight[],
  eighteenOn: SchoolDate | undefined,
  day: SchoolDate,
): RightsNow {
  const live = rows.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
  const ownServices = live.filter(({ holder }) => holder === 'minorService');
  const ofAge = eighteenOn !== undefined && eighteenOn <= day;
  const [row] = live
    .filter(({ holder }) => holder !== 'minorService')
    .filter((one) => !ofAge || holdsBeyond(one, eighteenOn))
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.at - a.at));
  const known = { eighteenOn, ownServices };
  if (row && row.holder !== 'minorService') {
    const earlier = ofAge && row.holder === 'student' && eighteenOn < row.from;
    return { ...known, holder: row.holder, since: earlier ? eighteenOn : row.from, row };
  }
  return ofAge
    ? { ...known, holder: 'student', since: eighteenOn, row: undefined }
    : { ...known, holder: 'parent', since: undefined, row: undefined };
}

/** A parent's right ends at 18; an order ends there unless it says more, or was made after it. */
const holdsBeyond = ({ holder, from, beyond18 }: KnownRight, eighteenOn: SchoolDate): boolean =>
  holder === 'student' || (holder === 'court' && (beyond18 === true || from >= eighteenOn));
