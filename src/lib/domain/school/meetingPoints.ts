/** Where laptops find each other, as a coordinator wrote it: addresses with blanks between them. */

/** Stands for the small server that runs beside the app, wherever each laptop has the app from. */
export const THIS_SITE = 'site';

interface Written {
  readonly meetAt?: string | undefined;
  readonly ice?: string | undefined;
  readonly iceName?: string | undefined;
  readonly icePassword?: string | undefined;
}

export interface MeetingPoints {
  readonly signaling: readonly string[];
  readonly iceServers: readonly {
    readonly urls: string;
    readonly username?: string;
    readonly credential?: string;
  }[];
}

/** A relay passes bytes on for whoever it knows; other such servers know nobody. */
export const isRelay = (address: string): boolean => /^turns?:/u.test(address);

/** `site`: the address beside the app; undefined where there is none. */
export function meetingPoints(
  { meetAt = '', ice = '', iceName, icePassword }: Written,
  site: string | undefined,
): MeetingPoints {
  const words = meetAt.split(/\s+/u).filter((word) => word !== '');
  const signaling = words.flatMap((word) => (word === THIS_SITE ? (site ? [site] : []) : [word]));
  const servers = ice.split(/\s+/u).filter((word) => word !== '');
  const account = { ...(iceName && { username: iceName }), ...(icePassword && { credential: icePassword }) };
  const iceServers = servers.map((urls) => ({ urls, ...(isRelay(urls) && account) }));
  return { signaling: [...new Set(signaling)], iceServers };
}
