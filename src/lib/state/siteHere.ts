import { base } from '$app/paths';
import { siteServer } from '#lib/app/siteServer.ts';

/** Milliseconds. */
const OUT_OF_REACH_FOR = 30_000;
let asked: Promise<string | undefined> | undefined;

/**
 * Whether the small meeting server runs beside this app. What was answered holds for this window; a laptop that was opened
 * in a car park asks again.
 */
export function siteHere(): Promise<string | undefined> {
  if (!asked && !navigator.onLine) return Promise.resolve(undefined);
  asked ??= siteServer(new URL(`${base}/`, location.origin)).catch(() => {
    setTimeout(() => (asked = undefined), OUT_OF_REACH_FOR);
    return undefined;
  });
  return asked;
}
