/** Where laptops find each other, as a coordinator wrote it: addresses with blanks between them. */

/** Stands for the small server that runs beside the app, wherever each laptop has the app from. */
export const THIS_SITE = 'site';

interface Written {
  readonly meetAt?: string | undefined;
  readonly ice?: string | undefined;
}

/** `site`: the address beside the app; undefined where there is none. */
export function meetingPoints(
  { meetAt = '', ice = '' }: Written,
  site: string | undefined,
): { readonly signaling: readonly string[]; readonly iceServers: readonly { readonly urls: string }[] } {
  const words = meetAt.split(/\s+/u).filter((word) => word !== '');
  const signaling = words.flatMap((word) => (word === THIS_SITE ? (site ? [site] : []) : [word]));
  const servers = ice.split(/\s+/u).filter((word) => word !== '');
  return { signaling: [...new Set(signaling)], iceServers: servers.map((urls) => ({ urls })) };
}
