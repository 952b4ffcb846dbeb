import { err, type Err } from '#lib/kernel/result.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** A refusal, at a field of the draft where one is to blame. */
export const refuse = (code: RefusalCode, field?: string): Err<Refusal> =>
  err(field === undefined ? { code } : { code, field });
