/**
 * One connection between two laptops: y-webrtc's channel, framed and held back until the other is admitted, and the lane
 * beside it. Both are `negotiated`: with channels that one side announces, two laptops that begin at the same moment could
 * end connected and deaf.
 */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { FrameFault } from './frames.ts';
import { FramedChannel } from './framedChannel.ts';

const BEACON = { negotiated: true, id: 0 };
const LANE = { negotiated: true, id: 1 };
/** Bytes of one message of y-webrtc: a whole beacon, twice. */
const BEACON_LIMIT = 16 * 1024 * 1024;
const LANE_LIMIT = 64 * 1024;
/** Before somebody is admitted there is nothing long to say, except that somebody was removed. */
const UNADMITTED_LIMIT = 64 * 1024;

export interface ConnectionRules {
  onFault(fault: FrameFault | 'stuck'): void;
  /** Whether bytes for y-webrtc are such as it can take. */
  isSound(message: Bytes): boolean;
  now(): number;
  /** A person carries the answer from screen to screen. */
  readonly isByHand?: boolean;
}

export class Connection {
  readonly pc: RTCPeerConnection;
  readonly beacon: FramedChannel;
  readonly lane: FramedChannel;
  /** When the last byte came. */
  heardAt: number;
  #isAdmitted = false;

  constructor(configuration: RTCConfiguration | undefined, rules: ConnectionRules) {
    this.pc = new RTCPeerConnection(configuration);
    if (rules.isByHand) waitsForAPerson(this.pc);
    this.heardAt = rules.now();
    const common = {
      onAlive: () => (this.heardAt = rules.now()),
      onFault: (fault: FrameFault | 'stuck') => rules.onFault(fault),
    };
    const limit = (admitted: number) => () => (this.#isAdmitted ? admitted : UNADMITTED_LIMIT);
    const beacon = this.pc.createDataChannel('beacon', BEACON);
    const lane = this.pc.createDataChannel('lane', LANE);
    const isWelcome = (message: Bytes) => rules.isSound(message);
    this.beacon = new FramedChannel(beacon, { ...common, isWelcome, limit: limit(BEACON_LIMIT) }, true);
    this.lane = new FramedChannel(lane, { ...common, limit: limit(LANE_LIMIT) }, false);
    // simple-peer asks for its channel here; it gets the one that is held.
    Object.defineProperty(this.pc, 'createDataChannel', { value: () => this.beacon });
  }

  admit(): void {
    this.#isAdmitted = true;
    this.beacon.letThrough();
  }

  /** The last word goes by the lane; the beacon carries nothing from now on. */
  shut(): void {
    this.#isAdmitted = false;
    this.beacon.hold();
  }
}

/**
 * Whoever has answered calls in vain until the other laptop has read that answer. The browser says 'failed' after some
 * seconds and goes on listening; simple-peer would give up.
 */
function waitsForAPerson(pc: RTCPeerConnection): void {
  const own = <Name extends 'connectionState' | 'iceConnectionState'>(name: Name): RTCPeerConnection[Name] =>
    Reflect.get(RTCPeerConnection.prototype, name, pc);
  let met = false;
  pc.addEventListener('connectionstatechange', () => (met ||= own('connectionState') === 'connected'));
  Object.defineProperty(pc, 'connectionState', {
    get: () => (own('connectionState') === 'failed' && !met ? 'connecting' : own('connectionState')),
  });
  Object.defineProperty(pc, 'iceConnectionState', {
    get: () => (own('iceConnectionState') === 'failed' && !met ? 'checking' : own('iceConnectionState')),
  });
}

/** What simple-peer takes in place of the browser's own classes. `made` is told of each connection at once. */
export function wrtcOf(rules: () => ConnectionRules, made: (connection: Connection) => void) {
  return {
    RTCPeerConnection: function (configuration?: RTCConfiguration) {
      const connection = new Connection(configuration, rules());
      made(connection);
      return connection.pc;
    },
    RTCSessionDescription,
    RTCIceCandidate,
  };
}
