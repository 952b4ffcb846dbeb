import { describe, expect, it } from 'vitest';
import { utf8 } from '#lib/kernel/bytes.ts';
import { BLOCK, readNewest, writeNext, type BlockFile } from './slotGenerations.ts';

/** A file in memory that can lose power before its n-th write, or in the middle of it. */
function file(losesPowerAt = Infinity, half = false) {
  const blocks = [new Uint8Array(BLOCK), new Uint8Array(BLOCK)];
  let writes = 0;
  const blockFile: BlockFile = {
    read: (index) => Promise.resolve(blocks[index]?.slice() ?? new Uint8Array(0)),
    write(index, block) {
      writes += 1;
      if (writes >= losesPowerAt) {
        if (half && writes === losesPowerAt) blocks[index]?.set(block.subarray(0, BLOCK / 2));
        throw new Error('power lost');
      }
      blocks[index]?.set(block);
      return Promise.resolve();
    },
  };
  return { blockFile, blocks };
}

const said = async (from: BlockFile) => new TextDecoder().decode((await readNewest(from))?.content);

describe('the two generations of a slot file', () => {
  it('reads what was written last', async () => {
    const { blockFile } = file();
    for (const word of ['first', 'second', 'third']) await writeNext(blockFile, utf8(word));
    expect(await said(blockFile)).toBe('third');
  });

  it('leaves nothing of the former generation behind', async () => {
    const { blockFile, blocks } = file();
    await writeNext(blockFile, utf8('the old wrapped key'));
    await writeNext(blockFile, utf8('the new one'));
    expect(Buffer.concat(blocks).includes('the old wrapped key')).toBe(false);
  });

  const words = ['first', 'second', 'third', 'fourth'];
  const everyWrite = Array.from({ length: words.length * 2 }, (_, n) => n + 1);

  it.each(everyWrite.flatMap((at) => [false, true].map((half) => [at, half] as const)))(
    'keeps the word before or the new one when power goes at write %i (half written: %s)',
    async (at, half) => {
      const { blockFile } = file(at, half);
      let last = '';
      let next = '';
      const writing = async () => {
        for (const word of words) {
          next = word;
          await writeNext(blockFile, utf8(word));
          last = word;
        }
      };
      await expect(writing()).rejects.toThrow('power lost');
      expect([last, next]).toContain(await said(blockFile));
    },
  );

  it('is empty while nothing was written, and refuses what does not fit', async () => {
    const { blockFile } = file();
    expect(await readNewest(blockFile)).toBeUndefined();
    await expect(writeNext(blockFile, new Uint8Array(BLOCK))).rejects.toThrow('do not fit');
  });
});
