/** Servers to get through, as somebody wrote them: of one that the browser refuses it would refuse the whole connection. */

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
