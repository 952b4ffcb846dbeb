/**
 * A wire between two laptops of which one is not of the school yet: whoever has the one-use secret, and nobody else, is at
 * its other end. Both see the same transcript of it, from which two people read the same few words aloud.
 *
 *     commit 1 ‖ SHA-256(nonce)
 *     reveal 2 ‖ nonce 32 ‖ HMAC(HKDF(secret, "hfe1/pair/proof"), own certificates ‖ the other's ‖ own nonce)
 *     word   3 ‖ bytes of whoever uses the wire
 */
import { hkdf, hmacSha256, sha256 } from '#lib/crypto/hash.ts';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import { concat, equalBytes, toHex, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { certificatesIn } from './admission.ts';
import { FramedChannel } from './framedChannel.ts';
import { usableServers, withoutAccount } from './iceServers.ts';
import { packDescription, unpackDescription, type Description } from './sdp.ts';
import { SignalServer } from './signalServer.ts';
import { Signalling, type Note } from './signalling.ts';

export interface PairingSetting {
  /** At least 16 random bytes, used once. */
  readonly secret: Bytes;
  /** Signalling servers; empty or left out: the two meet by hand. */
  readonly signaling?: readonly string[];
  readonly iceServers?: readonly RTCIceServer[];
}

export type PairingFault = 'wrongSecret' | 'broken' | 'closed';

/** The wire, once both ends have proven the secret. */
export interface Paired {
  /** 32 bytes, the same on both sides, made of both certificates and of chance from both: nobody can aim at it. */
  readonly transcript: Bytes;
  /** Up to 1 MiB. Resolves when there is room for more. */
  send(bytes: Bytes): Promise<void>;
  /** One listener; what came before it is not lost. */
  onMessage(listener: (bytes: Bytes) => void): void;
}

export interface Pairing {
  /** Resolves with the wire, or with what went wrong. */
  readonly paired: Promise<Paired | PairingFault>;
  /** Resolves when the wire is gone. */
  readonly closed: Promise<PairingFault>;
  /** Bytes for one QR code. */
  offer(): Promise<Bytes>;
  /** Undefined for bytes that are no offer. */
  answer(offer: Bytes): Promise<Bytes | undefined>;
  accept(answer: Bytes): Promise<boolean>;
  close(): void;
}

const MESSAGE_LIMIT = 1024 * 1024;
const EARLY_LIMIT = 64;
/** Milliseconds for the browser to find its addresses: on one network it needs a few. */
const GATHER_WITHIN = 3_000;
const ANNOUNCE_EVERY = 3_000;
/** Milliseconds from the first signal to a proven secret: whoever begins and goes away must not keep others out. */
const PROVES_WITHIN = 20_000;
const [COMMIT, REVEAL, WORD] = [1, 2, 3] as const;

export function openPairing(setting: PairingSetting): Pairing {
  return new Ends(setting);
}

class Ends implements Pairing {
  readonly #secret: Bytes;
  readonly #name = freshId();
  readonly #nonce = randomBytes(32);
  readonly #pc: RTCPeerConnection;
  readonly #channel: FramedChannel;
  readonly paired: Promise<Paired | PairingFault>;
  readonly closed: Promise<PairingFault>;
  #settle: (paired: Paired | PairingFault) => void = () => undefined;
  #end: (fault: PairingFault) => void = () => undefined;
  /** For the other end, which is not of the school: addresses, and no password. */
  readonly #through: readonly string[];
  #servers: SignalServer[] = [];
  #signalling: Signalling | undefined;
  #announcing: ReturnType<typeof setInterval> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #commitment: Bytes | undefined;
  #isProven = false;
  #isTaken = false;
  #isClosed = false;
  #work: Promise<void> = Promise.resolve();
  #early: Bytes[] = [];
  #listener: ((bytes: Bytes) => void) | undefined;

  constructor({ secret, signaling = [], iceServers = [] }: PairingSetting) {
    if (secret.length < 16) throw new Error('a pairing secret has at least 16 bytes');
    this.#secret = secret;
    this.paired = new Promise((resolve) => (this.#settle = resolve));
    this.closed = new Promise((resolve) => (this.#end = resolve));
    this.#through = withoutAccount(iceServers);
    this.#pc = new RTCPeerConnection({ iceServers: usableServers(iceServers) });
    const raw = this.#pc.createDataChannel('pairing', { negotiated: true, id: 0 });
    this.#channel = new FramedChannel(
      raw,
      { limit: () => MESSAGE_LIMIT + 1, onAlive: () => undefined, onFault: () => this.#fail('broken') },
      false,
    );
    // In turn with what is heard: a reveal that overtook its commitment would be refused.
    this.#channel.onopen = () => {
      this.#work = this.#work.then(() => this.#commit());
    };
    this.#channel.onclose = () => this.#fail('closed');
    this.#channel.onmessage = ({ data }) => {
      this.#work = this.#work.then(() => this.#hear(new Uint8Array(data)));
    };
    if (signaling.length > 0) void this.#meet(signaling);
  }

  async offer(): Promise<Bytes> {
    return packDescription(this.#name, await this.#describe('offer'));
  }

  async answer(offer: Bytes): Promise<Bytes | undefined> {
    const read = await unpackDescription(offer);
    if (read?.type !== 'offer' || !(await this.#take(read))) return undefined;
    return packDescription(read.from, await this.#describe('answer'));
  }

  async accept(answer: Bytes): Promise<boolean> {
    const read = await unpackDescription(answer);
    return read?.type === 'answer' && read.from === this.#name && this.#take(read);
  }

  close(): void {
    this.#fail('closed');
  }

  #fail(fault: PairingFault): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#stopMeeting();
    this.#pc.close();
    this.#settle(fault);
    this.#end(fault);
  }

  // Meeting by a server: the first of two names makes the offer.

  async #meet(urls: readonly string[]): Promise<void> {
    const derive = (name: string) => hkdf(this.#secret, new Uint8Array(0), utf8(`hfe1/pair/${name}`), 32);
    const topic = toHex(await derive('topic')).slice(0, 32);
    const hear = (note: Note) => void this.#note(note);
    const announce = () => void this.#signalling?.say({ from: this.#name, through: this.#through });
    const notes = await derive('notes');
    if (this.#isClosed) return;
    this.#servers = urls.map((url) => new SignalServer(url));
    this.#signalling = new Signalling(this.#servers, topic, notes, hear, announce);
    this.#announcing = setInterval(announce, ANNOUNCE_EVERY);
  }

  async #note({ from, to, signal, through }: Note): Promise<void> {
    if (from === this.#name || (to !== undefined && to !== this.#name) || this.#isClosed) return;
    const reply = async (type: Description['type']) =>
      this.#signalling?.say({
        from: this.#name,
        to: from,
        signal: await this.#describe(type),
        through: this.#through,
      });
    // Before this end looks for its addresses, and only where it has no servers of its own.
    if (through && !this.#isTaken && this.#through.length === 0)
      this.#pc.setConfiguration({ iceServers: usableServers(through.map((urls) => ({ urls }))) });
    const description = signal && readDescription(signal);
    if (!signal && !this.#isTaken && this.#name < from) {
      this.#begin();
      await reply('offer');
    } else if (description?.type === 'offer' && !this.#isTaken) {
      this.#begin();
      if (await this.#take(description)) await reply('answer');
    } else if (description?.type === 'answer') await this.#take(description);
  }

  #begin(): void {
    this.#isTaken = true;
    this.#patience = setTimeout(() => this.#fail('broken'), PROVES_WITHIN);
  }

  #stopMeeting(): void {
    clearInterval(this.#announcing);
    clearTimeout(this.#patience);
    this.#signalling?.stop();
    for (const server of this.#servers.splice(0)) server.stop();
  }

  async #describe(type: Description['type']): Promise<Description> {
    const pc = this.#pc;
    await pc.setLocalDescription(type === 'offer' ? await pc.createOffer() : await pc.createAnswer());
    await new Promise<void>((resolve) => {
      if (pc.iceGatheringState === 'complete') resolve();
      pc.onicegatheringstatechange = () => pc.iceGatheringState === 'complete' && resolve();
      setTimeout(resolve, GATHER_WITHIN);
    });
    return { type, sdp: pc.localDescription?.sdp ?? '' };
  }

  async #take({ type, sdp }: Description): Promise<boolean> {
    try {
      await this.#pc.setRemoteDescription({ type, sdp });
      return true;
    } catch (problem) {
      if (problem instanceof Error || problem instanceof DOMException) return false;
      throw problem;
    }
  }

  // Proving the secret, over this very connection.

  async #commit(): Promise<void> {
    this.#channel.send(concat(Uint8Array.of(COMMIT), await sha256(this.#nonce)));
  }

  async #hear(message: Bytes): Promise<void> {
    const rest = message.slice(1);
    if (message[0] === WORD && this.#isProven) return this.#handOn(rest);
    if (message[0] === COMMIT && message.length === 33 && !this.#commitment) {
      this.#commitment = rest;
      const { own, other } = await this.#certificates();
      const proof = await this.#proof(own, other, this.#nonce);
      return this.#channel.send(concat(Uint8Array.of(REVEAL), this.#nonce, proof));
    }
    if (message[0] === REVEAL && message.length === 65 && this.#commitment && !this.#isProven)
      return this.#check(rest.slice(0, 32), rest.slice(32), this.#commitment);
    this.#fail('broken');
  }

  async #check(nonce: Bytes, proof: Bytes, commitment: Bytes): Promise<void> {
    const { own, other } = await this.#certificates();
    const isBound = equalBytes(await sha256(nonce), commitment);
    // The proof is of one use: how long the comparison takes tells nothing that could be used again.
    if (!isBound || !equalBytes(await this.#proof(other, own, nonce), proof))
      return this.#fail('wrongSecret');
    this.#isProven = true;
    this.#stopMeeting();
    const ends = [concat(own, this.#nonce), concat(other, nonce)].toSorted((a, b) =>
      toHex(a) < toHex(b) ? -1 : 1,
    );
    this.#settle({
      transcript: await sha256(concat(utf8('hfe1/pair'), ...ends)),
      send: async (bytes) => {
        if (bytes.length > MESSAGE_LIMIT) throw new Error('too long for a pairing');
        this.#channel.send(concat(Uint8Array.of(WORD), bytes));
        await this.#channel.room();
      },
      onMessage: (listener) => {
        this.#listener = listener;
        for (const bytes of this.#early.splice(0)) listener(bytes);
      },
    });
  }

  #handOn(bytes: Bytes): void {
    if (this.#listener) this.#listener(bytes);
    else if (this.#early.push(bytes) > EARLY_LIMIT) this.#fail('broken');
  }

  async #proof(first: Bytes, second: Bytes, nonce: Bytes): Promise<Bytes> {
    const key = await hkdf(this.#secret, new Uint8Array(0), utf8('hfe1/pair/proof'), 32);
    return hmacSha256(key, concat(first, second, nonce));
  }

  async #certificates() {
    const { localDescription, remoteDescription } = this.#pc;
    return { own: await certificatesIn(localDescription), other: await certificatesIn(remoteDescription) };
  }
}

function readDescription(signal: object): Description | undefined {
  const { type, sdp } = Object.assign({ type: '', sdp: undefined }, signal);
  const isOne = (type === 'offer' || type === 'answer') && typeof sdp === 'string';
  return isOne ? { type, sdp } : undefined;
}
