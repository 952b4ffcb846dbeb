/** Servers to get through, as somebody wrote them: of one that the browser refuses it would refuse the whole connection. */

const MOST = 8;

/**
 * The same servers as one may tell somebody who gets no password: they say how a laptop is seen from outside. Without that
 * the newcomer's browser hides its address behind a name, and no relay calls a name.
 */
export const withoutAccount = (servers: readonly RTCIceServer[]): string[] =>
  servers
    .flatMap(({ urls }) => urls)
    .flatMap((url) => /^(?:stun|turn):([^?]+)/u.exec(url)?.[1] ?? [])
    .map((where) => `stun:${where}`)
    .slice(0, MOST);

/** What the other end said of them; undefined for anything else. */
export function readWithoutAccount(said: unknown): readonly string[] | undefined {
  if (!Array.isArray(said) || said.length === 0 || said.length > MOST) return undefined;
  const addresses = said.filter((one): one is string => typeof one === 'string');
  return addresses.length === said.length && addresses.every((one) => /^stun:\S{1,200}$/u.test(one))
    ? addresses
    : undefined;
}

/** Those of which the browser makes a connection. Nobody is asked yet: that begins with an offer. */
export function usableServers(servers: readonly RTCIceServer[]): RTCIceServer[] {
  return servers.filter((server) => {
    try {
      new RTCPeerConnection({ iceServers: [server] }).close();
      return true;
    } catch (problem) {
      if (!(problem instanceof Error || problem instanceof DOMException)) throw problem;
      return false;
    }
  });
}
