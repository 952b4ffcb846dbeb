/** All that the room that carries knows of an open school: sealed bytes by their ids. It can read none of them. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** One sealed envelope as a carrier knows it. Private records are never among them. */
export interface Have {
  /** Hex of its SHA-256, 64 characters. */
  readonly id: string;
  /** Hex of its feed, 32 characters. */
  readonly feed: string;
  /** Its place in the feed, from 1. */
  readonly seq: number;
  /** Bytes of the whole envelope. */
  readonly size: number;
}

export interface Carried {
  /** What is kept here and may be carried, nearest work first (acts, keys, own cases, then the rest). */
  have(): Promise<readonly Have[]>;
  /** Bytes of those that are here; an id that is not is left out. */
  bytesOf(ids: readonly string[]): Promise<readonly Bytes[]>;
  /** Resolves when the disk has what is good of them. Never throws. `from`: the device that handed them over, if known. */
  take(envelopes: readonly Bytes[], from: Id | undefined): Promise<Taken>;
  /** Newly kept here, by whichever road: to be carried on. Returns how to stop. */
  onKept(listener: (ids: readonly string[]) => void): () => void;
}

/** How many of what was handed over are new on the disk, were there already, or are not good. */
export interface Taken {
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
  /** Of a device that nobody here knows yet: kept aside until acts arrive, and not among those to be had here. */
  readonly held?: number;
  /** Why the disk took no more of them: whoever carries comes again later. */
  readonly fault?: Fault;
}
