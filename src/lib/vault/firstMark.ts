/**
 * A small mark in each of the four places where a browser can keep something. A private window, a profile that lives for
 * one day and a policy that clears on closing look like any other browser until it was closed: what is still there
 * afterwards was kept, and nothing else shows it.
 */
import Dexie, { type EntityTable } from 'dexie';
import * as v from 'valibot';

const places = ['notes', 'database', 'files', 'cache'] as const;
export type Place = (typeof places)[number];

const mark = v.object({
  /** Where it could be left: not every browser has all four. */
  left: v.array(v.picklist(places)),
  /** It was found again after a restart. */
  shown: v.boolean(),
  /** What was gone when somebody came back from a restart. */
  lost: v.array(v.picklist(places)),
});
export type Mark = Readonly<v.InferOutput<typeof mark>>;
/** `silent`: the place did not answer in time, which says neither that it keeps nor that it forgot. */
export type Marks = Readonly<Partial<Record<Place, Mark | 'silent'>>>;

export const allPlaces: readonly Place[] = places;

/** Answers the places that took it. */
export async function leaveMark(about: Omit<Mark, 'left'>): Promise<readonly Place[]> {
  const took = await each(async (shelf) => (await shelf.write('{}'), true));
  const left = places.filter((place) => took[place]);
  const text = JSON.stringify({ ...about, left } satisfies Mark);
  await each((shelf) => shelf.write(text), left);
  return left;
}

export async function readMarks(): Promise<Marks> {
  const texts = await each((shelf) => Promise.race([shelf.read(), silence()]));
  const found = Object.entries(texts).map(
    ([place, text]) => [place, text === SILENT ? 'silent' : decode(text)] as const,
  );
  return Object.fromEntries(found.filter(([, one]) => one !== undefined));
}

/** Milliseconds. A busy laptop answers late, a hanging one never. */
const LONGEST_ANSWER = 8_000;
const SILENT = Symbol();
const silence = () => new Promise<typeof SILENT>((done) => setTimeout(() => done(SILENT), LONGEST_ANSWER));

function decode(text: string | undefined): Mark | undefined {
  try {
    const checked = v.safeParse(mark, JSON.parse(text ?? 'null'));
    return checked.success ? checked.output : undefined;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

/** A place that refuses is left out: which ones took the mark is written in it. */
async function each<T>(
  act: (shelf: Shelf) => Promise<T>,
  among: readonly Place[] = places,
): Promise<Partial<Record<Place, T>>> {
  const done: Partial<Record<Place, T>> = {};
  for (const place of among) {
    try {
      done[place] = await act(shelves[place]);
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
    }
  }
  return done;
}

interface Shelf {
  write(text: string): Promise<void>;
  read(): Promise<string | undefined>;
}

const NAME = 'holdfast-mark';

class MarkDatabase extends Dexie {
  declare readonly marks: EntityTable<{ id: number; text: string }, 'id'>;
  constructor() {
    super(NAME, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ marks: '&id' });
  }
}

async function inDatabase<T>(act: (db: MarkDatabase) => Promise<T>): Promise<T> {
  const db = new MarkDatabase();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

const file = async (create: boolean): Promise<FileSystemFileHandle> =>
  (await navigator.storage.getDirectory()).getFileHandle(NAME, { create });
const address = (): string => new URL(NAME, location.origin).href;

const shelves: Readonly<Record<Place, Shelf>> = {
  notes: {
    write: async (text) => localStorage.setItem(NAME, text),
    read: async () => localStorage.getItem(NAME) ?? undefined,
  },
  database: {
    write: (text) => inDatabase(async ({ marks }) => void (await marks.put({ id: 1, text }))),
    read: () => inDatabase(async ({ marks }) => (await marks.get(1))?.text),
  },
  files: {
    async write(text) {
      const writing = await (await file(true)).createWritable();
      await writing.write(text);
      await writing.close();
    },
    read: async () => (await (await file(false)).getFile()).text(),
  },
  cache: {
    write: async (text) => (await caches.open(NAME)).put(address(), new Response(text)),
    read: async () => (await (await caches.open(NAME)).match(address()))?.text(),
  },
};
