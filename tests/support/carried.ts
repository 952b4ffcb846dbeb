/** Laptops for tests of the wire: sealed envelopes of one device a laptop, kept in memory. */
import { deviceFromSecret, newDeviceSecret } from '#lib/crypto/device.ts';
import { isSignedBy, readEnvelope, sealEnvelope } from '#lib/crypto/envelope.ts';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import { toHex, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Carried, Have, Taken } from '#lib/sync/carried.ts';

const recordKey = new Redacted(randomBytes(32));
const nothing = (length: number) => new Uint8Array(length);

export interface TestDevice {
  readonly id: Id;
  readonly signKey: Bytes;
  sign(message: Bytes): Promise<Bytes>;
  /** `count` envelopes in one feed of its own, each about `size` bytes. */
  write(count: number, size?: number): Promise<readonly Bytes[]>;
}

export async function testDevice(school: Bytes = nothing(16)): Promise<TestDevice> {
  const device = await deviceFromSecret(newDeviceSecret());
  return {
    id: freshId(),
    signKey: device.signKey,
    sign: (message) => device.sign(message),
    async write(count, size = 100) {
      const about = {
        school,
        tag: nothing(16),
        epoch: nothing(16),
        feed: randomBytes(16),
        prev: nothing(32),
      };
      const rest = { flags: 0, membershipHead: nothing(32), time: { instant: 0, counter: 0 } };
      const body = utf8('x'.repeat(size));
      const all: Bytes[] = [];
      for (let seq = 1; seq <= count; seq += 1) {
        const header = { kind: 'update' as const, seq, ...about, ...rest };
        all.push((await sealEnvelope(header, nothing(0), body, recordKey, device)).bytes);
      }
      return all;
    },
  };
}

export class MemoryCarried implements Carried {
  readonly kept = new Map<string, { readonly have: Have; readonly bytes: Bytes }>();
  readonly #listeners = new Set<(ids: readonly string[]) => void>();
  #takes = 0;
  readonly #signKeys: readonly Bytes[];
  /** What was handed over, by device, in the order of arrival. */
  readonly handed: { readonly from: Id | undefined; readonly count: number }[] = [];

  /** Envelopes of other signers are refused. */
  constructor(signKeys: readonly Bytes[]) {
    this.#signKeys = signKeys;
  }

  have = async (): Promise<readonly Have[]> => [...this.kept.values()].map(({ have }) => have);

  bytesOf = async (ids: readonly string[]): Promise<readonly Bytes[]> =>
    ids.flatMap((id) => this.kept.get(id)?.bytes ?? []);

  /** Whether the disk is still at work. */
  get isBusy(): boolean {
    return this.#takes > 0;
  }

  async take(envelopes: readonly Bytes[], from: Id | undefined): Promise<Taken> {
    this.#takes += 1;
    const taken = await this.#take(envelopes, from);
    this.#takes -= 1;
    return taken;
  }

  async #take(envelopes: readonly Bytes[], from: Id | undefined): Promise<Taken> {
    this.handed.push({ from, count: envelopes.length });
    const kept: string[] = [];
    const counts = { kept: 0, known: 0, refused: 0 };
    for (const bytes of envelopes) {
      const read = await readEnvelope(bytes);
      if (!read.ok || !(await this.#isSigned(read.value))) {
        counts.refused += 1;
        continue;
      }
      const { id, header } = read.value;
      const have = { id: toHex(id), feed: toHex(header.feed), seq: header.seq, size: bytes.length };
      if (this.kept.has(have.id)) counts.known += 1;
      else {
        counts.kept += 1;
        this.kept.set(have.id, { have, bytes });
        kept.push(have.id);
      }
    }
    if (kept.length > 0) for (const listener of this.#listeners) listener(kept);
    return counts;
  }

  onKept = (listener: (ids: readonly string[]) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  ids(): string[] {
    return [...this.kept.keys()].toSorted();
  }

  async #isSigned(envelope: Parameters<typeof isSignedBy>[0]): Promise<boolean> {
    for (const key of this.#signKeys) if (await isSignedBy(envelope, key)) return true;
    return false;
  }
}
