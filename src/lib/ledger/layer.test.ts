import { describe, expect, it } from 'vitest';
import { decodeLayer, encodeLayer } from './layer.ts';

describe('a layer', () => {
  it('comes back as it was, in a fraction of its size', async () => {
    const students = Array.from({ length: 500 }, (_, n) => ({
      given: 'Noor',
      family: 'Haddad',
      localId: String(n),
    }));
    const encoded = await encodeLayer({ students });
    expect(encoded.length).toBeLessThan(JSON.stringify({ students }).length / 5);
    expect(await decodeLayer(encoded)).toEqual({ students });
  });

  it('is nothing where the bytes are cut, strange or empty', async () => {
    const encoded = await encodeLayer({ students: ['Noor'] });
    expect(await decodeLayer(encoded.slice(0, -3))).toBeUndefined();
    expect(await decodeLayer(new Uint8Array([1, 2, 3, 4]))).toBeUndefined();
    expect(await decodeLayer(new Uint8Array(0))).toBeUndefined();
  });

  it('is refused when it inflates beyond any school', async () => {
    const zeros = new Blob([new Uint8Array(65 * 1024 * 1024)]).stream();
    const bomb = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await decodeLayer(new Uint8Array(bomb))).toBeUndefined();
  });
});
