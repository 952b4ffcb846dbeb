/**
 * Everything that carries between laptops, joined for the app: one of a browser's tabs meets the others of the school,
 * exchanges sealed bytes with them, and says in plain data how that goes. Without servers nothing is contacted.
 */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Gate, Refusal } from './admission.ts';
import { Beacon } from './beacon.ts';
import { keepBeacon, type BeaconStore } from './beaconStore.ts';
import type { Carried } from './carried.ts';
import { coverWith } from './cover.ts';
import { Exchange } from './exchange.ts';
import { forgetBeacons } from './forgetBeacons.ts';
import { usableServers } from './iceServers.ts';
import { stateOf, type NetworkState } from './networkState.ts';
import { onlyOneTab } from './onlyOneTab.ts';
import { OtherPlaces } from './otherPlaces.ts';
import { SealedPresence, type Presence } from './presence.ts';
import { Rendezvous } from './rendezvous.ts';
import { SignalServer } from './signalServer.ts';
import { Strikes } from './strikes.ts';
import type { TeamSecrets } from './teamSecrets.ts';

export interface NetworkSetting {
  readonly carried: Carried;
  readonly gate: Gate;
  /** Of a beacon's generation, which is the number of a week. */
  secrets(generation: number): Promise<TeamSecrets>;
  /** From before a key changed, the latest first: whoever was away meanwhile still calls there. */
  formerSecrets?(generation: number): Promise<readonly TeamSecrets[]>;
  /** Names this school on this disk (the vault's name). */
  readonly store: string;
  /** Addresses of signalling servers. Empty: nobody is contacted, laptops meet by hand. */
  readonly signaling: readonly string[];
  readonly iceServers: readonly RTCIceServer[];
  onState(state: NetworkState): void;
  /** `device` keeps these of ours. */
  onPeerHave?(device: Id, ids: readonly string[]): void;
  /** Milliseconds by which its clock is ahead of this one. */
  onPeerClock?(device: Id, ahead: number): void;
}

export interface Network {
  readonly presence: Presence;
  /** The roster or the keys changed: drops who is not of the school any more, asks anew for what was refused. */
  recheck(): void;
  /**
   * Without a server: bytes for one QR code, and back. Undefined or false for bytes that are something else, and where
   * another tab of this browser carries.
   */
  offer(): Promise<Bytes | undefined>;
  answer(offer: Bytes): Promise<Bytes | undefined>;
  accept(answer: Bytes): Promise<boolean>;
  /** Says goodbye and closes everything. Before the keys go. */
  stop(): Promise<void>;
}

/** So many changes of a key may somebody have missed and still be met over the network; a file or a folder has no such limit. */
const FORMER = 4;
const WEEK = 604_800_000;
const TICK = 1_000;
/** Milliseconds in which the one tab that meets has its lock. */
const OPENS_WITHIN = 2_000;
const now = (): number => Date.now();

export function startNetwork(setting: NetworkSetting): Network {
  const running = new Running(setting);
  const stopped = new AbortController();
  // Two tabs of one browser would be two laptops on one disk.
  const held = onlyOneTab(`holdfast-wire-${setting.store}`, stopped.signal, () => running.start());
  const timer = setInterval(() => running.tick(), TICK);
  return {
    presence: running.presence,
    recheck: () => running.recheck(),
    offer: async () => (await running.meeting())?.offer(),
    answer: async (offer) => (await running.meeting())?.answer(offer),
    accept: async (answer) => (await running.meeting())?.accept(answer) ?? false,
    async stop() {
      clearInterval(timer);
      await running.stop();
      stopped.abort();
      await held;
    },
  };
}

class Running {
  readonly presence = new SealedPresence();
  readonly #setting: NetworkSetting;
  readonly #strikes = new Strikes(now);
  readonly #exchange: Exchange;
  readonly #stopListening: () => void;
  #met: Promise<Rendezvous> | undefined;
  #rendezvous: Rendezvous | undefined;
  readonly #others = new OtherPlaces();
  #servers: SignalServer[] = [];
  #beacon: Beacon | undefined;
  #store: BeaconStore | undefined;
  #generation = -1;
  #topic = '';
  #renewing = false;
  #refusal: Refusal | undefined;
  #said = '';
  /** Envelopes of others are on their way to the disk: they are in a beacon already, or came by the lane as all will. */
  #taking = 0;
  #isStopped = false;
  readonly #carried: Carried;
  readonly #ice: Pick<NetworkState, 'iceRefused'>;

