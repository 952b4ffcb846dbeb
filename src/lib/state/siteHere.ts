import { base } from '$app/paths';
import { siteServer } from '#lib/app/siteServer.ts';

let asked: Promise<string | undefined> | undefined;

/** Asked once in a window: whether the small meeting server runs beside this app. */
export const siteHere = (): Promise<string | undefined> =>
  (asked ??= siteServer(new URL(`${base}/`, location.origin)));
