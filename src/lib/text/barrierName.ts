import { knownBarriers, type OwnBarrier } from '#lib/domain/barrier/barrier.ts';
import type { Language } from './language.ts';

/** What a barrier is called: by the school, else as it was shipped. What was said in words alone has no name of its own. */
export function barrierName(
  { locale, t }: Pick<Language, 'locale' | 't'>,
  own: readonly OwnBarrier[],
  key: string | undefined,
): string {
  const named = own.find((one) => one.key === key);
  const [first, second] = locale === 'es' ? [named?.es, named?.en] : [named?.en, named?.es];
  const known = knownBarriers.find((code) => code === key);
  return first ?? second ?? (known ? t.barriers.known[known] : t.barriers.unnamed);
}

interface Stopped {
  readonly barrier?: string | undefined;
  readonly blockedBy?: string | undefined;
}

/** The barrier, the words, or both. */
export function whatStops(
  language: Pick<Language, 'locale' | 't'>,
  own: readonly OwnBarrier[],
  { barrier, blockedBy }: Stopped,
): string {
  if (!barrier) return blockedBy ?? language.t.barriers.unnamed;
  const name = barrierName(language, own, barrier);
  return blockedBy ? language.t.barriers.with(name, blockedBy) : name;
}
