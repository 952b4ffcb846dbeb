import { describe, expect, it } from 'vitest';
import { penStrokes } from '#lib/domain/consent/consent.ts';
import { penPoint } from './penPoint.ts';

const frame = { left: 10, top: 20, width: 300, height: 90 };

describe('a stroke of the pen', () => {
  it('lies in the field’s own measure, whatever the screen', () => {
    expect(penPoint('M', { clientX: 160, clientY: 65 }, frame)).toBe('M300 90');
    expect(penPoint('L', { clientX: -50, clientY: 900 }, frame)).toBe('L0 180');
    expect(penPoint('L', { clientX: 1, clientY: 1 }, { ...frame, width: 0, height: 0 })).toBe('L0 0');
  });

  it('is what a consent takes as a signature', () => {
    const strokes = [1, 2, 3].map((x) =>
      penPoint(x === 1 ? 'M' : 'L', { clientX: x * 40.7, clientY: x }, frame),
    );
    expect(strokes.join('')).toMatch(penStrokes);
  });
});
