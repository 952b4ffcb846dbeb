/** How it goes with the other laptops, in plain data for screens. */
import type { Id } from '#lib/kernel/ids.ts';
import type { Refusal } from './admission.ts';
import type { LaneProgress } from './lane.ts';
import type { Peer, PeerPath } from './peer.ts';
import type { SignalServer } from './signalServer.ts';

export interface PeerState {
  readonly device: Id;
  /** Milliseconds since 1970, by this laptop's clock. */
  readonly since: number;
  readonly path: PeerPath;
  /** What is still coming from it, while something is. */
  readonly progress?: LaneProgress;
  /** How far it is with what it still wants, as it says. */
  readonly theirs?: LaneProgress;
}

export interface NetworkState {
  readonly path: 'none' | PeerPath;
  readonly peers: readonly PeerState[];
  /** `unreachable`: no server answers. `newerVersion`: a laptop speaks another version. `turnedAway`: others do not know this one. */
  readonly problem?: 'unreachable' | 'newerVersion' | 'turnedAway';
  /** A server to get through was not taken by this browser; laptops meet without it. */
  readonly iceRefused?: true;
}

type Seen = Pick<Peer, 'device' | 'since' | 'path' | 'progress' | 'theirProgress'>;

/** `refusal`: the last one, of whoever said it. */
export function stateOf(
  all: readonly Seen[],
  servers: readonly SignalServer['state'][],
  refusal: Refusal | undefined,
): NetworkState {
  // A laptop that was opened anew is there twice until its former connection is noticed to be gone.
  const latest = new Map(all.map((peer) => [peer.device, peer]));
  const peers = [...latest.values()].flatMap((peer): PeerState[] => {
    const { device, since, path, progress, theirProgress: theirs } = peer;
    if (!device || since === undefined) return [];
    return [{ device, since, path, ...(progress && { progress }), ...(theirs && { theirs }) }];
  });
  const problem = problemOf(peers.length, servers, refusal);
  const path =
    peers.length === 0 ? 'none' : peers.some((peer) => peer.path === 'direct') ? 'direct' : 'relay';
  return { path, peers, ...(problem && { problem }) };
}

function problemOf(
  peers: number,
  servers: readonly SignalServer['state'][],
  refusal: Refusal | undefined,
): NetworkState['problem'] {
  if (servers.length > 0 && !servers.includes('open')) return 'unreachable';
  if (peers > 0) return undefined;
  if (refusal === 'otherVersion') return 'newerVersion';
  return refusal === 'turnedAway' ? 'turnedAway' : undefined;
}
