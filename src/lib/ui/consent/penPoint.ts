/** The field that a pen moves in, in its own measure: a signature is the same on every screen. */
export const PAD = { wide: 600, high: 180 } as const;

interface At {
  readonly clientX: number;
  readonly clientY: number;
}
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One point of a stroke, as a path has it: whole numbers within the field. */
export function penPoint(how: 'M' | 'L', { clientX, clientY }: At, frame: Frame): string {
  const across = within(((clientX - frame.left) / frame.width) * PAD.wide, PAD.wide);
  const down = within(((clientY - frame.top) / frame.height) * PAD.high, PAD.high);
  return `${how}${across} ${down}`;
}

const within = (place: number, most: number): number =>
  Math.min(most, Math.max(0, Number.isFinite(place) ? Math.round(place) : 0));
