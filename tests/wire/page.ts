/** One laptop without a school: real connections, real crypto, envelopes kept in a small database of the page. */
import { fromHex, toHex, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { openPairing, type Paired, type Pairing } from '#lib/sync/pairing.ts';
import { startNetwork, type Network } from '#lib/sync/network.ts';
import type { NetworkState } from '#lib/sync/networkState.ts';
import { teamSecrets } from '#lib/sync/teamSecrets.ts';
import * as bare from './bare.ts';
import { MemoryCarried, testDevice, type TestDevice } from '../support/carried.ts';

export interface Member {
  readonly id: string;
  readonly signKey: string;
}

bare.countConnections();

let device: TestDevice;
let carried: MemoryCarried;
let network: Network;
let state: NetworkState = { path: 'none', peers: [] };
/** A page in the background is given its timers late: moments are taken where they happen. */
let metAt = 0;
let lastKeptAt = 0;
const roster = new Map<Id, Bytes>();
const heldBy = new Map<string, number>();
const words: string[] = [];
let pairing: Pairing;
let paired: Paired | undefined;
let stored = 0;
const letters: string[] = [];

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('wire-page', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function keptBefore(db: IDBDatabase): Promise<Bytes[]> {
  const asking = db.transaction('kept').objectStore('kept').getAll();
  await new Promise((resolve) => (asking.onsuccess = resolve));
  return asking.result;
}

function keep(db: IDBDatabase, all: readonly Bytes[]): void {
  const writing = db.transaction('kept', 'readwrite');
  for (const bytes of all) writing.objectStore('kept').add(bytes);
  writing.oncomplete = () => (stored += all.length);
}

const wire = {
  async create(): Promise<Member> {
    device = await testDevice(new Uint8Array(16).fill(1));
    return { id: device.id, signKey: toHex(device.signKey) };
  },
  /** `signers`: whose envelopes are good, beside the members. */
  async start(
    members: readonly Member[],
    seed: string,
    signaling: readonly string[],
    signers: readonly string[] = [],
    iceServers: readonly RTCIceServer[] = [],
  ) {
    wire.roster(members);
    carried = new MemoryCarried([...members.map(({ signKey }) => fromHex(signKey)), ...signers.map(fromHex)]);
    const db = await database();
    await carried.take(await keptBefore(db), undefined);
    carried.onKept((ids) => {
      lastKeptAt = performance.now();
      void carried.bytesOf(ids).then((all) => keep(db, all));
    });
    const secret = new Redacted(utf8(seed.padEnd(32, '.')));
    network = startNetwork({
      carried,
      gate: {
        school: new Uint8Array(16).fill(1),
        me: device.id,
        sign: (message) => device.sign(message),
        signKeyOf: (id) => roster.get(id),
      },
      secrets: (generation) => teamSecrets(secret, generation),
      store: 'page',
      signaling,
      iceServers,
      onState: (next) => {
        if (metAt === 0 && next.peers.length > 0) metAt = performance.now();
        state = next;
      },
      onPeerHave: (_, ids) => ids.forEach((id) => heldBy.set(id, (heldBy.get(id) ?? 0) + 1)),
    });
    network.presence.on((said) => words.push(...said.map((bytes) => new TextDecoder().decode(bytes))));
  },
  roster(members: readonly Member[]): void {
    roster.clear();
    for (const { id, signKey } of members) if (isId(id)) roster.set(id, fromHex(signKey));
  },
  recheck: () => network.recheck(),
  say: (text: string) => network.presence.say(utf8(text)),
  words: () => words,
  async write(count: number, size: number): Promise<void> {
    await carried.take(await device.write(count, size), undefined);
  },
  kept: () => carried.kept.size,
  /** What a kill leaves. */
  stored: () => stored,
  ids: () => carried.ids().join(),
  state: () => state,
  stop: () => network.stop(),
  heldBy: () => heldBy.size,
  offer: async () => toHex((await network.offer()) ?? new Uint8Array(0)),
  answer: async (offer: string) => toHex((await network.answer(fromHex(offer))) ?? new Uint8Array(0)),
  accept: (answer: string) => network.accept(fromHex(answer)),
  async pair(
    secret: string,
    signaling: readonly string[],
    iceServers: readonly RTCIceServer[] = [],
  ): Promise<void> {
    pairing = openPairing({ secret: utf8(secret), signaling, iceServers });
    const outcome = await pairing.paired;
    if (typeof outcome === 'string') return;
    paired = outcome;
    outcome.onMessage((bytes) => letters.push(new TextDecoder().decode(bytes)));
  },
  transcript: () => paired && toHex(paired.transcript),
  pairOffer: async () => toHex(await pairing.offer()),
  pairAnswer: async (offer: string) => toHex((await pairing.answer(fromHex(offer))) ?? new Uint8Array(0)),
  pairAccept: (answer: string) => pairing.accept(fromHex(answer)),
  tellPaired: (text: string) => paired?.send(utf8(text)),
  letters: () => letters,
  /** Milliseconds from the first colleague admitted to `count` envelopes kept. */
  async syncTime(count: number): Promise<number> {
    while (carried.kept.size < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return lastKeptAt - metAt;
  },
  /** Milliseconds since 1970 at which the last envelope was kept, with parts of milliseconds. */
  lastKept: () => performance.timeOrigin + lastKeptAt,
  /** Writes one envelope; when that began. */
  async writeOne(size: number): Promise<number> {
    const began = performance.timeOrigin + performance.now();
    await wire.write(1, size);
    return began;
  },
  bytesKept: () => [...carried.kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0),
  ...bare,
};

export type Wire = typeof wire;
Object.assign(globalThis, { wire });
