/** One other laptop while a connection to it lasts: admission first, then beacon and lane, and a watch over both. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Admission, certificatesIn, type Gate, type Refusal, type Verdict } from './admission.ts';
import type { Carried } from './carried.ts';
import type { Connection } from './connection.ts';
import type { Exchange } from './exchange.ts';
import type { FrameFault } from './frames.ts';
import type { Lane, LaneProgress } from './lane.ts';
import type { Strikes } from './strikes.ts';

/** Milliseconds to be connected and admitted; milliseconds without a byte. Shorter, and a busy laptop loses its peers. */
const CONNECTS_WITHIN = 15_000;
const SILENT_FOR = 15_000;
const PING_EVERY = 5_000;
/** Kinds of messages from here on are the lane's. */
const LANE_FROM = 16;
/** A last word leaves before the connection is closed. */
const LAST_WORD = 300;
const EARLY_LIMIT = 64;

export interface PeerSetting {
  readonly gate: Gate;
  readonly carried: Carried;
  readonly exchange: Exchange;
  readonly strikes: Strikes;
  now(): number;
  /** Admitted, gone, further on. */
  onChange(): void;
  onRefused(why: Refusal): void;
}

export type PeerPath = 'direct' | 'relay';

export class Peer {
  readonly connection: Connection;
  readonly #setting: PeerSetting;
  readonly #close: () => void;
  readonly #admission: Admission;
  readonly #patience: number;
  readonly #began: number;
  #pinged: number;
  #lane: Lane | undefined;
  #isOver = false;
  /** The other may be done checking before this laptop is. */
  readonly #early: Bytes[] = [];
  device: Id | undefined;
  /** By this laptop's clock; undefined until admitted. */
  since: number | undefined;
  path: PeerPath = 'direct';

  /** `patience`: milliseconds more than usual to connect, where a person carries the answer. `close`: ends the connection. */
  constructor(connection: Connection, setting: PeerSetting, close: () => void, patience = 0) {
    this.connection = connection;
    this.#setting = setting;
    this.#close = close;
    this.#patience = CONNECTS_WITHIN + patience;
    this.#began = setting.now();
    this.#pinged = this.#began;
    const { lane, pc } = connection;
    this.#admission = new Admission(setting.gate, {
      send: (message) => lane.send(message),
      certificates: async () => ({
        own: await certificatesIn(pc.localDescription),
        other: await certificatesIn(pc.remoteDescription),
      }),
      decide: (verdict) => this.#decide(verdict),
      removed: (acts, by) => void setting.carried.take(acts, by),
    });
    lane.onopen = () => this.#admission.begin();
    lane.onclose = () => this.end();
    lane.onmessage = ({ data }) => this.#hear(new Uint8Array(data));
  }

  get progress(): LaneProgress | undefined {
    const progress = this.#lane?.progress;
    return progress && progress.done < progress.total ? progress : undefined;
  }

  get theirProgress(): LaneProgress | undefined {
    const theirs = this.#lane?.theirs;
    return theirs && theirs.done < theirs.total ? theirs : undefined;
  }

  tick(): void {
    const now = this.#setting.now();
    const isLate = this.since === undefined && now - this.#began > this.#patience;
    const isSilent = this.since !== undefined && now - this.connection.heardAt > SILENT_FOR;
    if (isLate || isSilent) return this.#close();
    if (this.since === undefined || now - this.#pinged < PING_EVERY) return;
    this.#pinged = now;
    this.#lane?.ping();
  }

  /** The roster changed: whoever is not in it any more is told why and dropped. */
  recheck(): void {
    if (!this.device || this.#setting.gate.signKeyOf(this.device)) return;
    this.#lane?.end();
    void this.#admission.turnAway(this.device);
  }

  /** What came was no message, or what came was too much. */
  fault(fault: FrameFault | 'stuck' | 'polluted'): void {
    if (fault === 'otherVersion') this.#setting.onRefused('otherVersion');
    else if (this.device && fault !== 'stuck') this.#setting.strikes.note(this.device);
    this.#close();
  }

  leave(): void {
    this.#lane?.leave('locked');
  }

  /** The connection is gone. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#lane?.end();
    this.#setting.onChange();
  }

  #hear(message: Bytes): void {
    if (this.#isOver) return;
    if ((message[0] ?? 0) < LANE_FROM) this.#admission.hear(message);
    else if (this.#lane) this.#lane.hear(message);
    else if (this.#early.push(message) > EARLY_LIMIT) this.#close();
  }

  #decide(verdict: Verdict): void {
    const { exchange, strikes, onChange, onRefused, now } = this.#setting;
    if (verdict.is === 'refused') {
      // Who was let in here and is turned away there has met nobody.
      this.since = undefined;
      this.connection.shut();
      this.#lane?.end();
      onRefused(verdict.why);
      onChange();
      setTimeout(this.#close, LAST_WORD);
      return;
    }
    if (this.#isOver || strikes.isOut(verdict.device)) return this.#close();
    this.device = verdict.device;
    this.since = now();
    this.connection.admit();
    const { lane } = this.connection;
    this.#lane = exchange.join(verdict.device, {
      send: async (message) => {
        lane.send(message);
        await lane.room();
      },
      close: (reason) => {
        if (reason === 'protocol') strikes.note(verdict.device);
        setTimeout(this.#close, LAST_WORD);
      },
    });
    for (const message of this.#early.splice(0)) this.#lane.hear(message);
    void this.#findPath();
    onChange();
  }

  async #findPath(): Promise<void> {
    const reports = [...(await this.connection.pc.getStats()).values()];
    const chosen: unknown = reports.find(({ type }) => type === 'transport')?.selectedCandidatePairId;
    const pair = reports.find(({ id }) => id === chosen);
    const ends = reports.filter(({ id }) => id === pair?.localCandidateId || id === pair?.remoteCandidateId);
    if (ends.some(({ candidateType }) => candidateType === 'relay')) this.path = 'relay';
    this.#setting.onChange();
  }
}
