/**
 * Where the laptops of a school meet: y-webrtc's room around the beacon, entered through our own signalling, with every
 * connection watched. One of two begins, by the order of their names, so that they never begin at each other.
 */
import { Awareness } from 'y-protocols/awareness';
import { WebrtcConn, WebrtcProvider, type SignalingConn } from 'y-webrtc';
import type { Doc } from 'yjs';
import { freshId } from '#lib/crypto/random.ts';
import { utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { isSound } from './beaconMessage.ts';
import type { Refusal } from './admission.ts';
import { wrtcOf, type Connection, type ConnectionRules } from './connection.ts';
import type { FrameFault } from './frames.ts';
import { Peer, type PeerSetting } from './peer.ts';
import { packDescription, unpackDescription } from './sdp.ts';
import type { SignalServer } from './signalServer.ts';
import { Signalling, type Note } from './signalling.ts';

/** Each laptop talks to so many at most; beyond, what is new arrives by way of others. */
const MOST = 12;
const ANNOUNCE_EVERY = 20_000;
/** Milliseconds. A change of the roster ends it sooner. */
const REFUSED_FOR = 30_000;
/** A person carries the answer from screen to screen. */
const BY_HAND = 300_000;

export interface RendezvousSetting extends PeerSetting {
  readonly doc: Doc;
  readonly topic: string;
  readonly password: string;
  readonly servers: readonly SignalServer[];
  readonly iceServers: readonly RTCIceServer[];
  /** Says only that it listens: others who listen do not answer that. */
  readonly isQuiet?: boolean;
  /** True when what came in last polluted the beacon: its sender goes. */
  isPolluted(): boolean;
  isBeaconShut(): boolean;
}

export class Rendezvous {
  readonly awareness: Awareness;
  readonly #setting: RendezvousSetting;
  readonly #provider: WebrtcProvider;
  readonly #name = freshId();
  readonly #peers = new Map<string, Peer>();
  /** Whom this laptop turned away, and when: whoever calls again at once would keep it busy with proofs. */
  readonly #refused = new Map<string, number>();
  #signalling: Signalling | undefined;
  #made: Connection | undefined;
  #rules: ConnectionRules | undefined;
  #announced = 0;
  #isStopped = false;

  constructor(setting: RendezvousSetting) {
    this.#setting = setting;
    const { doc, topic, password } = setting;
    this.awareness = new Awareness(doc);
    const wrtc = wrtcOf(
      () => this.#rules ?? { onFault: () => undefined, isSound, now: () => setting.now() },
      (connection) => (this.#made = connection),
    );
    this.#provider = new WebrtcProvider(topic, doc, {
      // Our own signalling enters the room; a default server must never be asked.
      signaling: [],
      password,
      awareness: this.awareness,
      maxConns: MOST,
      peerOpts: {
        wrtc,
        channelConfig: { negotiated: true, id: 0 },
        config: { iceServers: setting.iceServers },
      },
    });
  }

  async start(): Promise<void> {
    await this.#provider.key;
    const { room } = this.#provider;
    if (!room || this.#isStopped) return;
    // y-webrtc passes what it was sent on to everybody, its sender too; here every laptop tells its own, and lanes the rest.
    const { doc, topic, password, servers } = this.#setting;
    const [tellUpdate, tellPresence] = [room._docUpdateHandler, room._awarenessUpdateHandler];
    doc.off('update', tellUpdate);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== room) tellUpdate(update, origin);
    });
    this.awareness.off('update', tellPresence);
    this.awareness.on('update', (changed: unknown, origin: unknown) => {
      if (origin !== room) tellPresence(changed, origin);
    });
    this.#signalling = new Signalling(
      servers,
      topic,
      utf8(password),
      (note) => this.#hear(note),
      () => this.#announce(),
    );
  }

  get peers(): readonly Peer[] {
    return [...this.#peers.values()];
  }

  tick(): void {
    for (const peer of this.peers) peer.tick();
    if (this.#setting.now() - this.#announced >= ANNOUNCE_EVERY) this.#announce();
  }

  /** Who was a stranger may be one of the school now. */
  recheck(): void {
    for (const peer of this.peers) peer.recheck();
    if (this.#refused.size === 0) return;
    this.#refused.clear();
    this.#announce();
  }

  stop(): void {
    this.#isStopped = true;
    for (const peer of this.peers) peer.leave();
    this.#signalling?.stop();
    // Only both, in this order, leave nothing behind.
    this.#provider.disconnect();
    this.#provider.destroy();
    for (const peer of this.peers) peer.end();
    this.awareness.destroy();
  }

  /** For one QR code, shown to the other laptop. */
  async offer(): Promise<Bytes> {
    const remote = freshId();
    const signal = this.#connect(true, remote, BY_HAND);
    if (!signal) throw new Error('the room is not open');
    return packDescription(remote, await signal.described);
  }

  /** Undefined for bytes that are no offer. Shown back to the one who offered. */
  async answer(offer: Bytes): Promise<Bytes | undefined> {
    const read = await unpackDescription(offer);
    const signal = read?.type === 'offer' ? this.#connect(false, read.from, BY_HAND) : undefined;
    if (!read || !signal) return undefined;
    if (!signal.take({ type: read.type, sdp: read.sdp })) return undefined;
    return packDescription(read.from, await signal.described);
  }

  /** False for bytes that are no answer to an offer made here. */
  async accept(answer: Bytes): Promise<boolean> {
    const read = await unpackDescription(answer);
    const conn = read?.type === 'answer' ? this.#provider.room?.webrtcConns.get(read.from) : undefined;
    if (!read || !conn) return false;
    return hand(conn, { type: read.type, sdp: read.sdp });
  }

  #announce(): void {
    this.#announced = this.#setting.now();
    if (this.#peers.size >= MOST) return;
    const listens = this.#setting.isQuiet ? { listens: true } : {};
    void this.#signalling?.say({ from: this.#name, ...listens });
  }

  #hear({ from, to, signal, listens }: Note): void {
    const { room } = this.#provider;
    if (listens && this.#setting.isQuiet) return;
    if (!room || from === this.#name || (to !== undefined && to !== this.#name)) return;
    if (this.#setting.now() - (this.#refused.get(from) ?? -Infinity) < REFUSED_FOR) return;
    const known = room.webrtcConns.get(from);
    if (signal) {
      const conn = known ?? (this.#begins(from) ? undefined : this.#connectByServer(from));
      if (conn) hand(conn, signal);
    } else if (!known && this.#peers.size < MOST) {
      if (this.#begins(from)) this.#connectByServer(from);
      else if (to === undefined) void this.#signalling?.say({ from: this.#name, to: from });
    }
  }

  #begins = (other: string): boolean => this.#name < other;

  #connectByServer(remote: string): WebrtcConn | undefined {
    const made = this.#connect(this.#begins(remote), remote);
    made?.onSignal((signal) => void this.#signalling?.say({ from: this.#name, to: remote, signal }));
    return this.#provider.room?.webrtcConns.get(remote);
  }

  #connect(initiator: boolean, remote: string, patience = 0) {
    const { room } = this.#provider;
    if (!room) return undefined;
    const born: { peer?: Peer } = {};
    const onRefused = (why: Refusal): void => {
      if (this.#refused.size >= MOST) this.#refused.clear();
      if (why !== 'turnedAway') this.#refused.set(remote, this.#setting.now());
      this.#setting.onRefused(why);
    };
    const shared = { ...this.#setting, onRefused };
    this.#rules = {
      now: () => shared.now(),
      isByHand: patience > 0,
      onFault: (fault: FrameFault | 'stuck') => born.peer?.fault(fault),
      isSound: (message) => {
        if (shared.isBeaconShut()) return false;
        const sound = isSound(message);
        if (!sound) born.peer?.fault('broken');
        else queueMicrotask(() => shared.isPolluted() && born.peer?.fault('polluted'));
        return sound;
      },
    };
    const usual = this.#provider.peerOpts;
    this.#provider.peerOpts = { ...usual, trickle: patience === 0 };
    // y-webrtc hands every signal to this; ours go another way.
    const nowhere = { send: () => undefined } as unknown as SignalingConn;
    const conn = new WebrtcConn(nowhere, initiator, remote, room);
    this.#provider.peerOpts = usual;
    const connection = this.#made;
    this.#made = undefined;
    if (!connection) return undefined;
    const close = () => conn.destroy();
    const made = new Peer(connection, shared, close, patience);
    born.peer = made;
    room.webrtcConns.set(remote, conn);
    this.#peers.set(remote, made);
    conn.peer.on('close', () => {
      if (this.#peers.get(remote) === made) this.#peers.delete(remote);
      made.end();
      if (!this.#isStopped) this.#announce();
    });
    const onSignal = (hear: (signal: object) => void) => conn.peer.on('signal', hear);
    return {
      onSignal,
      take: (description: object) => hand(conn, description),
      described: new Promise<{ readonly type: 'offer' | 'answer'; readonly sdp: string }>((resolve) => {
        conn.peer.on('signal', resolve);
      }),
    };
  }
}

/** False for what no connection can be made of: the browser throws, and nothing else may. */
function hand(conn: WebrtcConn, signal: object): boolean {
  try {
    conn.peer.signal(signal);
    return true;
  } catch (problem) {
    if (!(problem instanceof Error || problem instanceof DOMException)) throw problem;
    conn.destroy();
    return false;
  }
}
