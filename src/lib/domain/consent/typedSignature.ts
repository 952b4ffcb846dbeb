import * as v from 'valibot';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Err } from '#lib/kernel/result.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { penStrokes, type signatureWays } from './consent.ts';

/** More than anybody signs with, and little enough for one row. */
const MOST_STROKES = 40_000;

export const typedSignature = {
  signedOn: typed.optionalDate,
  /** A path of the pen: anything else is no signature. */
  drawn: v.optional(
    v.pipe(v.string('required'), v.maxLength(MOST_STROKES, 'tooLong'), v.regex(penStrokes, 'badChoice')),
    '',
  ),
};

interface Signed {
  readonly how: (typeof signatureWays)[number];
  readonly signedOn: SchoolDate | undefined;
  readonly drawn: string;
}

/** What a signature still needs; one that is awaited needs nothing yet. */
export function signatureGap({ how, signedOn, drawn }: Signed, today: SchoolDate): Err<Refusal> | undefined {
  if (how === 'awaiting') return undefined;
  if (!signedOn) return refuse('required', 'signedOn');
  if (signedOn > today) return refuse('inTheFuture', 'signedOn');
  return how === 'screen' && drawn === '' ? refuse('required', 'drawn') : undefined;
}
