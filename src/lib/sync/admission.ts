/**
 * Who knows the room's password is not yet a colleague: each laptop proves, over the very connection it came by, that it
 * is a device of the school. What is signed binds both certificates, so a server in the middle has nothing to pass on.
 *
 *     introduce 1 ‖ version u8 ‖ nonce 32 ‖ device 16
 *     proof     2 ‖ signature 64, Ed25519 over
 *               "hfe1/admit" ‖ school 16 ‖ own certificates 32 ‖ the other's 32 ‖ own nonce ‖ the other's nonce ‖ own device ‖ the other's
 *     farewell  3 ‖ a message `envelopes` of the lane: the signed acts by which you are not one of us any more
 *     refused   4
 */
import { sha256 } from '#lib/crypto/hash.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { verify } from '#lib/crypto/signature.ts';
import { concat, fromBase64Url, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import { WIRE_VERSION } from './frames.ts';
import { decodeLane, encodeLane } from './laneMessage.ts';

/** What the wire asks of a school about laptops. */
export interface Gate {
  /** 16 bytes. */
  readonly school: Bytes;
  readonly me: Id;
  sign(message: Bytes): Promise<Bytes>;
  /** Undefined for a device that is not, or not any more, of the school. */
  signKeyOf(device: Id): Bytes | undefined;
  /** The signed acts that removed a device, to be handed to it; together under 60 kB. */
  farewell?(device: Id): Promise<readonly Bytes[]>;
}

export type Refusal = 'otherVersion' | 'unknownDevice' | 'badProof' | 'protocol' | 'turnedAway';
export type Verdict =
  { readonly is: 'admitted'; readonly device: Id } | { readonly is: 'refused'; readonly why: Refusal };

export interface AdmissionRoad {
  send(message: Bytes): void;
  /** SHA-256 of the certificates of either end, as this end sees them. */
  certificates(): Promise<{ readonly own: Bytes; readonly other: Bytes }>;
  /** Once; the other may still turn away one whom it was admitted by. */
  decide(verdict: Verdict): void;
  /** Acts by which this laptop was removed, from one that proved itself. */
  removed(acts: readonly Bytes[], by: Id): void;
}

const [INTRODUCE, PROOF, FAREWELL, REFUSED] = [1, 2, 3, 4] as const;
const LENGTHS: Record<number, number> = { [INTRODUCE]: 50, [PROOF]: 65, [REFUSED]: 1 };
const LABEL = utf8('hfe1/admit');

interface Other {
  readonly device: Id;
  readonly bytes: Bytes;
  readonly nonce: Bytes;
}

export class Admission {
  readonly #gate: Gate;
  readonly #road: AdmissionRoad;
  readonly #nonce = randomBytes(32);
  readonly #me: Bytes;
  #work: Promise<void> = Promise.resolve();
  #heard = 0;
  #other: Other | undefined;
  #isProven = false;
  #isRefused = false;

  constructor(gate: Gate, road: AdmissionRoad) {
    this.#gate = gate;
    this.#road = road;
    this.#me = fromBase64Url(gate.me);
  }

  /** When the lane is open. */
  begin(): void {
    this.#road.send(concat(Uint8Array.of(INTRODUCE, WIRE_VERSION), this.#nonce, this.#me));
  }

  /** Takes any bytes, in order. */
  hear(message: Bytes): void {
    // Four messages are all there is to say.
    if ((this.#heard += 1) > 4) return;
    this.#work = this.#work.then(() => this.#answer(message));
  }

  /** Not of the school, or not any more: says why, where the school has something to show. */
  async turnAway(device: Id): Promise<void> {
    const acts = (await this.#gate.farewell?.(device)) ?? [];
    if (acts.length > 0)
      this.#road.send(concat(Uint8Array.of(FAREWELL), encodeLane({ say: 'envelopes', envelopes: acts })));
    this.#refuse('unknownDevice');
  }

  async #answer(message: Bytes): Promise<void> {
    const [kind] = message;
    if (this.#isRefused) return;
    const length = kind === undefined ? undefined : LENGTHS[kind];
    if (kind !== FAREWELL && length !== message.length) return this.#refuse('protocol');
    if (kind === INTRODUCE) return this.#meet(message);
    if (!this.#other) return this.#refuse('protocol');
    if (kind === PROOF && !this.#isProven) return this.#check(message.slice(1), this.#other);
    if (kind === REFUSED) return this.#refuse('turnedAway');
    const acts = decodeLane(message.slice(1));
    if (!this.#isProven || acts?.say !== 'envelopes') return this.#refuse('protocol');
    this.#road.removed(acts.envelopes, this.#other.device);
  }

  async #meet(message: Bytes): Promise<void> {
    if (this.#other) return this.#refuse('protocol');
    if (message[1] !== WIRE_VERSION) return this.#refuse('otherVersion');
    const bytes = message.slice(34);
    this.#other = { device: idFromBytes(bytes), bytes, nonce: message.slice(2, 34) };
    const { own, other } = await this.#road.certificates();
    const mine = concat(own, other, this.#nonce, this.#other.nonce, this.#me, bytes);
    this.#road.send(
      concat(Uint8Array.of(PROOF), await this.#gate.sign(concat(LABEL, this.#gate.school, mine))),
    );
    if (!this.#gate.signKeyOf(this.#other.device)) await this.turnAway(this.#other.device);
  }

  async #check(signature: Bytes, { device, bytes, nonce }: Other): Promise<void> {
    const signKey = this.#gate.signKeyOf(device);
    if (!signKey) return this.#refuse('unknownDevice');
    const { own, other } = await this.#road.certificates();
    const theirs = concat(other, own, nonce, this.#nonce, bytes, this.#me);
    if (!(await verify(signKey, concat(LABEL, this.#gate.school, theirs), signature)))
      return this.#refuse('badProof');
    // An echo of this laptop's own proof is of this laptop.
    if (device === this.#gate.me) return this.#refuse('badProof');
    this.#isProven = true;
    this.#road.decide({ is: 'admitted', device });
  }

  #refuse(why: Refusal): void {
    if (this.#isRefused) return;
    this.#isRefused = true;
    if (why !== 'turnedAway') this.#road.send(Uint8Array.of(REFUSED));
    this.#road.decide({ is: 'refused', why });
  }
}

/** SHA-256 over every certificate a session description names: one that a server slipped in beside it changes the sum. */
export function certificatesIn(description: { readonly sdp: string } | null): Promise<Bytes> {
  const lines = (description?.sdp ?? '').matchAll(/^a=fingerprint:(.*)$/gm);
  const named = new Set(Array.from(lines, ([, named]) => (named ?? '').trim().toLowerCase()));
  return sha256(owned(utf8([...named].toSorted().join('\n'))));
}
