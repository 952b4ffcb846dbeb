/** Where everything lies on the map, in its own units: pure, so that no two names can cover each other whatever is added. */
import type { TieThen } from '#lib/domain/around/tiesOn.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly tie: TieThen;
  readonly lines: readonly string[];
  /** The box with the name. */
  readonly box: Point & { readonly wide: number; readonly high: number };
  /** From the hub's edge to the box. */
  readonly from: Point;
  readonly to: Point;
}

export interface Hub extends Point {
  readonly side: 'student' | 'family';
  readonly radius: number;
}

export interface MapLayout {
  readonly wide: number;
  readonly high: number;
  readonly hubs: readonly Hub[];
  readonly placed: readonly Placed[];
  /** The lines of a narrow map hang on a trunk under their hub. */
  readonly trunks: readonly { readonly from: Point; readonly to: Point }[];
}

const BOX = { wide: 168, high: 42 };
const ROW = 54;
const STUDENT = 46;
const FAMILY = 84;

/** Two columns that bend around the middle; the student in the family's ring. */
export function roundMap(ties: readonly TieThen[]): MapLayout {
  const wide = 660;
  const columns = [ties.filter((_, at) => at % 2 === 0), ties.filter((_, at) => at % 2 === 1)];
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const high = Math.max(2 * FAMILY + 40, rows * ROW + 30);
  const hub = { x: wide / 2, y: high / 2 };
  const placed = columns.flatMap((column, side) =>
    column.map((tie, at) => {
      const y = hub.y + (at - (column.length - 1) / 2) * ROW;
      const bend = Math.sqrt(1 - ((y - hub.y) / (high / 2)) ** 2);
      const left = side === 0 ? 1 + 36 * (1 - bend) : wide - 1 - BOX.wide - 36 * (1 - bend);
      const to = { x: side === 0 ? left + BOX.wide : left, y };
      const from = edgeOf(hub, to, tie.of === 'family' ? FAMILY : STUDENT);
      return { tie, lines: fitLines(tie.name, 22), box: { x: left, y: y - BOX.high / 2, ...BOX }, from, to };
    }),
  );
  const hubs: Hub[] = [
    { ...hub, side: 'family', radius: FAMILY },
    { ...hub, side: 'student', radius: STUDENT },
  ];
  return { wide, high, hubs, placed, trunks: [] };
}

/** For a narrow screen: each hub with its lines under it, one a row. */
export function longMap(ties: readonly TieThen[]): MapLayout {
  const wide = 260;
  const [middle, radius, left, boxAt] = [30, 28, 30, 104];
  const box = { wide: wide - boxAt - 1, high: 42 };
  const hubs: Hub[] = [];
  const placed: Placed[] = [];
  const trunks: { from: Point; to: Point }[] = [];
  let y = radius + 2;
  for (const side of ['student', 'family'] as const) {
    const own = ties.filter(({ of }) => of === side);
    if (own.length === 0 && side === 'family') continue;
    hubs.push({ x: middle, y, side, radius });
    const top = y + radius;
    own.forEach((tie, at) => {
      const row = top + 32 + at * ROW;
      placed.push({
        tie,
        lines: fitLines(tie.name, 19),
        box: { x: boxAt, y: row - box.high / 2, ...box },
        from: { x: left, y: row },
        to: { x: boxAt, y: row },
      });
    });
    const last = placed.at(-1)?.from;
    if (own.length > 0 && last) trunks.push({ from: { x: left, y: top }, to: last });
    y = top + own.length * ROW + radius + 24;
  }
  return { wide, high: y - radius - 18, hubs, placed, trunks };
}

function edgeOf(hub: Point, to: Point, radius: number): Point {
  const [dx, dy] = [to.x - hub.x, to.y - hub.y];
  const far = Math.hypot(dx, dy);
  return { x: hub.x + (dx / far) * radius, y: hub.y + (dy / far) * radius };
}

/** A name in two lines at most; the whole of it stands in the table. */
export function fitLines(name: string, characters: number): readonly string[] {
  const words = name.split(' ');
  let first = '';
  while (words[0] !== undefined && `${first} ${words[0]}`.trim().length <= characters)
    first = `${first} ${words.shift()}`.trim();
  const rest = words.join(' ');
  if (first === '') return [shorten(rest, characters)];
  return rest === '' ? [first] : [first, shorten(rest, characters)];
}

const shorten = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`;

/** A line that goes to and fro: tension, to be seen without any colour. */
export function zigzag(from: Point, to: Point): string {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const teeth = Math.max(2, Math.round(far / 8));
  const points = Array.from({ length: teeth - 1 }, (_, at) => {
    const along = ((at + 1) / teeth) * far;
    const aside = at % 2 === 0 ? 5 : -5;
    return { x: from.x + ux * along - uy * aside, y: from.y + uy * along + ux * aside };
  });
  return `M${[from, ...points, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** The head of an arrow whose tip is at `tip`, coming from `from`. */
export function arrowHead(from: Point, tip: Point): string {
  const far = Math.hypot(tip.x - from.x, tip.y - from.y);
  const [ux, uy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const corner = (aside: number) =>
    `${(tip.x - ux * 13 - uy * aside).toFixed(1)} ${(tip.y - uy * 13 + ux * aside).toFixed(1)}`;
  return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${corner(7)}L${corner(-7)}Z`;
}