  constructor(setting: NetworkSetting) {
    const { carried } = setting;
    const iceServers = usableServers(setting.iceServers);
    this.#setting = { ...setting, iceServers };
    this.#ice = iceServers.length < setting.iceServers.length ? { iceRefused: true } : {};
    this.#carried = {
      have: () => carried.have(),
      bytesOf: (ids) => carried.bytesOf(ids),
      onKept: (listener) => carried.onKept(listener),
      take: async (envelopes, from) => {
        this.#taking += 1;
        const taken = await carried.take(envelopes, from);
        this.#taking -= 1;
        return taken;
      },
    };
    this.#exchange = new Exchange(this.#carried, {
      onPeerHave: (device, ids) => setting.onPeerHave?.(device, ids),
      onPeerClock: (device, ahead) => setting.onPeerClock?.(device, ahead),
      onProgress: () => this.#tell(),
    });
    this.#stopListening = carried.onKept((ids) => {
      if (this.#taking === 0) void this.#beacon?.append(ids);
    });
  }

  start(): Promise<Rendezvous> {
    this.#met ??= this.#open();
    return this.#met;
  }

  /** Undefined in a tab that is not the one that meets. */
  async meeting(): Promise<Rendezvous | undefined> {
    const late = Date.now() + OPENS_WITHIN;
    while (!this.#met && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.#met;
  }

  tick(): void {
    if (!this.#rendezvous) return;
    this.#exchange.tick();
    this.#rendezvous.tick();
    this.#others.tick();
    this.#tell();
    if (this.#generation !== currentWeek()) void this.#renew();
  }

  recheck(): void {
    this.#rendezvous?.recheck();
    this.#others.recheck();
    this.#exchange.recheck();
    void this.#followKeys();
  }

  /** Once a key has changed all meet elsewhere: whoever left, or found the lost laptop, knows the former place. */
  async #followKeys(): Promise<void> {
    if (!this.#met) return;
    await this.#met;
    const { topic } = await this.#setting.secrets(this.#generation);
    if (topic !== this.#topic && !this.#isStopped) await this.#renew();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    await this.#met;
    await this.#close();
    this.#exchange.stop();
  }

  async #renew(): Promise<void> {
    if (this.#renewing) return;
    this.#renewing = true;
    this.#generation = currentWeek();
    await this.#met;
    if (!this.#isStopped) {
      await this.#close();
      this.#met = this.#open();
      await this.#met;
    }
    this.#renewing = false;
  }

  async #open(): Promise<Rendezvous> {
    const { gate, secrets, store, signaling, iceServers } = this.#setting;
    this.#generation = currentWeek();
    await this.#exchange.ready;
    const { topic, password, coverKey } = await secrets(this.#generation);
    this.#topic = topic;
    const beacon = new Beacon(this.#carried, await coverWith(coverKey), (id) => this.#exchange.isHere(id));
    const name = `holdfast-beacon-${store}-${topic}`;
    await forgetBeacons(`holdfast-beacon-${store}-`, name);
    this.#store = await keepBeacon(beacon.doc, name);
    this.#beacon = beacon;
    this.#servers = signaling.map((url) => new SignalServer(url));
    const shared = {
      gate,
      carried: this.#carried,
      exchange: this.#exchange,
      strikes: this.#strikes,
      now,
      onChange: () => this.#tell(),
      onRefused: (why: Refusal) => (this.#refusal = why),
      servers: this.#servers,
      iceServers,
    };
    this.#rendezvous = new Rendezvous({
      ...shared,
      doc: beacon.doc,
      topic,
      password,
      isPolluted: () => beacon.isPolluted,
      isBeaconShut: () => beacon.isSpoiled,
    });
    this.presence.use(this.#rendezvous.awareness);
    if (this.#isStopped) await this.#close();
    else {
      await this.#rendezvous.start();
      await this.#others.open(await this.#whereOthersMayCall(), shared);
    }
    this.#tell();
    if (!this.#rendezvous) throw new Error('stopped meanwhile');
    return this.#rendezvous;
  }

  /** Who was away when a key changed calls at a former place; whose clock is behind, at last week's. */
  async #whereOthersMayCall(): Promise<readonly TeamSecrets[]> {
    const { secrets, formerSecrets } = this.#setting;
    const former = (await formerSecrets?.(this.#generation)) ?? [];
    return [await secrets(this.#generation - 1), ...former.slice(0, FORMER)];
  }

  async #close(): Promise<void> {
    this.presence.use(undefined);
    this.#rendezvous?.stop();
    this.#others.close();
    for (const server of this.#servers.splice(0)) server.stop();
    await this.#store?.close();
    this.#beacon?.destroy();
  }

  #tell(): void {
    if (this.#isStopped) return;
    const peers = [...this.#others.peers, ...(this.#rendezvous?.peers ?? [])];
    const servers = this.#servers.map(({ state }) => state);
    const state = { ...stateOf(peers, servers, this.#refusal), ...this.#ice };
    const said = JSON.stringify(state);
    if (said === this.#said) return;
    this.#said = said;
    this.#setting.onState(state);
  }
}

const currentWeek = (): number => Math.floor(now() / WEEK);
