/**
 * One slot file holds two fixed blocks of 4 KiB. A new generation is written beside the old one, read back, and only
 * then the old one is overwritten: a crash at any moment leaves one whole generation.
 */
import { sha256 } from '#lib/crypto/hash.ts';
import { concat, equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';

export const BLOCK = 4096;
const MAGIC = utf8('HFS1');
const HEAD = 4 + 4 + 4;
const DIGEST = 32;

export interface Generation {
  readonly number: number;
  readonly content: Bytes;
}

/** magic ‖ number (u32) ‖ length (u32) ‖ content ‖ SHA-256 of all before ‖ zeros. */
async function encodeBlock({ number, content }: Generation): Promise<Bytes> {
  if (HEAD + content.length + DIGEST > BLOCK) throw new Error('the key slots do not fit their file');
  const numbers = new Uint8Array(8);
  const view = new DataView(numbers.buffer);
  view.setUint32(0, number);
  view.setUint32(4, content.length);
  const signed = concat(MAGIC, numbers, content);
  const block = new Uint8Array(BLOCK);
  block.set(concat(signed, await sha256(signed)));
  return block;
}

async function decodeBlock(block: Uint8Array): Promise<Generation | undefined> {
  if (block.length !== BLOCK || !equalBytes(block.subarray(0, 4), MAGIC)) return undefined;
  const view = new DataView(block.buffer, block.byteOffset);
  const length = view.getUint32(8);
  if (HEAD + length + DIGEST > BLOCK) return undefined;
  const digest = await sha256(owned(block.subarray(0, HEAD + length)));
  if (!equalBytes(digest, block.subarray(HEAD + length, HEAD + length + DIGEST))) return undefined;
  return { number: view.getUint32(4), content: owned(block.subarray(HEAD, HEAD + length)) };
}

/** A file of two blocks that can be written in place and flushed. */
export interface BlockFile {
  read(index: 0 | 1): Promise<Uint8Array>;
  write(index: 0 | 1, block: Uint8Array): Promise<void>;
}

export async function readNewest(file: BlockFile): Promise<Generation | undefined> {
  const [first, second] = [await decodeBlock(await file.read(0)), await decodeBlock(await file.read(1))];
  if (first && second) return first.number > second.number ? first : second;
  return first ?? second;
}

export async function writeNext(file: BlockFile, content: Bytes): Promise<void> {
  const first = await decodeBlock(await file.read(0));
  const newest = await readNewest(file);
  const target = newest && first?.number === newest.number ? 1 : 0;
  const block = await encodeBlock({ number: (newest?.number ?? 0) + 1, content });
  await file.write(target, block);
  if (!equalBytes(await file.read(target), block))
    throw new DOMException('the key slots could not be read back', 'NotReadableError');
  await file.write(target === 0 ? 1 : 0, new Uint8Array(BLOCK));
}
