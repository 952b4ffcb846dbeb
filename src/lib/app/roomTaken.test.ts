import { describe, expect, it } from 'vitest';
import { Vault } from '#lib/vault/vault.ts';

const envelope = (id: string, tag: string, size: number, keptAt: number) => ({
  id,
  tag,
  feed: 'f',
  seq: keptAt,
  kind: 'updates',
  bytes: new Uint8Array(size),
  state: 'applied' as const,
  keptAt,
});

describe('what lies on the disk', () => {
  it('is counted by its record, with the sealed rows and the day of the oldest', async () => {
    const made = await Vault.create('sizes');
    if (!made.ok) throw new Error(made.error);
    const vault = made.value;
    await vault.keep({
      envelopes: [envelope('1', 'a', 100, 50), envelope('2', 'a', 20, 10), envelope('3', 'b', 3, 70)],
      rows: [{ name: 'drafts/x', sealed: new Uint8Array(1_000) }],
    });
    const { byTag, all, since } = await vault.sizes();
    expect([...byTag]).toEqual([
      ['a', 120],
      ['b', 3],
    ]);
    expect([all, since]).toEqual([1_123, 10]);
    vault.close();
  });
});
